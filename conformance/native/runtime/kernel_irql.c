/* Raising and lowering the level; processors, of which there is one that runs. */
#include "kernel.h"

KIRQL KeGetCurrentIrql(void) {
    return pl_irql();
}

KIRQL pl_raise_irql(KIRQL level) {
    KIRQL old = pl_irql();
    if (level < old) {
        pl_misuse("IRQL", NULL, 0, "KeRaiseIrql from level %d to level %d", old, level);
    }
    if (pl_running != NULL) {
        pl_running->raised_depth = pl_stack(pl_running->raised, PL_STACK);
    }
    pl_irql_set(level);
    return old;
}

void KeLowerIrql(KIRQL level) {
    if (level > pl_irql()) {
        pl_misuse("IRQL", NULL, 0, "KeLowerIrql from level %d to level %d", pl_irql(), level);
    }
    pl_irql_set(level);
}

KIRQL KeRaiseIrqlToDpcLevel(void) {
    return pl_raise_irql(DISPATCH_LEVEL);
}

void pl_paged_code(const char *file, int line) {
    if (pl_irql() > APC_LEVEL) {
        const char *name = strrchr(file, '/');
        pl_misuse("IRQL", NULL, 0, "pageable code runs at level %d (%s:%d)", pl_irql(), name == NULL ? file : name + 1, line);
    }
}

enum { PL_PROCESSORS = 4 };

ULONG KeGetCurrentProcessorNumber(void) {
    return 0;
}

ULONG KeGetCurrentProcessorNumberEx(PPROCESSOR_NUMBER number) {
    if (number != NULL) {
        *number = (PROCESSOR_NUMBER){0};
    }
    return 0;
}

ULONG KeQueryActiveProcessorCount(KAFFINITY *active) {
    if (active != NULL) {
        *active = KeQueryActiveProcessors();
    }
    return PL_PROCESSORS;
}

ULONG KeQueryActiveProcessorCountEx(USHORT group) {
    return group == 0 || group == ALL_PROCESSOR_GROUPS ? PL_PROCESSORS : 0;
}

ULONG KeQueryMaximumProcessorCount(void) {
    return PL_PROCESSORS;
}

ULONG KeQueryMaximumProcessorCountEx(USHORT group) {
    return KeQueryActiveProcessorCountEx(group);
}

USHORT KeQueryActiveGroupCount(void) {
    return 1;
}

KAFFINITY KeQueryActiveProcessors(void) {
    return ((KAFFINITY)1 << PL_PROCESSORS) - 1;
}

NTSTATUS KeGetProcessorNumberFromIndex(ULONG index, PPROCESSOR_NUMBER number) {
    *number = (PROCESSOR_NUMBER){.Number = (UCHAR)index};
    return index < PL_PROCESSORS ? STATUS_SUCCESS : STATUS_INVALID_PARAMETER;
}

ULONG KeGetProcessorIndexFromNumber(PPROCESSOR_NUMBER number) {
    return number->Group == 0 && number->Number < PL_PROCESSORS ? number->Number : MAXULONG;
}

KAFFINITY KeSetSystemAffinityThreadEx(KAFFINITY affinity) {
    (void)affinity;
    return 0;
}

void KeRevertToUserAffinityThreadEx(KAFFINITY affinity) {
    (void)affinity;
}

void KeSetSystemGroupAffinityThread(PGROUP_AFFINITY affinity, PGROUP_AFFINITY before) {
    (void)affinity;
    if (before != NULL) {
        *before = (GROUP_AFFINITY){.Mask = KeQueryActiveProcessors()};
    }
}

void KeRevertToUserGroupAffinityThread(PGROUP_AFFINITY before) {
    (void)before;
}

NTSTATUS KeSetTargetProcessorDpcEx(PKDPC dpc, PPROCESSOR_NUMBER number) {
    (void)dpc;
    return KeGetProcessorIndexFromNumber(number) == MAXULONG ? STATUS_INVALID_PARAMETER : STATUS_SUCCESS;
}

BOOLEAN ExIsProcessorFeaturePresent(ULONG feature) {
    (void)feature;
    return FALSE;
}
