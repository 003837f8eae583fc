/*
 * Safe string functions for the kernel (RtlString...) and, by strsafe.h, for programs (String...): on counts of characters
 * (Cch) and of bytes (Cb), with 8 (A) and 16 bits (W).
 */
#ifndef PL_NTSTRSAFE_H
#define PL_NTSTRSAFE_H

#include <ntdef.h>

#define NTSTRSAFE_MAX_CCH 2147483647
#define NTSTRSAFE_UNICODE_STRING_MAX_CCH 32767
#define STRSAFE_MAX_CCH 2147483647
#define STRSAFE_IGNORE_NULLS 0x00000100
#define STRSAFE_FILL_BEHIND_NULL 0x00000200
#define STRSAFE_NULL_ON_FAILURE 0x00000800
#define STRSAFE_NO_TRUNCATION 0x00001000
#define NTSTRSAFE_PCSTR PCSTR
#define NTSTRSAFE_PCWSTR PCWSTR
#define NTSTRSAFE_PSTR PSTR
#define NTSTRSAFE_PWSTR PWSTR

NTSTATUS RtlStringCchCopyA(CHAR *to, size_t size, const CHAR *from);
NTSTATUS RtlStringCchCopyNA(CHAR *to, size_t size, const CHAR *from, size_t most);
NTSTATUS RtlStringCchCopyExA(CHAR *to, size_t size, const CHAR *from, CHAR **end, size_t *left, ULONG flags);
NTSTATUS RtlStringCchCatA(CHAR *to, size_t size, const CHAR *from);
NTSTATUS RtlStringCchCatNA(CHAR *to, size_t size, const CHAR *from, size_t most);
NTSTATUS RtlStringCchLengthA(const CHAR *string, size_t most, size_t *length);
NTSTATUS RtlStringCchPrintfA(CHAR *to, size_t size, const CHAR *format, ...);
NTSTATUS RtlStringCchVPrintfA(CHAR *to, size_t size, const CHAR *format, va_list arguments);
NTSTATUS RtlStringCchPrintfExA(CHAR *to, size_t size, CHAR **end, size_t *left, ULONG flags, const CHAR *format, ...);
NTSTATUS RtlStringCchCopyW(WCHAR *to, size_t size, const WCHAR *from);
NTSTATUS RtlStringCchCopyNW(WCHAR *to, size_t size, const WCHAR *from, size_t most);
NTSTATUS RtlStringCchCopyExW(WCHAR *to, size_t size, const WCHAR *from, WCHAR **end, size_t *left, ULONG flags);
NTSTATUS RtlStringCchCatW(WCHAR *to, size_t size, const WCHAR *from);
NTSTATUS RtlStringCchCatNW(WCHAR *to, size_t size, const WCHAR *from, size_t most);
NTSTATUS RtlStringCchLengthW(const WCHAR *string, size_t most, size_t *length);
NTSTATUS RtlStringCchPrintfW(WCHAR *to, size_t size, const WCHAR *format, ...);
NTSTATUS RtlStringCchVPrintfW(WCHAR *to, size_t size, const WCHAR *format, va_list arguments);
NTSTATUS RtlStringCchPrintfExW(WCHAR *to, size_t size, WCHAR **end, size_t *left, ULONG flags, const WCHAR *format, ...);
NTSTATUS RtlStringCbCopyA(CHAR *to, size_t size, const CHAR *from);
NTSTATUS RtlStringCbCopyNA(CHAR *to, size_t size, const CHAR *from, size_t most);
NTSTATUS RtlStringCbCopyExA(CHAR *to, size_t size, const CHAR *from, CHAR **end, size_t *left, ULONG flags);
NTSTATUS RtlStringCbCatA(CHAR *to, size_t size, const CHAR *from);
NTSTATUS RtlStringCbCatNA(CHAR *to, size_t size, const CHAR *from, size_t most);
NTSTATUS RtlStringCbLengthA(const CHAR *string, size_t most, size_t *length);
NTSTATUS RtlStringCbPrintfA(CHAR *to, size_t size, const CHAR *format, ...);
NTSTATUS RtlStringCbVPrintfA(CHAR *to, size_t size, const CHAR *format, va_list arguments);
NTSTATUS RtlStringCbPrintfExA(CHAR *to, size_t size, CHAR **end, size_t *left, ULONG flags, const CHAR *format, ...);
NTSTATUS RtlStringCbCopyW(WCHAR *to, size_t size, const WCHAR *from);
NTSTATUS RtlStringCbCopyNW(WCHAR *to, size_t size, const WCHAR *from, size_t most);
NTSTATUS RtlStringCbCopyExW(WCHAR *to, size_t size, const WCHAR *from, WCHAR **end, size_t *left, ULONG flags);
NTSTATUS RtlStringCbCatW(WCHAR *to, size_t size, const WCHAR *from);
NTSTATUS RtlStringCbCatNW(WCHAR *to, size_t size, const WCHAR *from, size_t most);
NTSTATUS RtlStringCbLengthW(const WCHAR *string, size_t most, size_t *length);
NTSTATUS RtlStringCbPrintfW(WCHAR *to, size_t size, const WCHAR *format, ...);
NTSTATUS RtlStringCbVPrintfW(WCHAR *to, size_t size, const WCHAR *format, va_list arguments);
NTSTATUS RtlStringCbPrintfExW(WCHAR *to, size_t size, WCHAR **end, size_t *left, ULONG flags, const WCHAR *format, ...);
NTSTATUS RtlUnicodeStringCchCopyN(PUNICODE_STRING to, PCUNICODE_STRING from, size_t most);
NTSTATUS RtlUnicodeStringCchCatN(PUNICODE_STRING to, PCUNICODE_STRING from, size_t most);
NTSTATUS RtlUnicodeStringCbCopyN(PUNICODE_STRING to, PCUNICODE_STRING from, size_t most);
NTSTATUS RtlUnicodeStringCbCatN(PUNICODE_STRING to, PCUNICODE_STRING from, size_t most);
NTSTATUS RtlUnicodeStringInit(PUNICODE_STRING string, PCWSTR source);
NTSTATUS RtlUnicodeStringCopy(PUNICODE_STRING to, PCUNICODE_STRING from);
NTSTATUS RtlUnicodeStringCopyString(PUNICODE_STRING to, PCWSTR from);
NTSTATUS RtlUnicodeStringCat(PUNICODE_STRING to, PCUNICODE_STRING from);
NTSTATUS RtlUnicodeStringCatString(PUNICODE_STRING to, PCWSTR from);
NTSTATUS RtlUnicodeStringPrintf(PUNICODE_STRING to, PCWSTR format, ...);
NTSTATUS RtlUnicodeStringVPrintf(PUNICODE_STRING to, PCWSTR format, va_list arguments);
NTSTATUS RtlUnicodeStringValidate(PCUNICODE_STRING string);

#endif
