/* GUIDs: a declaration, or with INITGUID the definition. */
#ifndef PL_GUIDDEF_H
#define PL_GUIDDEF_H

#include <ddk/compiler.h>

typedef struct _GUID {
    unsigned int Data1;
    unsigned short Data2;
    unsigned short Data3;
    unsigned char Data4[8];
} GUID, IID, CLSID, UUID, FMTID, *LPGUID, *LPIID, *LPCLSID;
typedef const GUID *LPCGUID, *REFGUID, *REFIID, *REFCLSID;
_Static_assert(sizeof(GUID) == 16, "GUID");

#define InlineIsEqualGUID(a, b) (memcmp((a), (b), sizeof(GUID)) == 0)
#define IsEqualGUID(a, b) InlineIsEqualGUID(a, b)
#define IsEqualIID(a, b) InlineIsEqualGUID(a, b)
#define IsEqualCLSID(a, b) InlineIsEqualGUID(a, b)

#endif

/* May change within one file: the header is read anew where initguid.h asks for definitions. */
#undef DEFINE_GUID
#ifdef INITGUID
#define DEFINE_GUID(name, l, w1, w2, b1, b2, b3, b4, b5, b6, b7, b8)                                                      \
    __attribute__((weak)) extern const GUID name;                                                                        \
    const GUID name = {l, w1, w2, {b1, b2, b3, b4, b5, b6, b7, b8}}
#else
#define DEFINE_GUID(name, l, w1, w2, b1, b2, b3, b4, b5, b6, b7, b8) extern const GUID name
#endif
