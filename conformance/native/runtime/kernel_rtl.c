/* Numbers and GUIDs as strings, bitmaps, random numbers, the version of the system. */
#include "kernel.h"

#include <ntstrsafe.h>

SIZE_T RtlCompareMemory(const void *a, const void *b, SIZE_T length) {
    SIZE_T n = 0;
    while (n < length && ((const UCHAR *)a)[n] == ((const UCHAR *)b)[n]) {
        n++;
    }
    return n;
}

NTSTATUS RtlInt64ToUnicodeString(ULONGLONG value, ULONG base, PUNICODE_STRING target) {
    WCHAR digits[65];
    int n = 65;
    base = base == 0 ? 10 : base;
    if (base != 2 && base != 8 && base != 10 && base != 16) {
        return STATUS_INVALID_PARAMETER;
    }
    do {
        digits[--n] = (WCHAR)"0123456789ABCDEF"[value % base];
        value /= base;
    } while (value != 0);
    UNICODE_STRING text = {(USHORT)((65 - n) * 2), (USHORT)((65 - n) * 2), digits + n};
    if (text.Length > target->MaximumLength) {
        return STATUS_BUFFER_OVERFLOW;
    }
    RtlCopyUnicodeString(target, &text);
    return STATUS_SUCCESS;
}

NTSTATUS RtlIntegerToUnicodeString(ULONG value, ULONG base, PUNICODE_STRING target) {
    return RtlInt64ToUnicodeString(value, base, target);
}

static int pl_digit(unsigned c) {
    return c >= '0' && c <= '9' ? (int)c - '0' : c >= 'a' && c <= 'f' ? (int)c - 'a' + 10 : c >= 'A' && c <= 'F' ? (int)c - 'A' + 10 : 99;
}

NTSTATUS RtlUnicodeStringToInteger(PCUNICODE_STRING string, ULONG base, PULONG value) {
    unsigned i = 0, n = string->Length / 2u;
    const WCHAR *s = string->Buffer;
    while (i < n && s[i] <= ' ') {
        i++;
    }
    bool minus = i < n && s[i] == '-';
    i += i < n && (s[i] == '-' || s[i] == '+');
    if (base == 0) {
        base = 10;
        if (i + 1 < n && s[i] == '0') {
            base = s[i + 1] == 'x' ? 16 : s[i + 1] == 'o' ? 8 : s[i + 1] == 'b' ? 2 : 10;
            i += base == 10 ? 0 : 2;
        }
    }
    ULONG result = 0;
    for (; i < n && pl_digit(s[i]) < (int)base; i++) {
        result = result * base + (ULONG)pl_digit(s[i]);
    }
    *value = minus ? 0 - result : result;
    return STATUS_SUCCESS;
}

NTSTATUS RtlCharToInteger(PCSZ string, ULONG base, PULONG value) {
    WCHAR wide[80];
    USHORT n = 0;
    for (; string[n] != 0 && n < 80; n++) {
        wide[n] = (UCHAR)string[n];
    }
    UNICODE_STRING counted = {(USHORT)(n * 2), sizeof(wide), wide};
    return RtlUnicodeStringToInteger(&counted, base, value);
}

NTSTATUS RtlStringFromGUID(const GUID *guid, PUNICODE_STRING target) {
    enum { BYTES = 38 * 2 };
    WCHAR *text = pl_alloc(PL_NDIS_MEMORY, BYTES + 2, 0, true, "string");
    if (text == NULL) {
        return STATUS_NO_MEMORY;
    }
    const UCHAR *d = guid->Data4;
    pl_snwprintf(text, 39, L"{%08X-%04X-%04X-%02X%02X-%02X%02X%02X%02X%02X%02X}", guid->Data1, guid->Data2, guid->Data3, d[0], d[1],
                 d[2], d[3], d[4], d[5], d[6], d[7]);
    *target = (UNICODE_STRING){BYTES, BYTES + 2, text};
    return STATUS_SUCCESS;
}

NTSTATUS RtlGUIDFromString(PCUNICODE_STRING string, GUID *guid) {
    static const unsigned char order[16] = {3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15};
    if (string->Length != 38 * 2 || string->Buffer[0] != '{' || string->Buffer[37] != '}') {
        return STATUS_INVALID_PARAMETER;
    }
    unsigned at = 1;
    for (unsigned i = 0; i < 16; i++) {
        if ((i == 4 || i == 6 || i == 8 || i == 10) && string->Buffer[at++] != '-') {
            return STATUS_INVALID_PARAMETER;
        }
        int high = pl_digit(string->Buffer[at]), low = pl_digit(string->Buffer[at + 1]);
        if (high > 15 || low > 15) {
            return STATUS_INVALID_PARAMETER;
        }
        ((UCHAR *)guid)[order[i]] = (UCHAR)(high * 16 + low);
        at += 2;
    }
    return STATUS_SUCCESS;
}

