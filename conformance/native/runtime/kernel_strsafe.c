/* RtlString... and RtlUnicodeString...: safe string functions on counts of characters and bytes, of 8 and 16 bits. */
#include "kernel.h"

#include <ntstrsafe.h>

static NTSTATUS pl_copy(void *to, size_t size, const void *from, size_t most, bool wide) {
    if (to == NULL || from == NULL || size == 0 || size > NTSTRSAFE_MAX_CCH) {
        return STATUS_INVALID_PARAMETER;
    }
    size_t n = wide ? pl_wcsnlen(from, most) : strnlen(from, most), unit = wide ? 2 : 1;
    NTSTATUS status = n < size ? STATUS_SUCCESS : STATUS_BUFFER_OVERFLOW;
    n = n < size ? n : size - 1;
    memcpy(to, from, n * unit);
    memset((char *)to + n * unit, 0, unit);
    return status;
}

static NTSTATUS pl_cat(void *to, size_t size, const void *from, size_t most, bool wide) {
    size_t used = to == NULL ? 0 : wide ? pl_wcsnlen(to, size) : strnlen(to, size);
    return used == size ? STATUS_INVALID_PARAMETER : pl_copy((char *)to + used * (wide ? 2 : 1), size - used, from, most, wide);
}

static NTSTATUS pl_length(const void *string, size_t most, size_t *length, bool wide) {
    size_t n = string == NULL || most > NTSTRSAFE_MAX_CCH ? most : wide ? pl_wcsnlen(string, most) : strnlen(string, most);
    bool ends = string != NULL && n < most;
    if (length != NULL) {
        *length = ends ? n : 0;
    }
    return ends ? STATUS_SUCCESS : STATUS_INVALID_PARAMETER;
}

static NTSTATUS pl_printed(void *to, size_t size, const void *format, va_list arguments, bool wide) {
    if (to == NULL || size == 0 || size > NTSTRSAFE_MAX_CCH || format == NULL) {
        return STATUS_INVALID_PARAMETER;
    }
    size_t n = pl_print(to, size - 1, wide, format, wide, arguments);
    NTSTATUS status = n < size ? STATUS_SUCCESS : STATUS_BUFFER_OVERFLOW;
    n = n < size ? n : size - 1;
    memset((char *)to + n * (wide ? 2 : 1), 0, wide ? 2 : 1);
    return status;
}

static void pl_rest_of(void *to, size_t size, void *end, size_t *left, bool wide) {
    size_t n = to == NULL ? 0 : wide ? pl_wcsnlen(to, size) : strnlen(to, size);
    if (end != NULL) {
        *(char **)end = (char *)to + n * (wide ? 2 : 1);
    }
    if (left != NULL) {
        *left = size - n;
    }
}

/* The same for each kind: u is 1 character for Cch and the character's size for Cb. */
#define PL_FAMILY(count, suffix, type, wide, u)                                                                            \
    NTSTATUS RtlString##count##Copy##suffix(type *to, size_t size, const type *from) {                                     \
        return pl_copy(to, size / (u), from, (size_t)-1, wide);                                                            \
    }                                                                                                                      \
    NTSTATUS RtlString##count##CopyN##suffix(type *to, size_t size, const type *from, size_t most) {                       \
        return pl_copy(to, size / (u), from, most / (u), wide);                                                            \
    }                                                                                                                      \
    NTSTATUS RtlString##count##CopyEx##suffix(type *to, size_t size, const type *from, type **end, size_t *left,           \
                                              ULONG flags) {                                                               \
        (void)flags;                                                                                                       \
        NTSTATUS status = pl_copy(to, size / (u), from, (size_t)-1, wide);                                                 \
        pl_rest_of(to, size / (u), end, left, wide);                                                                       \
        if (left != NULL) {                                                                                                \
            *left *= (u);                                                                                                  \
        }                                                                                                                  \
        return status;                                                                                                     \
    }                                                                                                                      \
    NTSTATUS RtlString##count##Cat##suffix(type *to, size_t size, const type *from) {                                      \
        return pl_cat(to, size / (u), from, (size_t)-1, wide);                                                             \
    }                                                                                                                      \
    NTSTATUS RtlString##count##CatN##suffix(type *to, size_t size, const type *from, size_t most) {                        \
        return pl_cat(to, size / (u), from, most / (u), wide);                                                             \
    }                                                                                                                      \
    NTSTATUS RtlString##count##Length##suffix(const type *string, size_t most, size_t *length) {                           \
        NTSTATUS status = pl_length(string, most / (u), length, wide);                                                     \
        if (length != NULL) {                                                                                              \
            *length *= (u);                                                                                                \
        }                                                                                                                  \
        return status;                                                                                                     \
    }                                                                                                                      \
    NTSTATUS RtlString##count##VPrintf##suffix(type *to, size_t size, const type *format, va_list arguments) {             \
        return pl_printed(to, size / (u), format, arguments, wide);                                                        \
    }                                                                                                                      \
    NTSTATUS RtlString##count##Printf##suffix(type *to, size_t size, const type *format, ...) {                            \
        va_list arguments;                                                                                                 \
        va_start(arguments, format);                                                                                       \
        NTSTATUS status = pl_printed(to, size / (u), format, arguments, wide);                                             \
        va_end(arguments);                                                                                                 \
        return status;                                                                                                     \
    }                                                                                                                      \
    NTSTATUS RtlString##count##PrintfEx##suffix(type *to, size_t size, type **end, size_t *left, ULONG flags,              \
                                                const type *format, ...) {                                                 \
        (void)flags;                                                                                                       \
        va_list arguments;                                                                                                 \
        va_start(arguments, format);                                                                                       \
        NTSTATUS status = pl_printed(to, size / (u), format, arguments, wide);                                             \
        va_end(arguments);                                                                                                 \
        pl_rest_of(to, size / (u), end, left, wide);                                                                       \
        if (left != NULL) {                                                                                                \
            *left *= (u);                                                                                                  \
        }                                                                                                                  \
        return status;                                                                                                     \
    }

