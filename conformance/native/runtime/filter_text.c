/* The kit's texts: members of structures, addresses of connections, names. */
#include "filter.h"

bool pl_member(const char *information, const char *member, char *value, size_t size)
{
    size_t length = strlen(member);
    for (const char *at = information; at && *at; at = strchr(at, ';') ? strchr(at, ';') + 1 : NULL) {
        if (strncmp(at, member, length) == 0 && at[length] == '=') {
            const char *from = at + length + 1;
            size_t n = strcspn(from, ";");
            snprintf(value, size, "%.*s", (int)n, from);
            return true;
        }
    }
    return false;
}

long pl_member_number(const char *information, const char *member, long otherwise)
{
    char value[32], *end;
    if (!pl_member(information, member, value, sizeof value)) return otherwise;
    long number = strtol(value, &end, 10);
    return end == value ? otherwise : number;
}

void pl_address_of(const char *text, NDIS_SWITCH_PORT_ID *port, NDIS_SWITCH_NIC_INDEX *index)
{
    unsigned long p = 0, i = 0;
    if (text) {
        p = strtoul(text, NULL, 10);
        const char *slash = strchr(text, '/');
        if (slash) i = strtoul(slash + 1, NULL, 10);
    }
    *port = (NDIS_SWITCH_PORT_ID)p;
    *index = (NDIS_SWITCH_NIC_INDEX)i;
}

void pl_address_text(char text[PL_ADDRESS], ULONG port, ULONG index)
{
    /* The protocol has nine digits for a port. */
    snprintf(text, PL_ADDRESS, "%u/%u", port > 999999999 ? 999999999 : port, index);
}

void pl_counted(IF_COUNTED_STRING *to, const char *format, ...)
{
    char text[IF_MAX_STRING_SIZE + 1];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    size_t n = strlen(text);
    for (size_t i = 0; i < n; i++) to->String[i] = (WCHAR)(unsigned char)text[i];
    to->Length = (USHORT)(n * sizeof(WCHAR));
}

void pl_mac(UCHAR *to, const char *text)
{
    char *end;
    for (int i = 0; i < 6 && text && *text; i++) {
        to[i] = (UCHAR)strtoul(text, &end, 16);
        text = *end ? end + 1 : end;
    }
}

const char *pl_level(void)
{
    switch (pl_irql()) {
    case PASSIVE_LEVEL: return "PASSIVE_LEVEL";
    case APC_LEVEL: return "APC_LEVEL";
    case DISPATCH_LEVEL: return "DISPATCH_LEVEL";
    default: return "HIGH_LEVEL";
    }
}
