/*
 * Interlocked functions of every width, as macros of the compiler's atomics: they take pointers to the signed and to the
 * unsigned type alike.
 */
#ifndef PL_INTERLOCKED_H
#define PL_INTERLOCKED_H

#include <ntdef.h>

#define PL_ATOMIC(type, target) ((volatile type *)(target))
#define PL_SEQ __ATOMIC_SEQ_CST

#define PL_EXCHANGE(type, target, value) __atomic_exchange_n(PL_ATOMIC(type, target), (type)(value), PL_SEQ)
#define PL_COMPARE(type, target, value, comparand)                                                                       \
    __sync_val_compare_and_swap(PL_ATOMIC(type, target), (type)(comparand), (type)(value))
#define PL_FETCH(operation, type, target, value) __atomic_fetch_##operation(PL_ATOMIC(type, target), (type)(value), PL_SEQ)
#define PL_THEN(operation, type, target, value) __atomic_##operation##_fetch(PL_ATOMIC(type, target), (type)(value), PL_SEQ)

#define InterlockedIncrement(target) PL_THEN(add, LONG, target, 1)
#define InterlockedDecrement(target) PL_THEN(sub, LONG, target, 1)
#define InterlockedCompareExchange(target, value, comparand) PL_COMPARE(LONG, target, value, comparand)
#define InterlockedExchange(target, value) PL_EXCHANGE(LONG, target, value)
#define InterlockedExchangeAdd(target, value) PL_FETCH(add, LONG, target, value)
#define InterlockedAdd(target, value) PL_THEN(add, LONG, target, value)
#define InterlockedAnd(target, value) PL_FETCH(and, LONG, target, value)
#define InterlockedOr(target, value) PL_FETCH(or, LONG, target, value)
#define InterlockedXor(target, value) PL_FETCH(xor, LONG, target, value)
#define InterlockedIncrement64(target) PL_THEN(add, LONG64, target, 1)
#define InterlockedDecrement64(target) PL_THEN(sub, LONG64, target, 1)
#define InterlockedCompareExchange64(target, value, comparand) PL_COMPARE(LONG64, target, value, comparand)
#define InterlockedExchange64(target, value) PL_EXCHANGE(LONG64, target, value)
#define InterlockedExchangeAdd64(target, value) PL_FETCH(add, LONG64, target, value)
#define InterlockedAdd64(target, value) PL_THEN(add, LONG64, target, value)
#define InterlockedAnd64(target, value) PL_FETCH(and, LONG64, target, value)
#define InterlockedOr64(target, value) PL_FETCH(or, LONG64, target, value)
#define InterlockedXor64(target, value) PL_FETCH(xor, LONG64, target, value)
#define InterlockedIncrement16(target) PL_THEN(add, SHORT, target, 1)
#define InterlockedDecrement16(target) PL_THEN(sub, SHORT, target, 1)
#define InterlockedCompareExchange16(target, value, comparand) PL_COMPARE(SHORT, target, value, comparand)
#define InterlockedExchange16(target, value) PL_EXCHANGE(SHORT, target, value)
#define InterlockedExchangeAdd16(target, value) PL_FETCH(add, SHORT, target, value)
#define InterlockedAnd16(target, value) PL_FETCH(and, SHORT, target, value)
#define InterlockedOr16(target, value) PL_FETCH(or, SHORT, target, value)
#define InterlockedXor16(target, value) PL_FETCH(xor, SHORT, target, value)
#define InterlockedExchange8(target, value) PL_EXCHANGE(CHAR, target, value)
#define InterlockedExchangeAdd8(target, value) PL_FETCH(add, CHAR, target, value)
#define InterlockedAnd8(target, value) PL_FETCH(and, CHAR, target, value)
#define InterlockedOr8(target, value) PL_FETCH(or, CHAR, target, value)
#define InterlockedXor8(target, value) PL_FETCH(xor, CHAR, target, value)
#define InterlockedIncrementSizeT(target) InterlockedIncrement64(target)
#define InterlockedDecrementSizeT(target) InterlockedDecrement64(target)
#define InterlockedExchangeAddSizeT(target, value) InterlockedExchangeAdd64(target, value)
#define InterlockedExchangePointer(target, value) PL_EXCHANGE(PVOID, target, value)
#define InterlockedCompareExchangePointer(target, value, comparand) PL_COMPARE(PVOID, target, value, comparand)
#define InterlockedIncrementAcquire(t) InterlockedIncrement(t)
#define InterlockedDecrementAcquire(t) InterlockedDecrement(t)
#define InterlockedExchangeAcquire(t, v) InterlockedExchange(t, v)
#define InterlockedCompareExchangeAcquire(t, v, c) InterlockedCompareExchange(t, v, c)
#define InterlockedExchangePointerAcquire(t, v) InterlockedExchangePointer(t, v)
#define InterlockedCompareExchangePointerAcquire(t, v, c) InterlockedCompareExchangePointer(t, v, c)
#define InterlockedAddAcquire(t, v) InterlockedAdd(t, v)
#define InterlockedExchangeAddAcquire(t, v) InterlockedExchangeAdd(t, v)
#define InterlockedAndAcquire(t, v) InterlockedAnd(t, v)
#define InterlockedOrAcquire(t, v) InterlockedOr(t, v)
#define InterlockedXorAcquire(t, v) InterlockedXor(t, v)
#define InterlockedIncrementAcquire64(t) InterlockedIncrement64(t)
#define InterlockedDecrementAcquire64(t) InterlockedDecrement64(t)
#define InterlockedCompareExchangeAcquire64(t, v, c) InterlockedCompareExchange64(t, v, c)
#define InterlockedExchangeAcquire64(t, v) InterlockedExchange64(t, v)
#define InterlockedExchangeAddAcquire64(t, v) InterlockedExchangeAdd64(t, v)
#define InterlockedAddAcquire64(t, v) InterlockedAdd64(t, v)
#define InterlockedIncrementRelease(t) InterlockedIncrement(t)
#define InterlockedDecrementRelease(t) InterlockedDecrement(t)
#define InterlockedExchangeRelease(t, v) InterlockedExchange(t, v)
#define InterlockedCompareExchangeRelease(t, v, c) InterlockedCompareExchange(t, v, c)
#define InterlockedExchangePointerRelease(t, v) InterlockedExchangePointer(t, v)
#define InterlockedCompareExchangePointerRelease(t, v, c) InterlockedCompareExchangePointer(t, v, c)
#define InterlockedAddRelease(t, v) InterlockedAdd(t, v)
#define InterlockedExchangeAddRelease(t, v) InterlockedExchangeAdd(t, v)
#define InterlockedAndRelease(t, v) InterlockedAnd(t, v)
#define InterlockedOrRelease(t, v) InterlockedOr(t, v)
#define InterlockedXorRelease(t, v) InterlockedXor(t, v)
#define InterlockedIncrementRelease64(t) InterlockedIncrement64(t)
#define InterlockedDecrementRelease64(t) InterlockedDecrement64(t)
#define InterlockedCompareExchangeRelease64(t, v, c) InterlockedCompareExchange64(t, v, c)
#define InterlockedExchangeRelease64(t, v) InterlockedExchange64(t, v)
#define InterlockedExchangeAddRelease64(t, v) InterlockedExchangeAdd64(t, v)
#define InterlockedAddRelease64(t, v) InterlockedAdd64(t, v)
#define InterlockedIncrementNoFence(t) InterlockedIncrement(t)
#define InterlockedDecrementNoFence(t) InterlockedDecrement(t)
#define InterlockedExchangeNoFence(t, v) InterlockedExchange(t, v)
#define InterlockedCompareExchangeNoFence(t, v, c) InterlockedCompareExchange(t, v, c)
#define InterlockedExchangePointerNoFence(t, v) InterlockedExchangePointer(t, v)
#define InterlockedCompareExchangePointerNoFence(t, v, c) InterlockedCompareExchangePointer(t, v, c)
#define InterlockedAddNoFence(t, v) InterlockedAdd(t, v)
#define InterlockedExchangeAddNoFence(t, v) InterlockedExchangeAdd(t, v)
#define InterlockedAndNoFence(t, v) InterlockedAnd(t, v)
#define InterlockedOrNoFence(t, v) InterlockedOr(t, v)
#define InterlockedXorNoFence(t, v) InterlockedXor(t, v)
#define InterlockedIncrementNoFence64(t) InterlockedIncrement64(t)
#define InterlockedDecrementNoFence64(t) InterlockedDecrement64(t)
#define InterlockedCompareExchangeNoFence64(t, v, c) InterlockedCompareExchange64(t, v, c)
#define InterlockedExchangeNoFence64(t, v) InterlockedExchange64(t, v)
#define InterlockedExchangeAddNoFence64(t, v) InterlockedExchangeAdd64(t, v)
#define InterlockedAddNoFence64(t, v) InterlockedAdd64(t, v)
#define _InterlockedIncrement(t) InterlockedIncrement(t)
#define _InterlockedDecrement(t) InterlockedDecrement(t)
#define _InterlockedExchange(t, v) InterlockedExchange(t, v)
#define _InterlockedCompareExchange(t, v, c) InterlockedCompareExchange(t, v, c)
#define _InterlockedExchangeAdd(t, v) InterlockedExchangeAdd(t, v)
#define _InterlockedAnd(t, v) InterlockedAnd(t, v)
#define _InterlockedOr(t, v) InterlockedOr(t, v)
#define _InterlockedXor(t, v) InterlockedXor(t, v)
#define _InterlockedIncrement64(t) InterlockedIncrement64(t)
#define _InterlockedDecrement64(t) InterlockedDecrement64(t)
#define _InterlockedCompareExchange64(t, v, c) InterlockedCompareExchange64(t, v, c)
#define _InterlockedExchange64(t, v) InterlockedExchange64(t, v)
#define _InterlockedExchangeAdd64(t, v) InterlockedExchangeAdd64(t, v)
#define _InterlockedAnd64(t, v) InterlockedAnd64(t, v)
#define _InterlockedOr64(t, v) InterlockedOr64(t, v)
#define _InterlockedIncrement16(t) InterlockedIncrement16(t)
#define _InterlockedDecrement16(t) InterlockedDecrement16(t)
#define _InterlockedCompareExchange16(t, v, c) InterlockedCompareExchange16(t, v, c)
#define _InterlockedExchangePointer(t, v) InterlockedExchangePointer(t, v)
#define _InterlockedCompareExchangePointer(t, v, c) InterlockedCompareExchangePointer(t, v, c)
#define ExInterlockedAddUlong(target, value, lock) ((ULONG)PL_FETCH(add, LONG, target, value))
#define ExInterlockedIncrementLong(target, lock) InterlockedIncrement(target)
#define ExInterlockedDecrementLong(target, lock) InterlockedDecrement(target)
#define ExInterlockedExchangeUlong(target, value, lock) ((ULONG)PL_EXCHANGE(LONG, target, value))
#define ExInterlockedAddLargeInteger(target, increment, lock)                                                            \
    ((LARGE_INTEGER){.QuadPart = PL_FETCH(add, LONGLONG, &(target)->QuadPart, (increment).QuadPart)})