NTSTATUS ExUuidCreate(UUID *uuid) {
    *uuid = (UUID){.Data1 = (unsigned)pl_number("uuid"), .Data3 = 0x4000, .Data4 = {0x80}};
    return STATUS_SUCCESS;
}

NTSTATUS RtlHashUnicodeString(PCUNICODE_STRING string, BOOLEAN ignore_case, ULONG algorithm, PULONG hash) {
    (void)algorithm;
    ULONG value = 0;
    for (unsigned i = 0; i < string->Length / 2u; i++) {
        value = value * 65599 + (ignore_case ? pl_towupper(string->Buffer[i]) : string->Buffer[i]);
    }
    *hash = value;
    return STATUS_SUCCESS;
}

/* ---- bitmaps ---- */

void RtlInitializeBitMap(PRTL_BITMAP map, PULONG buffer, ULONG bits) {
    *map = (RTL_BITMAP){bits, buffer};
}

void RtlSetBit(PRTL_BITMAP map, ULONG bit) {
    map->Buffer[bit / 32] |= 1u << (bit % 32);
}

void RtlClearBit(PRTL_BITMAP map, ULONG bit) {
    map->Buffer[bit / 32] &= ~(1u << (bit % 32));
}

BOOLEAN RtlTestBit(PRTL_BITMAP map, ULONG bit) {
    return (map->Buffer[bit / 32] >> (bit % 32)) & 1;
}

void RtlSetBits(PRTL_BITMAP map, ULONG from, ULONG count) {
    for (ULONG i = 0; i < count; i++) {
        RtlSetBit(map, from + i);
    }
}

void RtlClearBits(PRTL_BITMAP map, ULONG from, ULONG count) {
    for (ULONG i = 0; i < count; i++) {
        RtlClearBit(map, from + i);
    }
}

void RtlClearAllBits(PRTL_BITMAP map) {
    RtlClearBits(map, 0, map->SizeOfBitMap);
}

void RtlSetAllBits(PRTL_BITMAP map) {
    RtlSetBits(map, 0, map->SizeOfBitMap);
}

ULONG RtlNumberOfSetBits(PRTL_BITMAP map) {
    ULONG n = 0;
    for (ULONG i = 0; i < map->SizeOfBitMap; i++) {
        n += RtlTestBit(map, i);
    }
    return n;
}

ULONG RtlFindClearBits(PRTL_BITMAP map, ULONG count, ULONG from) {
    for (ULONG offset = 0; offset < map->SizeOfBitMap; offset++) {
        ULONG at = (from + offset) % map->SizeOfBitMap, n = 0;
        while (n < count && at + n < map->SizeOfBitMap && !RtlTestBit(map, at + n)) {
            n++;
        }
        if (n == count) {
            return at;
        }
    }
    return MAXULONG;
}

ULONG RtlFindClearBitsAndSet(PRTL_BITMAP map, ULONG count, ULONG from) {
    ULONG at = RtlFindClearBits(map, count, from);
    if (at != MAXULONG) {
        RtlSetBits(map, at, count);
    }
    return at;
}

/* ---- the rest ---- */

ULONG RtlRandomEx(PULONG seed) {
    *seed = (*seed * 1103515245 + 12345) & 0x7FFFFFFF;
    return *seed;
}

ULONG RtlRandom(PULONG seed) {
    return RtlRandomEx(seed);
}

ULONG RtlUniform(PULONG seed) {
    return RtlRandomEx(seed);
}

NTSTATUS RtlGetVersion(PRTL_OSVERSIONINFOW version) {
    version->dwMajorVersion = 10;
    version->dwMinorVersion = 0;
    version->dwBuildNumber = 17763;
    version->dwPlatformId = 2;
    version->szCSDVersion[0] = 0;
    return STATUS_SUCCESS;
}

BOOLEAN PsGetVersion(PULONG major, PULONG minor, PULONG build, PUNICODE_STRING csd) {
    (void)csd;
    if (major != NULL) *major = 10;
    if (minor != NULL) *minor = 0;
    if (build != NULL) *build = 17763;
    return FALSE;
}

BOOLEAN RtlIsNtDdiVersionAvailable(ULONG version) {
    return version <= 0x0A000006;
}

ULONG RtlNtStatusToDosError(NTSTATUS status) {
    return NT_SUCCESS(status) ? 0 : 317;
}

USHORT RtlCaptureStackBackTrace(ULONG skip, ULONG count, PVOID *into, PULONG hash) {
    void *stack[PL_STACK];
    int n = pl_stack(stack, PL_STACK);
    USHORT taken = 0;
    for (int i = (int)skip; i < n && taken < count; i++) {
        into[taken++] = stack[i];
    }
    if (hash != NULL) {
        *hash = taken;
    }
    return taken;
}