PL_FAMILY(Cch, A, CHAR, false, 1)
PL_FAMILY(Cb, A, CHAR, false, 1)
PL_FAMILY(Cch, W, WCHAR, true, 1)
PL_FAMILY(Cb, W, WCHAR, true, sizeof(WCHAR))

NTSTATUS RtlUnicodeStringValidate(PCUNICODE_STRING string) {
    bool sound = string == NULL || (string->Length % 2 == 0 && string->MaximumLength % 2 == 0 && string->Length <= string->MaximumLength
                                    && (string->Buffer != NULL || string->Length == 0));
    return sound ? STATUS_SUCCESS : STATUS_INVALID_PARAMETER;
}

NTSTATUS RtlUnicodeStringInit(PUNICODE_STRING string, PCWSTR source) {
    return RtlInitUnicodeStringEx(string, source);
}

static NTSTATUS pl_append(PUNICODE_STRING to, size_t at, PCWCH from, size_t n) {
    if (!NT_SUCCESS(RtlUnicodeStringValidate(to))) {
        return STATUS_INVALID_PARAMETER;
    }
    size_t room = to->MaximumLength / 2u - at, fits = n < room ? n : room;
    memmove(to->Buffer + at, from, fits * sizeof(WCHAR));
    to->Length = (USHORT)((at + fits) * sizeof(WCHAR));
    return fits == n ? STATUS_SUCCESS : STATUS_BUFFER_OVERFLOW;
}

NTSTATUS RtlUnicodeStringCopy(PUNICODE_STRING to, PCUNICODE_STRING from) {
    return pl_append(to, 0, from->Buffer, from->Length / 2u);
}

NTSTATUS RtlUnicodeStringCopyString(PUNICODE_STRING to, PCWSTR from) {
    return pl_append(to, 0, from, pl_wcslen(from));
}

NTSTATUS RtlUnicodeStringCat(PUNICODE_STRING to, PCUNICODE_STRING from) {
    return pl_append(to, to->Length / 2u, from->Buffer, from->Length / 2u);
}

NTSTATUS RtlUnicodeStringCatString(PUNICODE_STRING to, PCWSTR from) {
    return pl_append(to, to->Length / 2u, from, pl_wcslen(from));
}

static size_t pl_least(size_t a, size_t b) {
    return a < b ? a : b;
}

NTSTATUS RtlUnicodeStringCchCopyN(PUNICODE_STRING to, PCUNICODE_STRING from, size_t most) {
    return pl_append(to, 0, from->Buffer, pl_least(from->Length / 2u, most));
}

NTSTATUS RtlUnicodeStringCbCopyN(PUNICODE_STRING to, PCUNICODE_STRING from, size_t most) {
    return RtlUnicodeStringCchCopyN(to, from, most / 2);
}

NTSTATUS RtlUnicodeStringCchCatN(PUNICODE_STRING to, PCUNICODE_STRING from, size_t most) {
    return pl_append(to, to->Length / 2u, from->Buffer, pl_least(from->Length / 2u, most));
}

NTSTATUS RtlUnicodeStringCbCatN(PUNICODE_STRING to, PCUNICODE_STRING from, size_t most) {
    return RtlUnicodeStringCchCatN(to, from, most / 2);
}

NTSTATUS RtlUnicodeStringVPrintf(PUNICODE_STRING to, PCWSTR format, va_list arguments) {
    if (!NT_SUCCESS(RtlUnicodeStringValidate(to)) || format == NULL) {
        return STATUS_INVALID_PARAMETER;
    }
    size_t room = to->MaximumLength / 2u, n = pl_print(to->Buffer, room, true, format, true, arguments);
    to->Length = (USHORT)(pl_least(n, room) * sizeof(WCHAR));
    return n <= room ? STATUS_SUCCESS : STATUS_BUFFER_OVERFLOW;
}

NTSTATUS RtlUnicodeStringPrintf(PUNICODE_STRING to, PCWSTR format, ...) {
    va_list arguments;
    va_start(arguments, format);
    NTSTATUS status = RtlUnicodeStringVPrintf(to, format, arguments);
    va_end(arguments);
    return status;
}
