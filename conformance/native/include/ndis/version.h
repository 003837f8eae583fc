/* Which version of NDIS a driver was written for: it defines NDIS630, NDIS640 and the like, or nothing. */
#ifndef PL_NDIS_VERSION_H
#define PL_NDIS_VERSION_H

#define NDIS_RUNTIME_VERSION_60  ((6 << 16) | 0)
#define NDIS_RUNTIME_VERSION_61  ((6 << 16) | 1)
#define NDIS_RUNTIME_VERSION_620 ((6 << 16) | 20)
#define NDIS_RUNTIME_VERSION_630 ((6 << 16) | 30)
#define NDIS_RUNTIME_VERSION_640 ((6 << 16) | 40)
#define NDIS_RUNTIME_VERSION_650 ((6 << 16) | 50)

#if defined(NDIS60_MINIPORT) || defined(NDIS61_MINIPORT) || defined(NDIS620_MINIPORT) || defined(NDIS630_MINIPORT) \
    || defined(NDIS640_MINIPORT)
#ifndef NDIS_MINIPORT_DRIVER
#define NDIS_MINIPORT_DRIVER 1
#endif
#endif

/* The lowest version that was asked for decides which members of later ones exist. */
#if defined(NDIS60) || defined(NDIS60_MINIPORT)
#define PL_NDIS 600
#elif defined(NDIS61) || defined(NDIS61_MINIPORT)
#define PL_NDIS 610
#elif defined(NDIS620) || defined(NDIS620_MINIPORT)
#define PL_NDIS 620
#elif defined(NDIS630) || defined(NDIS630_MINIPORT)
#define PL_NDIS 630
#elif defined(NDIS650) || defined(NDIS650_MINIPORT) || defined(NDIS651) || defined(NDIS660) || defined(NDIS670) \
    || defined(NDIS680) || defined(NDIS681) || defined(NDIS682) || defined(NDIS683) || defined(NDIS684) \
    || defined(NDIS685) || defined(NDIS686) || defined(NDIS687) || defined(NDIS688) || defined(NDIS689)
#define PL_NDIS 650
#else
#define PL_NDIS 640
#endif

#ifndef NDIS_SUPPORT_NDIS6
#define NDIS_SUPPORT_NDIS6 1
#endif
#ifndef NDIS_SUPPORT_NDIS61
#define NDIS_SUPPORT_NDIS61 (PL_NDIS >= 610)
#endif
#ifndef NDIS_SUPPORT_NDIS620
#define NDIS_SUPPORT_NDIS620 (PL_NDIS >= 620)
#endif
#ifndef NDIS_SUPPORT_NDIS630
#define NDIS_SUPPORT_NDIS630 (PL_NDIS >= 630)
#endif
#ifndef NDIS_SUPPORT_NDIS640
#define NDIS_SUPPORT_NDIS640 (PL_NDIS >= 640)
#endif
#ifndef NDIS_SUPPORT_NDIS650
#define NDIS_SUPPORT_NDIS650 (PL_NDIS >= 650)
#endif

#define NDIS_FILTER_MAJOR_VERSION 6
#define NDIS_MINIPORT_MAJOR_VERSION 6
#define NDIS_PROTOCOL_MAJOR_VERSION 6
#if PL_NDIS >= 650
#define PL_NDIS_MINOR 50
#elif PL_NDIS >= 640
#define PL_NDIS_MINOR 40
#elif PL_NDIS >= 630
#define PL_NDIS_MINOR 30
#elif PL_NDIS >= 620
#define PL_NDIS_MINOR 20
#elif PL_NDIS >= 610
#define PL_NDIS_MINOR 1
#else
#define PL_NDIS_MINOR 0
#endif
#define NDIS_FILTER_MINOR_VERSION PL_NDIS_MINOR
#define NDIS_FILTER_MINIMUM_MAJOR_VERSION 6
#define NDIS_FILTER_MINIMUM_MINOR_VERSION 0
#define NDIS_MINIPORT_MINOR_VERSION PL_NDIS_MINOR
#define NDIS_PROTOCOL_MINOR_VERSION PL_NDIS_MINOR

#endif
