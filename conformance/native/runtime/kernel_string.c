/* Counted strings of 8 and 16 bits. */
#include "kernel.h"

void RtlInitUnicodeString(PUNICODE_STRING string, PCWSTR source) {
    size_t n = source == NULL ? 0 : pl_wcslen(source);
    n = n > 32766 ? 32766 : n;
    *string = (UNICODE_STRING){(USHORT)(n * 2), (USHORT)(source == NULL ? 0 : n * 2 + 2), (PWCH)source};
}

NTSTATUS RtlInitUnicodeStringEx(PUNICODE_STRING string, PCWSTR source) {
    if (source != NULL && pl_wcslen(source) > 32766) {
        return STATUS_NAME_TOO_LONG;
    }
    RtlInitUnicodeString(string, source);
    return STATUS_SUCCESS;
}

void RtlInitAnsiString(PANSI_STRING string, PCSZ source) {
    size_t n = source == NULL ? 0 : strlen(source);
    n = n > 65534 ? 65534 : n;
    *string = (ANSI_STRING){(USHORT)n, (USHORT)(source == NULL ? 0 : n + 1), (PCHAR)source};
}

WCHAR RtlUpcaseUnicodeChar(WCHAR c) {
    return pl_towupper(c);
}

WCHAR RtlDowncaseUnicodeChar(WCHAR c) {
    return pl_towlower(c);
}

CHAR RtlUpperChar(CHAR c) {
    return c >= 'a' && c <= 'z' ? (CHAR)(c - 32) : c;
}

LONG RtlCompareUnicodeString(PCUNICODE_STRING a, PCUNICODE_STRING b, BOOLEAN ignore_case) {
    unsigned n = a->Length / 2u, m = b->Length / 2u;
    for (unsigned i = 0; i < n && i < m; i++) {
        WCHAR x = ignore_case ? pl_towupper(a->Buffer[i]) : a->Buffer[i], y = ignore_case ? pl_towupper(b->Buffer[i]) : b->Buffer[i];
        if (x != y) {
            return (LONG)x - (LONG)y;
        }
    }
    return (LONG)a->Length - (LONG)b->Length;
}

BOOLEAN RtlEqualUnicodeString(PCUNICODE_STRING a, PCUNICODE_STRING b, BOOLEAN ignore_case) {
    return a->Length == b->Length && RtlCompareUnicodeString(a, b, ignore_case) == 0;
}

BOOLEAN RtlPrefixUnicodeString(PCUNICODE_STRING prefix, PCUNICODE_STRING string, BOOLEAN ignore_case) {
    UNICODE_STRING part = {prefix->Length, prefix->Length, string->Buffer};
    return prefix->Length <= string->Length && RtlEqualUnicodeString(prefix, &part, ignore_case);
}

LONG RtlCompareString(const STRING *a, const STRING *b, BOOLEAN ignore_case) {
    for (unsigned i = 0; i < a->Length && i < b->Length; i++) {
        CHAR x = ignore_case ? RtlUpperChar(a->Buffer[i]) : a->Buffer[i], y = ignore_case ? RtlUpperChar(b->Buffer[i]) : b->Buffer[i];
        if (x != y) {
            return (LONG)(UCHAR)x - (LONG)(UCHAR)y;
        }
    }
    return (LONG)a->Length - (LONG)b->Length;
}

BOOLEAN RtlEqualString(const STRING *a, const STRING *b, BOOLEAN ignore_case) {
    return RtlCompareString(a, b, ignore_case) == 0;
}

void RtlCopyUnicodeString(PUNICODE_STRING target, PCUNICODE_STRING source) {
    USHORT n = source == NULL ? 0 : source->Length;
    n = n > target->MaximumLength ? target->MaximumLength : n;
    if (n > 0) {
        memmove(target->Buffer, source->Buffer, n);
    }
    target->Length = n;
    if (n + 2 <= target->MaximumLength) {
        target->Buffer[n / 2] = 0;
    }
}

void RtlCopyString(PSTRING target, const STRING *source) {
    USHORT n = source == NULL ? 0 : source->Length;
    n = n > target->MaximumLength ? target->MaximumLength : n;
    if (n > 0) {
        memmove(target->Buffer, source->Buffer, n);
    }
    target->Length = n;
}

NTSTATUS RtlAppendUnicodeStringToString(PUNICODE_STRING target, PCUNICODE_STRING source) {
    if (source->Length + target->Length > target->MaximumLength) {
        return STATUS_BUFFER_TOO_SMALL;
    }
    memmove(target->Buffer + target->Length / 2, source->Buffer, source->Length);
    target->Length = (USHORT)(target->Length + source->Length);
    if (target->Length + 2 <= target->MaximumLength) {
        target->Buffer[target->Length / 2] = 0;
    }
    return STATUS_SUCCESS;
}

NTSTATUS RtlAppendUnicodeToString(PUNICODE_STRING target, PCWSTR source) {
    UNICODE_STRING string;
    RtlInitUnicodeString(&string, source);
    return RtlAppendUnicodeStringToString(target, &string);
}

