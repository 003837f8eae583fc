/*
 * What Microsoft's compiler has and gcc or clang say otherwise: declaration attributes, calling conventions, intrinsics,
 * structured exceptions as far as plain C goes (the handler's block is never entered).
 */
#ifndef PL_COMPILER_H
#define PL_COMPILER_H

#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <sdkddkver.h>

#define _WIN64 1
#define _AMD64_ 1
#define _M_AMD64 100
#define _M_X64 100
#ifndef _WIN32
#define _WIN32 1
#endif
#ifndef AMD64
#define AMD64 1
#endif

#define __cdecl
#define __stdcall
#define __fastcall
#define __vectorcall
#define __thiscall
#define _cdecl
#define _stdcall
#define __w64
#define __ptr32
#define __ptr64
#define __unaligned
#define __forceinline inline __attribute__((always_inline)) /* needs no definition elsewhere */
#define _inline inline
#ifndef __clang__
#define __int8 char
#define __int16 short
#define __int32 int
#endif
#undef __int64
#define __int64 long /* the 64-bit type of ULONGLONG, size_t and uintptr_t alike */

#ifndef __clang__
/* One macro for each word in the brackets; several words may follow one another without commas. */
#define __declspec(...) PL_DECLSPEC_##__VA_ARGS__
#define PL_DECLSPEC_align(n) __attribute__((aligned(n)))
#define PL_DECLSPEC_noinline __attribute__((noinline))
#define PL_DECLSPEC_noreturn __attribute__((noreturn))
#define PL_DECLSPEC_selectany __attribute__((weak))
#define PL_DECLSPEC_deprecated
#define PL_DECLSPEC_dllimport
#define PL_DECLSPEC_dllexport
#define PL_DECLSPEC_naked
#define PL_DECLSPEC_nothrow
#define PL_DECLSPEC_novtable
#define PL_DECLSPEC_restrict
#define PL_DECLSPEC_noalias
#define PL_DECLSPEC_thread __thread
#define PL_DECLSPEC_allocate(section)
#define PL_DECLSPEC_code_seg(section)
#define PL_DECLSPEC_guard(what)
#define PL_DECLSPEC_uuid(id)
#define PL_DECLSPEC_safebuffers
#endif

#define DECLSPEC_ALIGN(n) __attribute__((aligned(n)))
#define DECLSPEC_CACHEALIGN __attribute__((aligned(64)))
#define DECLSPEC_NOINLINE __attribute__((noinline))
#define DECLSPEC_NORETURN __attribute__((noreturn))
#define DECLSPEC_SELECTANY __attribute__((weak))
#define DECLSPEC_DEPRECATED
#define DECLSPEC_DEPRECATED_DDK
#define DECLSPEC_IMPORT
#define DECLSPEC_EXPORT
#define SYSTEM_CACHE_ALIGNMENT_SIZE 64
#define NTAPI
#define WINAPI
#define CALLBACK
#define APIENTRY
#define FASTCALL
#define NTSYSAPI
#define NTSYSCALLAPI
#define NTKERNELAPI
#define NTHALAPI
#define NDISAPI
#define DDKAPI
#define FORCEINLINE static inline __attribute__((always_inline, unused))
#define CFORCEINLINE FORCEINLINE
#define FORCENOINLINE __attribute__((noinline))
#define DECLSPEC_GUARDNOCF
#ifdef __cplusplus
#define EXTERN_C extern "C"
#else
#define EXTERN_C extern
#endif
#define UNALIGNED
#define RESTRICTED_POINTER
#define POINTER_32
#define POINTER_64

#define __try if (1)
#define __except(filter) else
#define __finally
#define _try __try
#define _except(filter) else
#define _finally
#define EXCEPTION_EXECUTE_HANDLER 1
#define EXCEPTION_CONTINUE_SEARCH 0
#define EXCEPTION_CONTINUE_EXECUTION (-1)
#define GetExceptionCode() 0
#define _exception_code() 0
#define GetExceptionInformation() ((void *)0)
#define AbnormalTermination() 0

/* Habits write it next to string literals, which a variable does not allow. */
#define __FUNCTION__ __FILE__
#define __pragma(...)
#define __assume(condition) ((void)0)
#define __noop(...) ((void)0)
#define __annotation(...) ((void)0)
#define __identifier(name) name
#ifndef __clang__
#define __debugbreak() __builtin_trap()
#endif
#define __fastfail(code) __builtin_trap()
#define _alloca(size) __builtin_alloca(size)
#define PreFetchCacheLine(level, address) __builtin_prefetch(address)
#define PrefetchForWrite(address) __builtin_prefetch((address), 1)
#define _mm_prefetch(address, hint) __builtin_prefetch(address)
#define _ReturnAddress() __builtin_return_address(0)
#define _AddressOfReturnAddress() __builtin_frame_address(0)

#define _byteswap_ushort(x) __builtin_bswap16(x)
#define _byteswap_ulong(x) __builtin_bswap32(x)
#define _byteswap_uint64(x) __builtin_bswap64(x)
#define _ReadWriteBarrier() __atomic_signal_fence(__ATOMIC_SEQ_CST)
#define _ReadBarrier() _ReadWriteBarrier()
#define _WriteBarrier() _ReadWriteBarrier()
#define MemoryBarrier() __atomic_thread_fence(__ATOMIC_SEQ_CST)
#ifndef _mm_pause
#define _mm_pause() pl_spin()
#endif
#define YieldProcessor() pl_spin()
#define KeYieldProcessor pl_spin
#define __nop() ((void)0)
void pl_spin(void); /* other fibers may run, time passes */

#endif
