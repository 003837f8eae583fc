/* OIDs by name and by number; a name that is none of NDIS's gets a number of the private range. */
#include "filter.h"

static const struct {
    const char *name;
    NDIS_OID oid;
} known[] = {
#define PL_OID(oid) { #oid, oid },
#include "filter_oid_names.inc"
#undef PL_OID
};

#define PRIVATE 0xFF504C00
#define MOST_PRIVATE 64

static char privates[MOST_PRIVATE][64];
static int private_count;

NDIS_OID pl_oid_of(const char *name)
{
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (strcmp(known[i].name, name) == 0) return known[i].oid;
    for (int i = 0; i < private_count; i++)
        if (strcmp(privates[i], name) == 0) return PRIVATE + (NDIS_OID)i;
    if (private_count == MOST_PRIVATE) return PRIVATE + MOST_PRIVATE - 1;
    snprintf(privates[private_count], sizeof privates[0], "%s", name);
    return PRIVATE + (NDIS_OID)private_count++;
}

const char *pl_name_of_oid(NDIS_OID oid)
{
    static char unknown[4][24];
    static int turn;
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (known[i].oid == oid) return known[i].name;
    if (oid >= PRIVATE && oid < PRIVATE + (NDIS_OID)private_count) return privates[oid - PRIVATE];
    char *text = unknown[turn++ % 4];
    snprintf(text, sizeof unknown[0], "PRIVATE_%08X", oid);
    return text;
}
