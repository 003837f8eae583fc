/*
 * Integer types of a given size (Windows x64: long has 32 bits there and pointers 64). Every 64-bit type is the same type
 * as size_t here, as it is there.
 */
#ifndef PL_BASETSD_H
#define PL_BASETSD_H

#include <ddk/compiler.h>
#include <sal.h>

typedef signed char INT8, *PINT8;
typedef short INT16, *PINT16;
typedef int INT32, *PINT32;
typedef long INT64, *PINT64;
typedef unsigned char UINT8, *PUINT8;
typedef unsigned short UINT16, *PUINT16;
typedef unsigned int UINT32, *PUINT32;
typedef unsigned long UINT64, *PUINT64;
typedef int LONG32, *PLONG32;
typedef unsigned int ULONG32, *PULONG32, DWORD32, *PDWORD32;
typedef long LONG64, *PLONG64;
typedef unsigned long ULONG64, *PULONG64, DWORD64, *PDWORD64;
typedef long INT_PTR, *PINT_PTR, LONG_PTR, *PLONG_PTR, SSIZE_T, *PSSIZE_T;
typedef unsigned long UINT_PTR, *PUINT_PTR, ULONG_PTR, *PULONG_PTR, DWORD_PTR, *PDWORD_PTR;
typedef unsigned long SIZE_T, *PSIZE_T, KAFFINITY, *PKAFFINITY;
typedef int HALF_PTR, *PHALF_PTR;
typedef unsigned int UHALF_PTR, *PUHALF_PTR;

_Static_assert(sizeof(LONG32) == 4 && sizeof(ULONG_PTR) == 8 && sizeof(UINT64) == 8, "LLP64");

#define HandleToULong(h) ((ULONG)(ULONG_PTR)(h))
#define HandleToUlong(h) HandleToULong(h)
#define HandleToLong(h) ((LONG)(LONG_PTR)(h))
#define ULongToHandle(n) ((HANDLE)(ULONG_PTR)(n))
#define UlongToHandle(n) ULongToHandle(n)
#define LongToHandle(n) ((HANDLE)(LONG_PTR)(n))
#define PtrToUlong(p) ((ULONG)(ULONG_PTR)(p))
#define PtrToULong(p) PtrToUlong(p)
#define PtrToLong(p) ((LONG)(LONG_PTR)(p))
#define PtrToUint(p) ((UINT)(UINT_PTR)(p))
#define PtrToInt(p) ((INT)(INT_PTR)(p))
#define PtrToUshort(p) ((USHORT)(ULONG_PTR)(p))
#define UlongToPtr(n) ((void *)(ULONG_PTR)(ULONG)(n))
#define ULongToPtr(n) UlongToPtr(n)
#define LongToPtr(n) ((void *)(LONG_PTR)(LONG)(n))
#define UintToPtr(n) ((void *)(UINT_PTR)(UINT)(n))
#define IntToPtr(n) ((void *)(INT_PTR)(INT)(n))
#define MAXUINT8 ((UINT8)0xFF)
#define MAXINT8 ((INT8)0x7F)
#define MININT8 ((INT8)~MAXINT8)
#define MAXUINT16 ((UINT16)0xFFFF)
#define MAXINT16 ((INT16)0x7FFF)
#define MININT16 ((INT16)~MAXINT16)
#define MAXUINT32 ((UINT32)0xFFFFFFFF)
#define MAXINT32 ((INT32)0x7FFFFFFF)
#define MININT32 ((INT32)~MAXINT32)
#define MAXUINT64 ((UINT64)~0UL)
#define MAXINT64 ((INT64)(MAXUINT64 >> 1))
#define MININT64 ((INT64)~MAXINT64)
#define MAXULONG32 MAXUINT32
#define MAXULONG64 MAXUINT64
#define MAXULONG_PTR MAXUINT64
#define MAXUINT_PTR MAXUINT64
#define MAXSIZE_T MAXUINT64
#define MAXSSIZE_T MAXINT64
#define MAXLONG_PTR MAXINT64
#define MAXUINT ((UINT)0xFFFFFFFF)
#define MAXINT ((INT)0x7FFFFFFF)

#endif
