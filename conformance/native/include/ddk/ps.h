/* Threads, objects and handles; the registry, which has nothing; the debugger's output and assertions. */
#ifndef PL_PS_H
#define PL_PS_H

#include <ddk/ke.h>

typedef struct _KTHREAD *PKTHREAD, *PRKTHREAD, *PETHREAD;
typedef struct _EPROCESS *PEPROCESS, *PKPROCESS;
typedef struct _OBJECT_TYPE *POBJECT_TYPE;
typedef struct _CLIENT_ID {
    HANDLE UniqueProcess;
    HANDLE UniqueThread;
} CLIENT_ID, *PCLIENT_ID;
typedef void KSTART_ROUTINE(PVOID context);
typedef KSTART_ROUTINE *PKSTART_ROUTINE;
#define THREAD_ALL_ACCESS 0x1FFFFF
#define SYNCHRONIZE 0x00100000
#define STANDARD_RIGHTS_ALL 0x001F0000
#define GENERIC_READ 0x80000000
#define GENERIC_WRITE 0x40000000
#define GENERIC_ALL 0x10000000
#define DELETE 0x00010000
#define NtCurrentProcess() ((HANDLE)(LONG_PTR)-1)
NTSTATUS PsCreateSystemThread(PHANDLE handle, ULONG access, POBJECT_ATTRIBUTES attributes, HANDLE process, PCLIENT_ID id,
                              PKSTART_ROUTINE routine, PVOID context);
DECLSPEC_NORETURN NTSTATUS PsTerminateSystemThread(NTSTATUS status);
PETHREAD PsGetCurrentThread(void);
HANDLE PsGetCurrentThreadId(void);
HANDLE PsGetCurrentProcessId(void);
PEPROCESS PsGetCurrentProcess(void);
#define IoGetCurrentProcess() PsGetCurrentProcess()
BOOLEAN PsGetVersion(PULONG major, PULONG minor, PULONG build, PUNICODE_STRING csd);
extern POBJECT_TYPE *PsThreadType, *ExEventObjectType, *IoFileObjectType;

typedef struct _OBJECT_HANDLE_INFORMATION {
    ULONG HandleAttributes;
    ACCESS_MASK GrantedAccess;
} OBJECT_HANDLE_INFORMATION, *POBJECT_HANDLE_INFORMATION;
NTSTATUS ObReferenceObjectByHandle(HANDLE handle, ACCESS_MASK access, POBJECT_TYPE type, KPROCESSOR_MODE mode,
                                   PVOID *object, POBJECT_HANDLE_INFORMATION information);
void pl_reference_object(PVOID object);
void pl_dereference_object(PVOID object);
#define ObReferenceObject(object) pl_reference_object(object)
#define ObfReferenceObject(object) pl_reference_object(object)
#define ObDereferenceObject(object) pl_dereference_object(object)
#define ObfDereferenceObject(object) pl_dereference_object(object)
NTSTATUS ObReferenceObjectByPointer(PVOID object, ACCESS_MASK access, POBJECT_TYPE type, KPROCESSOR_MODE mode);
KPROCESSOR_MODE ExGetPreviousMode(void);
NTSTATUS ZwClose(HANDLE handle);

#define KEY_QUERY_VALUE 0x0001
#define KEY_SET_VALUE 0x0002
#define KEY_CREATE_SUB_KEY 0x0004
#define KEY_ENUMERATE_SUB_KEYS 0x0008
#define KEY_READ 0x20019
#define KEY_WRITE 0x20006
#define KEY_ALL_ACCESS 0xF003F
#define REG_NONE 0
#define REG_SZ 1
#define REG_EXPAND_SZ 2
#define REG_BINARY 3
#define REG_DWORD 4
#define REG_MULTI_SZ 7
#define REG_QWORD 11
#define REG_OPTION_NON_VOLATILE 0
#define REG_OPTION_VOLATILE 1
typedef enum _KEY_VALUE_INFORMATION_CLASS {
    KeyValueBasicInformation,
    KeyValueFullInformation,
    KeyValuePartialInformation
} KEY_VALUE_INFORMATION_CLASS;
typedef struct _KEY_VALUE_PARTIAL_INFORMATION {
    ULONG TitleIndex;
    ULONG Type;
    ULONG DataLength;
    UCHAR Data[1];
} KEY_VALUE_PARTIAL_INFORMATION, *PKEY_VALUE_PARTIAL_INFORMATION;
typedef struct _KEY_VALUE_FULL_INFORMATION {
    ULONG TitleIndex;
    ULONG Type;
    ULONG DataOffset;
    ULONG DataLength;
    ULONG NameLength;
    WCHAR Name[1];
} KEY_VALUE_FULL_INFORMATION, *PKEY_VALUE_FULL_INFORMATION;
NTSTATUS ZwOpenKey(PHANDLE key, ACCESS_MASK access, POBJECT_ATTRIBUTES attributes);
NTSTATUS ZwCreateKey(PHANDLE key, ACCESS_MASK access, POBJECT_ATTRIBUTES attributes, ULONG index, PUNICODE_STRING class_name,
                     ULONG options, PULONG disposition);
