/* Status indications: names, and those whose FilterStatus has not returned. */
#ifndef PL_FILTER_STATUS_H
#define PL_FILTER_STATUS_H

#include "filter.h"

NDIS_STATUS pl_indication_of(const char *name);
const char *pl_name_of_indication(NDIS_STATUS code);

typedef struct pl_indicated {
    struct pl_indicated *around; /* the one inside which it came */
    char name[PL_NAME];
    NDIS_STATUS_INDICATION *outer, *inner;
    NDIS_SWITCH_NIC_STATUS_INDICATION *encapsulation;
    NDIS_STATUS code; /* the innermost */
    char text[128];   /* what it says, in the kit's words */
    bool has_text;
    unsigned char *contents; /* the innermost buffer as it came */
    size_t size;
} pl_indicated;

#endif
