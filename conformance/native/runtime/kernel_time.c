/* Time, which is virtual, and what happens at a time: timers and DPCs. */
#include "kernel.h"

enum { PL_TICK = 156250 };                                  /* 100 ns in a tick of the clock */
static const uint64_t pl_first_day = 134116992000000000u; /* 2026-01-01, in 100 ns since 1601 */

/* Each look at the clock takes a moment, so that a loop until some time ends. */
static uint64_t pl_look(void) {
    pl_clock_advance(1);
    return pl_now();
}

uint64_t pl_system_time(void) {
    return pl_first_day + pl_now();
}

void KeQuerySystemTime(PLARGE_INTEGER time) {
    pl_look();
    time->QuadPart = (LONGLONG)pl_system_time();
}

void KeQuerySystemTimePrecise(PLARGE_INTEGER time) {
    KeQuerySystemTime(time);
}

void ExSystemTimeToLocalTime(PLARGE_INTEGER system, PLARGE_INTEGER local) {
    *local = *system;
}

static LONGLONG pl_days_before(int year) { /* since the first day of the year 1 */
    int y = year - 1;
    return 365LL * y + y / 4 - y / 100 + y / 400;
}

static int pl_days_of(int year, int month) {
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 ? 28 + leap : month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

void RtlTimeToTimeFields(PLARGE_INTEGER time, PTIME_FIELDS fields) {
    LONGLONG ms = time->QuadPart / 10000, day = ms / 86400000 + pl_days_before(1601);
    int year = (int)(day / 366) + 1, month = 1;
    while (pl_days_before(year + 1) <= day) {
        year++;
    }
    *fields = (TIME_FIELDS){.Year = (CSHORT)year, .Weekday = (CSHORT)((day + 1) % 7)};
    for (day -= pl_days_before(year); day >= pl_days_of(year, month); month++) {
        day -= pl_days_of(year, month);
    }
    ms %= 86400000;
    fields->Month = (CSHORT)month;
    fields->Day = (CSHORT)(day + 1);
    fields->Hour = (CSHORT)(ms / 3600000);
    fields->Minute = (CSHORT)(ms / 60000 % 60);
    fields->Second = (CSHORT)(ms / 1000 % 60);
    fields->Milliseconds = (CSHORT)(ms % 1000);
}

BOOLEAN RtlTimeFieldsToTime(PTIME_FIELDS f, PLARGE_INTEGER time) {
    if (f->Year < 1601 || f->Month < 1 || f->Month > 12 || f->Day < 1 || f->Day > pl_days_of(f->Year, f->Month)) {
        return FALSE;
    }
    LONGLONG day = pl_days_before(f->Year) - pl_days_before(1601) + f->Day - 1;
    for (int month = 1; month < f->Month; month++) {
        day += pl_days_of(f->Year, month);
    }
    LONGLONG ms = ((day * 24 + f->Hour) * 60 + f->Minute) * 60000 + f->Second * 1000 + f->Milliseconds;
    time->QuadPart = ms * 10000;
    return TRUE;
}

ULONGLONG KeQueryInterruptTime(void) {
    return pl_look();
}

ULONGLONG KeQueryInterruptTimePrecise(PULONG64 counter) {
    ULONGLONG now = pl_look();
    if (counter != NULL) {
        *counter = now;
    }
    return now;
}

ULONGLONG KeQueryUnbiasedInterruptTime(void) {
    return pl_look();
}

void KeQueryTickCount(PLARGE_INTEGER count) {
    count->QuadPart = (LONGLONG)(pl_look() / PL_TICK);
}

ULONG KeQueryTimeIncrement(void) {
    return PL_TICK;
}

LARGE_INTEGER KeQueryPerformanceCounter(PLARGE_INTEGER frequency) {
    if (frequency != NULL) {
        frequency->QuadPart = 10000000;
    }
    return (LARGE_INTEGER){.QuadPart = (LONGLONG)pl_look()};
}

ULONG64 pl_ticks(void) {
    return pl_look() * 300;
}

/* ---- DPCs ---- */

static void pl_run_dpc(void *argument) {
    PKDPC dpc = argument;
    dpc->Queued = 0;
    dpc->DeferredRoutine(dpc, dpc->DeferredContext, dpc->SystemArgument1, dpc->SystemArgument2);
}

void KeInitializeDpc(PRKDPC dpc, PKDEFERRED_ROUTINE routine, PVOID context) {
    *dpc = (KDPC){.DeferredRoutine = routine, .DeferredContext = context};
}

BOOLEAN KeInsertQueueDpc(PRKDPC dpc, PVOID argument1, PVOID argument2) {
    if (dpc->Queued) {
        return FALSE;
    }
    dpc->Queued = 1;
    dpc->SystemArgument1 = argument1;
    dpc->SystemArgument2 = argument2;
    pl_queue(pl_run_dpc, dpc, DISPATCH_LEVEL, "DPC");
    return TRUE;
}

BOOLEAN KeRemoveQueueDpc(PRKDPC dpc) {
    BOOLEAN was = pl_unqueue(pl_run_dpc, dpc);
    dpc->Queued = 0;
    return was;
}

static bool pl_no_units(void *argument) {
    (void)argument;
    return !pl_units_queued();
}

void KeFlushQueuedDpcs(void) {
    pl_need_irql_at_most(APC_LEVEL, "KeFlushQueuedDpcs");
    pl_wait(pl_no_units, NULL, "DPCs", 0);
}

/* ---- timers ---- */

static void pl_fire(void *argument) {
    PKTIMER timer = argument;
    timer->Header.SignalState = 1;
    if (timer->Dpc != NULL) {
        KeInsertQueueDpc(timer->Dpc, NULL, NULL);
        if (pl_unqueue(pl_run_dpc, timer->Dpc)) { /* here and now, unless it had been waiting already */
            pl_run_dpc(timer->Dpc);
        }
    }
}

void KeInitializeTimerEx(PKTIMER timer, TIMER_TYPE type) {
    *timer = (KTIMER){0};
    pl_header_init(&timer->Header, type == NotificationTimer ? PL_TYPE_TIMER : PL_TYPE_SYNCHRONIZATION_TIMER, 0);
}

void KeInitializeTimer(PKTIMER timer) {
    KeInitializeTimerEx(timer, NotificationTimer);
}

BOOLEAN KeSetCoalescableTimer(PKTIMER timer, LARGE_INTEGER due, ULONG period_ms, ULONG tolerance_ms, PKDPC dpc) {
    (void)tolerance_ms;
    if (timer->Header.Kind != PL_MARK) {
        pl_misuse("BAD_ARGUMENT", NULL, 0, "KeSetTimer: this timer was never initialised");
    }
    BOOLEAN was = KeCancelTimer(timer);
    timer->Header.SignalState = 0;
    timer->Dpc = dpc;
    timer->Period = period_ms;
    bool poll;
    uint64_t in = pl_timeout(&due, &poll);
    pl_timer_set(timer, in, (uint64_t)period_ms * 10000, pl_fire, timer);
    return was;
}

BOOLEAN KeSetTimerEx(PKTIMER timer, LARGE_INTEGER due, LONG period_ms, PKDPC dpc) {
    return KeSetCoalescableTimer(timer, due, (ULONG)period_ms, 0, dpc);
}

BOOLEAN KeSetTimer(PKTIMER timer, LARGE_INTEGER due, PKDPC dpc) {
    return KeSetCoalescableTimer(timer, due, 0, 0, dpc);
}

BOOLEAN KeCancelTimer(PKTIMER timer) {
    bool set = pl_timer_cancel(timer);
    bool queued = pl_unqueue(pl_fire, timer);
    return set || queued;
}

BOOLEAN KeReadStateTimer(PKTIMER timer) {
    return timer->Header.SignalState > 0;
}
