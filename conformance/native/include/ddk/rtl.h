/* The runtime library: memory, strings of 8 and 16 bits, GUIDs, bytes and bits. */
#ifndef PL_RTL_H
#define PL_RTL_H

#include <ntdef.h>
#include <ddk/crt.h>

#define RtlZeroMemory(target, length) memset((target), 0, (length))
#define RtlSecureZeroMemory(target, length) memset((target), 0, (length))
#define RtlFillMemory(target, length, fill) memset((target), (fill), (length))
#define RtlCopyMemory(target, source, length) memcpy((target), (source), (length))
#define RtlCopyBytes(target, source, length) RtlCopyMemory(target, source, length)
#define RtlZeroBytes(target, length) RtlZeroMemory(target, length)
#define RtlFillBytes(target, length, fill) RtlFillMemory(target, length, fill)
#define RtlCopyMemoryNonTemporal(target, source, length) RtlCopyMemory(target, source, length)
#define RtlCopyDeviceMemory(target, source, length) RtlCopyMemory(target, source, length)
#define RtlMoveMemory(target, source, length) memmove((target), (source), (length))
#define RtlEqualMemory(a, b, length) (memcmp((a), (b), (length)) == 0)
#define ZeroMemory RtlZeroMemory
#define CopyMemory RtlCopyMemory
#define MoveMemory RtlMoveMemory
#define FillMemory RtlFillMemory
SIZE_T RtlCompareMemory(const void *a, const void *b, SIZE_T length);

void RtlInitUnicodeString(PUNICODE_STRING string, PCWSTR source);
NTSTATUS RtlInitUnicodeStringEx(PUNICODE_STRING string, PCWSTR source);
void RtlInitAnsiString(PANSI_STRING string, PCSZ source);
#define RtlInitString RtlInitAnsiString
#define RtlInitEmptyUnicodeString(string, buffer, size)                                                                  \
    (*(string) = (UNICODE_STRING){0, (USHORT)(size), (buffer)})
#define RtlInitEmptyAnsiString(string, buffer, size) (*(string) = (ANSI_STRING){0, (USHORT)(size), (buffer)})
LONG RtlCompareUnicodeString(PCUNICODE_STRING a, PCUNICODE_STRING b, BOOLEAN ignore_case);
BOOLEAN RtlEqualUnicodeString(PCUNICODE_STRING a, PCUNICODE_STRING b, BOOLEAN ignore_case);
BOOLEAN RtlPrefixUnicodeString(PCUNICODE_STRING prefix, PCUNICODE_STRING string, BOOLEAN ignore_case);
BOOLEAN RtlEqualString(const STRING *a, const STRING *b, BOOLEAN ignore_case);
LONG RtlCompareString(const STRING *a, const STRING *b, BOOLEAN ignore_case);
void RtlCopyUnicodeString(PUNICODE_STRING target, PCUNICODE_STRING source);
void RtlCopyString(PSTRING target, const STRING *source);
NTSTATUS RtlAppendUnicodeStringToString(PUNICODE_STRING target, PCUNICODE_STRING source);
NTSTATUS RtlAppendUnicodeToString(PUNICODE_STRING target, PCWSTR source);
NTSTATUS RtlUnicodeStringToAnsiString(PANSI_STRING target, PCUNICODE_STRING source, BOOLEAN allocate);
NTSTATUS RtlAnsiStringToUnicodeString(PUNICODE_STRING target, PCANSI_STRING source, BOOLEAN allocate);
NTSTATUS RtlUpcaseUnicodeString(PUNICODE_STRING target, PCUNICODE_STRING source, BOOLEAN allocate);
NTSTATUS RtlDowncaseUnicodeString(PUNICODE_STRING target, PCUNICODE_STRING source, BOOLEAN allocate);
ULONG RtlUnicodeStringToAnsiSize(PCUNICODE_STRING source);
ULONG RtlAnsiStringToUnicodeSize(PCANSI_STRING source);
#define RtlxUnicodeStringToAnsiSize RtlUnicodeStringToAnsiSize
void RtlFreeUnicodeString(PUNICODE_STRING string);
void RtlFreeAnsiString(PANSI_STRING string);
NTSTATUS RtlIntegerToUnicodeString(ULONG value, ULONG base, PUNICODE_STRING target);
NTSTATUS RtlInt64ToUnicodeString(ULONGLONG value, ULONG base, PUNICODE_STRING target);
NTSTATUS RtlUnicodeStringToInteger(PCUNICODE_STRING string, ULONG base, PULONG value);
NTSTATUS RtlCharToInteger(PCSZ string, ULONG base, PULONG value);
NTSTATUS RtlStringFromGUID(const GUID *guid, PUNICODE_STRING target);
NTSTATUS RtlGUIDFromString(PCUNICODE_STRING string, GUID *guid);
NTSTATUS RtlMultiByteToUnicodeN(PWCH target, ULONG size, PULONG written, const CHAR *source, ULONG length);
NTSTATUS RtlUnicodeToMultiByteN(PCHAR target, ULONG size, PULONG written, PCWCH source, ULONG length);
WCHAR RtlUpcaseUnicodeChar(WCHAR c);
WCHAR RtlDowncaseUnicodeChar(WCHAR c);
CHAR RtlUpperChar(CHAR c);
NTSTATUS RtlHashUnicodeString(PCUNICODE_STRING string, BOOLEAN ignore_case, ULONG algorithm, PULONG hash);
#define HASH_STRING_ALGORITHM_DEFAULT 0