#define ExInterlockedAddLargeStatistic(target, increment)                                                                \
    ((void)PL_FETCH(add, LONGLONG, &(target)->QuadPart, (LONGLONG)(increment)))
#define InterlockedBitTestAndSet(base, bit) PL_BIT(or, base, bit, 1u << ((bit) & 31))
#define InterlockedBitTestAndReset(base, bit) PL_BIT(and, base, bit, ~(1u << ((bit) & 31)))
#define PL_BIT(operation, base, bit, value)                                                                              \
    ((UCHAR)(((ULONG)PL_FETCH(operation, LONG, (LONG *)(base) + ((bit) >> 5), value) >> ((bit) & 31)) & 1))

#define ReadAcquire(p) __atomic_load_n(PL_ATOMIC(LONG, p), __ATOMIC_ACQUIRE)
#define ReadNoFence(p) __atomic_load_n(PL_ATOMIC(LONG, p), __ATOMIC_RELAXED)
#define ReadULongAcquire(p) __atomic_load_n(PL_ATOMIC(ULONG, p), __ATOMIC_ACQUIRE)
#define ReadULongNoFence(p) __atomic_load_n(PL_ATOMIC(ULONG, p), __ATOMIC_RELAXED)
#define ReadAcquire64(p) __atomic_load_n(PL_ATOMIC(LONG64, p), __ATOMIC_ACQUIRE)
#define ReadNoFence64(p) __atomic_load_n(PL_ATOMIC(LONG64, p), __ATOMIC_RELAXED)
#define ReadPointerAcquire(p) __atomic_load_n(PL_ATOMIC(PVOID, p), __ATOMIC_ACQUIRE)
#define ReadPointerNoFence(p) __atomic_load_n(PL_ATOMIC(PVOID, p), __ATOMIC_RELAXED)
#define WriteRelease(p, v) __atomic_store_n(PL_ATOMIC(LONG, p), v, __ATOMIC_RELEASE)
#define WriteNoFence(p, v) __atomic_store_n(PL_ATOMIC(LONG, p), v, __ATOMIC_RELAXED)
#define WriteULongRelease(p, v) __atomic_store_n(PL_ATOMIC(ULONG, p), v, __ATOMIC_RELEASE)
#define WriteULongNoFence(p, v) __atomic_store_n(PL_ATOMIC(ULONG, p), v, __ATOMIC_RELAXED)
#define WriteRelease64(p, v) __atomic_store_n(PL_ATOMIC(LONG64, p), v, __ATOMIC_RELEASE)
#define WriteNoFence64(p, v) __atomic_store_n(PL_ATOMIC(LONG64, p), v, __ATOMIC_RELAXED)
#define WritePointerRelease(p, v) __atomic_store_n(PL_ATOMIC(PVOID, p), v, __ATOMIC_RELEASE)
#define WritePointerNoFence(p, v) __atomic_store_n(PL_ATOMIC(PVOID, p), v, __ATOMIC_RELAXED)

