/* Base types of the kernel: names for C's, strings, large integers, lists' links, and the macros around them. */
#ifndef PL_NTDEF_H
#define PL_NTDEF_H

#include <basetsd.h>
#include <guiddef.h>

#define VOID void
#ifndef CONST
#define CONST const
#endif
#ifndef IN
#define IN
#define OUT
#endif
#ifndef OPTIONAL
#define OPTIONAL
#endif

typedef char CHAR, *PCHAR, *LPCH, *PCH, *PSTR, *LPSTR, *NPSTR, CCHAR;
typedef const char *PCSTR, *LPCSTR, *LPCCH, *PCCH, *PCSZ;
typedef char *PSZ;
typedef signed char SCHAR, *PSCHAR;
typedef unsigned char UCHAR, *PUCHAR, BOOLEAN, *PBOOLEAN;
typedef short SHORT, *PSHORT, CSHORT;
typedef unsigned short USHORT, *PUSHORT;
typedef int INT, *PINT;
typedef unsigned int UINT, *PUINT;
typedef int LONG, *PLONG;
typedef unsigned int ULONG, *PULONG, LOGICAL, *PLOGICAL, CLONG;
typedef long LONGLONG, *PLONGLONG;
typedef unsigned long ULONGLONG, *PULONGLONG, DWORDLONG, *PDWORDLONG;
typedef void *PVOID, *HANDLE, **PHANDLE;
typedef const void *PCVOID;
typedef wchar_t WCHAR, *PWCHAR, *PWCH, *LPWCH, *PWSTR, *LPWSTR;
typedef const wchar_t *PCWCH, *PCWSTR, *LPCWSTR, *LPCWCH;
typedef PWSTR PZZWSTR, PNZWCH;
typedef LONG NTSTATUS, *PNTSTATUS;
typedef LONG HRESULT;
typedef UCHAR KIRQL, *PKIRQL;
typedef CHAR KPROCESSOR_MODE;
typedef ULONG ACCESS_MASK, *PACCESS_MASK;
typedef ULONG_PTR KSPIN_LOCK, *PKSPIN_LOCK;
typedef struct _UNICODE_STRING {
    USHORT Length;
    USHORT MaximumLength;
    PWCH Buffer;
} UNICODE_STRING, *PUNICODE_STRING;
typedef const UNICODE_STRING *PCUNICODE_STRING;
typedef struct _STRING {
    USHORT Length;
    USHORT MaximumLength;
    PCHAR Buffer;
} STRING, ANSI_STRING, OEM_STRING, *PSTRING, *PANSI_STRING, *POEM_STRING;
typedef const STRING *PCANSI_STRING, *PCSTRING;
typedef union _LARGE_INTEGER {
    struct {
        ULONG LowPart;
        LONG HighPart;
    };
    struct {
        ULONG LowPart;
        LONG HighPart;
    } u;
    LONGLONG QuadPart;
} LARGE_INTEGER, *PLARGE_INTEGER, PHYSICAL_ADDRESS, *PPHYSICAL_ADDRESS;
typedef union _ULARGE_INTEGER {
    struct {
        ULONG LowPart;
        ULONG HighPart;
    };
    struct {
        ULONG LowPart;
        ULONG HighPart;
    } u;
    ULONGLONG QuadPart;
} ULARGE_INTEGER, *PULARGE_INTEGER;
typedef struct _LUID {
    ULONG LowPart;
    LONG HighPart;
} LUID, *PLUID;
typedef struct _LIST_ENTRY {
    struct _LIST_ENTRY *Flink;
    struct _LIST_ENTRY *Blink;
} LIST_ENTRY, *PLIST_ENTRY, *RESTRICTED_PLIST_ENTRY;
typedef struct _SINGLE_LIST_ENTRY {
    struct _SINGLE_LIST_ENTRY *Next;
} SINGLE_LIST_ENTRY, *PSINGLE_LIST_ENTRY;
typedef struct _OBJECT_ATTRIBUTES {
    ULONG Length;
    HANDLE RootDirectory;
    PUNICODE_STRING ObjectName;
    ULONG Attributes;
    PVOID SecurityDescriptor;
    PVOID SecurityQualityOfService;
} OBJECT_ATTRIBUTES, *POBJECT_ATTRIBUTES;
typedef struct _PROCESSOR_NUMBER {
    USHORT Group;
    UCHAR Number;
    UCHAR Reserved;
} PROCESSOR_NUMBER, *PPROCESSOR_NUMBER;
typedef struct _GROUP_AFFINITY {
    KAFFINITY Mask;
    USHORT Group;
    USHORT Reserved[3];
} GROUP_AFFINITY, *PGROUP_AFFINITY;
typedef enum _EVENT_TYPE { NotificationEvent, SynchronizationEvent } EVENT_TYPE;
typedef enum _TIMER_TYPE { NotificationTimer, SynchronizationTimer } TIMER_TYPE;
typedef enum _WAIT_TYPE { WaitAll, WaitAny } WAIT_TYPE;
enum { KernelMode, UserMode };