typedef struct _TIME_FIELDS {
    CSHORT Year;
    CSHORT Month;
    CSHORT Day;
    CSHORT Hour;
    CSHORT Minute;
    CSHORT Second;
    CSHORT Milliseconds;
    CSHORT Weekday;
} TIME_FIELDS, *PTIME_FIELDS;
void RtlTimeToTimeFields(PLARGE_INTEGER time, PTIME_FIELDS fields);
BOOLEAN RtlTimeFieldsToTime(PTIME_FIELDS fields, PLARGE_INTEGER time);

#define RtlUshortByteSwap(n) __builtin_bswap16(n)
#define RtlUlongByteSwap(n) __builtin_bswap32(n)
#define RtlUlonglongByteSwap(n) __builtin_bswap64(n)
#define RtlCheckBit(bitmap, bit) ((((const ULONG *)(bitmap)->Buffer)[(bit) / 32] >> ((bit) % 32)) & 1)
typedef struct _RTL_BITMAP {
    ULONG SizeOfBitMap;
    PULONG Buffer;
} RTL_BITMAP, *PRTL_BITMAP;
void RtlInitializeBitMap(PRTL_BITMAP map, PULONG buffer, ULONG bits);
void RtlClearAllBits(PRTL_BITMAP map);
void RtlSetAllBits(PRTL_BITMAP map);
void RtlSetBit(PRTL_BITMAP map, ULONG bit);
void RtlClearBit(PRTL_BITMAP map, ULONG bit);
void RtlSetBits(PRTL_BITMAP map, ULONG from, ULONG count);
void RtlClearBits(PRTL_BITMAP map, ULONG from, ULONG count);
BOOLEAN RtlTestBit(PRTL_BITMAP map, ULONG bit);
ULONG RtlFindClearBits(PRTL_BITMAP map, ULONG count, ULONG from);
ULONG RtlFindClearBitsAndSet(PRTL_BITMAP map, ULONG count, ULONG from);
ULONG RtlNumberOfSetBits(PRTL_BITMAP map);
#define RtlNumberOfClearBits(map) ((map)->SizeOfBitMap - RtlNumberOfSetBits(map))
ULONG RtlRandom(PULONG seed);
ULONG RtlRandomEx(PULONG seed);
ULONG RtlUniform(PULONG seed);
typedef struct _OSVERSIONINFOW {
    ULONG dwOSVersionInfoSize;
    ULONG dwMajorVersion;
    ULONG dwMinorVersion;
    ULONG dwBuildNumber;
    ULONG dwPlatformId;
    WCHAR szCSDVersion[128];
} OSVERSIONINFOW, *POSVERSIONINFOW, *PRTL_OSVERSIONINFOW, RTL_OSVERSIONINFOW;
typedef struct _OSVERSIONINFOEXW {
    ULONG dwOSVersionInfoSize;
    ULONG dwMajorVersion;
    ULONG dwMinorVersion;
    ULONG dwBuildNumber;
    ULONG dwPlatformId;
    WCHAR szCSDVersion[128];
    USHORT wServicePackMajor;
    USHORT wServicePackMinor;
    USHORT wSuiteMask;
    UCHAR wProductType;
    UCHAR wReserved;
} OSVERSIONINFOEXW, *POSVERSIONINFOEXW, RTL_OSVERSIONINFOEXW, *PRTL_OSVERSIONINFOEXW;
NTSTATUS RtlGetVersion(PRTL_OSVERSIONINFOW version);
BOOLEAN RtlIsNtDdiVersionAvailable(ULONG version);
ULONG RtlNtStatusToDosError(NTSTATUS status);
void RtlAssert(PVOID what, PVOID file, ULONG line, PSTR message);
USHORT RtlCaptureStackBackTrace(ULONG skip, ULONG count, PVOID *into, PULONG hash);

FORCEINLINE LARGE_INTEGER RtlConvertLongToLargeInteger(LONG n) {
    return (LARGE_INTEGER){.QuadPart = n};
}
FORCEINLINE LARGE_INTEGER RtlConvertUlongToLargeInteger(ULONG n) {
    return (LARGE_INTEGER){.QuadPart = n};
}
#define Int32x32To64(a, b) ((LONGLONG)(LONG)(a) * (LONGLONG)(LONG)(b))
#define UInt32x32To64(a, b) ((ULONGLONG)(ULONG)(a) * (ULONGLONG)(ULONG)(b))
#define Int64ShrlMod32(n, by) ((ULONGLONG)(n) >> (by))

#endif