static void *pl_string_memory(size_t size) {
    return pl_alloc(PL_NDIS_MEMORY, size, 0, false, "string");
}

NTSTATUS RtlUnicodeStringToAnsiString(PANSI_STRING target, PCUNICODE_STRING source, BOOLEAN allocate) {
    pl_need_irql_at_most(PASSIVE_LEVEL, "RtlUnicodeStringToAnsiString");
    USHORT n = source->Length / 2;
    if (allocate) {
        target->Buffer = pl_string_memory(n + 1u);
        if (target->Buffer == NULL) {
            return STATUS_NO_MEMORY;
        }
        target->MaximumLength = (USHORT)(n + 1);
    } else if (n >= target->MaximumLength) {
        return STATUS_BUFFER_OVERFLOW;
    }
    for (USHORT i = 0; i < n; i++) {
        target->Buffer[i] = source->Buffer[i] > 0xFF ? '?' : (CHAR)source->Buffer[i];
    }
    target->Buffer[n] = 0;
    target->Length = n;
    return STATUS_SUCCESS;
}

static NTSTATUS pl_wide_target(PUNICODE_STRING target, size_t bytes, bool end, BOOLEAN allocate) {
    if (bytes + (end ? 2 : 0) > UNICODE_STRING_MAX_BYTES) {
        return STATUS_INVALID_PARAMETER;
    }
    if (allocate) {
        target->Buffer = pl_string_memory(bytes + 2);
        if (target->Buffer == NULL) {
            return STATUS_NO_MEMORY;
        }
        target->MaximumLength = (USHORT)(bytes + 2);
    } else if (bytes + (end ? 2 : 0) > target->MaximumLength) {
        return STATUS_BUFFER_OVERFLOW;
    }
    target->Length = (USHORT)bytes;
    return STATUS_SUCCESS;
}

NTSTATUS RtlAnsiStringToUnicodeString(PUNICODE_STRING target, PCANSI_STRING source, BOOLEAN allocate) {
    pl_need_irql_at_most(PASSIVE_LEVEL, "RtlAnsiStringToUnicodeString");
    NTSTATUS status = pl_wide_target(target, source->Length * 2u, true, allocate);
    for (USHORT i = 0; NT_SUCCESS(status) && i <= source->Length; i++) {
        target->Buffer[i] = i < source->Length ? (UCHAR)source->Buffer[i] : 0;
    }
    return status;
}

NTSTATUS RtlUpcaseUnicodeString(PUNICODE_STRING target, PCUNICODE_STRING source, BOOLEAN allocate) {
    NTSTATUS status = pl_wide_target(target, source->Length, false, allocate);
    for (USHORT i = 0; NT_SUCCESS(status) && i < source->Length / 2; i++) {
        target->Buffer[i] = pl_towupper(source->Buffer[i]);
    }
    return status;
}

NTSTATUS RtlDowncaseUnicodeString(PUNICODE_STRING target, PCUNICODE_STRING source, BOOLEAN allocate) {
    NTSTATUS status = pl_wide_target(target, source->Length, false, allocate);
    for (USHORT i = 0; NT_SUCCESS(status) && i < source->Length / 2; i++) {
        target->Buffer[i] = pl_towlower(source->Buffer[i]);
    }
    return status;
}

ULONG RtlUnicodeStringToAnsiSize(PCUNICODE_STRING source) {
    return source->Length / 2u + 1;
}

ULONG RtlAnsiStringToUnicodeSize(PCANSI_STRING source) {
    return source->Length * 2u + 2;
}

void RtlFreeUnicodeString(PUNICODE_STRING string) {
    if (string->Buffer != NULL) {
        pl_free(PL_NDIS_MEMORY, string->Buffer, 0, (size_t)-1);
        *string = (UNICODE_STRING){0};
    }
}

void RtlFreeAnsiString(PANSI_STRING string) {
    if (string->Buffer != NULL) {
        pl_free(PL_NDIS_MEMORY, string->Buffer, 0, (size_t)-1);
        *string = (ANSI_STRING){0};
    }
}

NTSTATUS RtlMultiByteToUnicodeN(PWCH target, ULONG size, PULONG written, const CHAR *source, ULONG length) {
    ULONG n = length < size / 2 ? length : size / 2;
    for (ULONG i = 0; i < n; i++) {
        target[i] = (UCHAR)source[i];
    }
    if (written != NULL) {
        *written = n * 2;
    }
    return STATUS_SUCCESS;
}

NTSTATUS RtlUnicodeToMultiByteN(PCHAR target, ULONG size, PULONG written, PCWCH source, ULONG length) {
    ULONG n = length / 2 < size ? length / 2 : size;
    for (ULONG i = 0; i < n; i++) {
        target[i] = source[i] > 0xFF ? '?' : (CHAR)source[i];
    }
    if (written != NULL) {
        *written = n;
    }
    return n < length / 2 ? STATUS_BUFFER_OVERFLOW : STATUS_SUCCESS;
}