_Static_assert(sizeof(LONG) == 4 && sizeof(WCHAR) == 2 && sizeof(UNICODE_STRING) == 16, "Windows x64");

#define TRUE 1
#define FALSE 0
#ifndef NULL
#define NULL ((void *)0)
#endif
#define ANSI_NULL ((CHAR)0)
#define UNICODE_NULL ((WCHAR)0)
#define UNICODE_STRING_MAX_BYTES ((USHORT)65534)
#define UNICODE_STRING_MAX_CHARS 32767
#define MAXUCHAR 0xFF
#define MAXCHAR 0x7F
#define MAXUSHORT 0xFFFF
#define MAXSHORT 0x7FFF
#define MINLONG 0x80000000
#define MAXLONG 0x7FFFFFFF
#define MAXULONG 0xFFFFFFFF
#define MAXLONGLONG 0x7FFFFFFFFFFFFFFF
#define MAXULONGLONG ((ULONGLONG)~0UL)
#define MAXDWORD 0xFFFFFFFF
#define FIELD_OFFSET(type, field) ((LONG)__builtin_offsetof(type, field))
#define UFIELD_OFFSET(type, field) ((ULONG)__builtin_offsetof(type, field))
#define RTL_FIELD_SIZE(type, field) (sizeof(((type *)0)->field))
#define RTL_SIZEOF_THROUGH_FIELD(type, field) (FIELD_OFFSET(type, field) + RTL_FIELD_SIZE(type, field))
#define RTL_CONTAINS_FIELD(object, size, field)                                                                          \
    ((((PCHAR)(&(object)->field)) + sizeof((object)->field)) <= (((PCHAR)(object)) + (size)))
#define CONTAINING_RECORD(address, type, field) ((type *)((PCHAR)(address) - __builtin_offsetof(type, field)))
#define RTL_NUMBER_OF(array) (sizeof(array) / sizeof((array)[0]))
#define RTL_NUMBER_OF_V2(array) RTL_NUMBER_OF(array)
#define RTL_NUMBER_OF_FIELD(type, field) RTL_NUMBER_OF(((type *)0)->field)
#define ARRAYSIZE(array) RTL_NUMBER_OF(array)
#define _ARRAYSIZE(array) RTL_NUMBER_OF(array)
#define _countof(array) RTL_NUMBER_OF(array)
#define RTL_BITS_OF(type) (sizeof(type) * 8)
#define ANYSIZE_ARRAY 1
#define C_ASSERT(condition) _Static_assert(condition, #condition)
#define STATIC_ASSERT(condition) C_ASSERT(condition)
#define UNREFERENCED_PARAMETER(p) ((void)(p))
#define DBG_UNREFERENCED_PARAMETER(p) ((void)(p))
#define DBG_UNREFERENCED_LOCAL_VARIABLE(v) ((void)(v))
#define DEFAULT_UNREACHABLE default: __builtin_unreachable()
#define RTL_CONSTANT_STRING(text) {sizeof(text) - sizeof((text)[0]), sizeof(text), (void *)(text)}
#define DECLARE_CONST_UNICODE_STRING(name, text)                                                                         \
    const WCHAR name##_buffer[] = text;                                                                                  \
    const UNICODE_STRING name = {sizeof(text) - sizeof(WCHAR), sizeof(text), (PWCH)name##_buffer}
#define DECLARE_UNICODE_STRING_SIZE(name, characters)                                                                    \
    WCHAR name##_buffer[characters];                                                                                     \
    UNICODE_STRING name = {0, sizeof(name##_buffer), name##_buffer}
#define InitializeObjectAttributes(p, name, attributes, root, security)                                                  \
    (*(p) = (OBJECT_ATTRIBUTES){sizeof(OBJECT_ATTRIBUTES), (root), (name), (attributes), (security), NULL})
#define OBJ_INHERIT 0x00000002
#define OBJ_PERMANENT 0x00000010
#define OBJ_CASE_INSENSITIVE 0x00000040
#define OBJ_KERNEL_HANDLE 0x00000200
#define TEXT(text) L##text
#define _T(text) L##text
#define ALIGN_DOWN_BY(n, to) ((ULONG_PTR)(n) & ~((ULONG_PTR)(to) - 1))
#define ALIGN_UP_BY(n, to) ALIGN_DOWN_BY((ULONG_PTR)(n) + (to) - 1, to)
#define ALIGN_DOWN(n, type) ALIGN_DOWN_BY(n, sizeof(type))
#define ALIGN_UP(n, type) ALIGN_UP_BY(n, sizeof(type))
#define ALIGN_UP_POINTER_BY(p, to) ((PVOID)ALIGN_UP_BY(p, to))
#define ALIGN_DOWN_POINTER_BY(p, to) ((PVOID)ALIGN_DOWN_BY(p, to))
#define LOWBYTE(w) ((UCHAR)(w))
#define DEFINE_ENUM_FLAG_OPERATORS(type)

#include <ntstatus.h>

#endif