FORCEINLINE UCHAR pl_BitScanForward(ULONG *index, ULONG mask) {
    *index = mask == 0 ? 0 : (ULONG)__builtin_ctz(mask);
    return mask != 0;
}

FORCEINLINE UCHAR pl_BitScanReverse(ULONG *index, ULONG mask) {
    *index = mask == 0 ? 0 : 31 - (ULONG)__builtin_clz(mask);
    return mask != 0;
}

FORCEINLINE UCHAR pl_BitScanForward64(ULONG *index, ULONG64 mask) {
    *index = mask == 0 ? 0 : (ULONG)__builtin_ctzl(mask);
    return mask != 0;
}

FORCEINLINE UCHAR pl_BitScanReverse64(ULONG *index, ULONG64 mask) {
    *index = mask == 0 ? 0 : 63 - (ULONG)__builtin_clzl(mask);
    return mask != 0;
}

#define BitScanForward pl_BitScanForward
#define _BitScanForward pl_BitScanForward
#define BitScanReverse pl_BitScanReverse
#define _BitScanReverse pl_BitScanReverse
#define BitScanForward64 pl_BitScanForward64
#define _BitScanForward64 pl_BitScanForward64
#define BitScanReverse64 pl_BitScanReverse64
#define _BitScanReverse64 pl_BitScanReverse64
#define __popcnt(n) ((ULONG)__builtin_popcount(n))
#define __popcnt64(n) ((ULONG64)__builtin_popcountl(n))
#define _rotl(n, by) (((ULONG)(n) << ((by) & 31)) | ((ULONG)(n) >> (-(by) & 31)))
#define _rotr(n, by) (((ULONG)(n) >> ((by) & 31)) | ((ULONG)(n) << (-(by) & 31)))
#define _rotl64(n, by) (((ULONG64)(n) << ((by) & 63)) | ((ULONG64)(n) >> (-(by) & 63)))
#define __rdtsc() ((ULONG64)pl_ticks())
#define ReadTimeStampCounter() __rdtsc()
ULONG64 pl_ticks(void);

#endif