NTSTATUS ZwQueryValueKey(HANDLE key, PUNICODE_STRING name, KEY_VALUE_INFORMATION_CLASS what, PVOID into, ULONG length,
                         PULONG needed);
NTSTATUS ZwSetValueKey(HANDLE key, PUNICODE_STRING name, ULONG index, ULONG type, PVOID data, ULONG size);
NTSTATUS ZwDeleteKey(HANDLE key);
NTSTATUS ZwDeleteValueKey(HANDLE key, PUNICODE_STRING name);
typedef NTSTATUS RTL_QUERY_REGISTRY_ROUTINE(PWSTR name, ULONG type, PVOID data, ULONG length, PVOID context, PVOID entry);
typedef RTL_QUERY_REGISTRY_ROUTINE *PRTL_QUERY_REGISTRY_ROUTINE;
typedef struct _RTL_QUERY_REGISTRY_TABLE {
    PRTL_QUERY_REGISTRY_ROUTINE QueryRoutine;
    ULONG Flags;
    PWSTR Name;
    PVOID EntryContext;
    ULONG DefaultType;
    PVOID DefaultData;
    ULONG DefaultLength;
} RTL_QUERY_REGISTRY_TABLE, *PRTL_QUERY_REGISTRY_TABLE;
#define RTL_REGISTRY_ABSOLUTE 0
#define RTL_REGISTRY_SERVICES 1
#define RTL_QUERY_REGISTRY_SUBKEY 0x01
#define RTL_QUERY_REGISTRY_REQUIRED 0x04
#define RTL_QUERY_REGISTRY_DIRECT 0x20
NTSTATUS RtlQueryRegistryValues(ULONG where, PCWSTR path, PRTL_QUERY_REGISTRY_TABLE table, PVOID context,
                                PVOID environment);

ULONG DbgPrint(PCSTR format, ...);
ULONG DbgPrintEx(ULONG component, ULONG level, PCSTR format, ...);
ULONG vDbgPrintEx(ULONG component, ULONG level, PCCH format, va_list arguments);
#define DPFLTR_DEFAULT_ID 0
#define DPFLTR_IHVNETWORK_ID 79
#define DPFLTR_IHVDRIVER_ID 77
#define DPFLTR_ERROR_LEVEL 0
#define DPFLTR_WARNING_LEVEL 1
#define DPFLTR_TRACE_LEVEL 2
#define DPFLTR_INFO_LEVEL 3
#define DPFLTR_MASK 0x80000000
void DbgBreakPoint(void);
void pl_assert_failed(const char *what, const char *file, int line);
#if defined(DBG) && DBG
#define KdPrint(arguments) DbgPrint arguments
#define KdPrintEx(arguments) DbgPrintEx arguments
#define KdBreakPoint() DbgBreakPoint()
#define NT_ASSERT(condition) ((condition) ? (void)0 : pl_assert_failed(#condition, __FILE__, __LINE__))
#define NT_VERIFY(condition) NT_ASSERT(condition)
#else
#define KdPrint(arguments) ((void)0)
#define KdPrintEx(arguments) ((void)0)
#define KdBreakPoint() ((void)0)
#define NT_ASSERT(condition) ((void)0)
#define NT_VERIFY(condition) ((void)(condition))
#endif
#ifndef ASSERT
#define ASSERT(condition) NT_ASSERT(condition)
#endif
#define ASSERTMSG(message, condition) NT_ASSERT(condition)
#define RTL_VERIFY(condition) NT_VERIFY(condition)
#define RTL_SOFT_ASSERT(condition) NT_ASSERT(condition)
#define NT_ASSERTMSG(message, condition) NT_ASSERT(condition)
#define NT_FRE_ASSERT(condition) ((condition) ? (void)0 : pl_assert_failed(#condition, __FILE__, __LINE__))
#define NT_ANALYSIS_ASSUME(condition) ((void)0)

void pl_paged_code(const char *file, int line);
#define PAGED_CODE() pl_paged_code(__FILE__, __LINE__)
#define PAGED_CODE_LOCKED() ((void)0)

#endif
