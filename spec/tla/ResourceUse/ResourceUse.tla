---------------------------- MODULE ResourceUse ----------------------------
(***************************************************************************)
(* What an adapter has seen of an implementation beside its calls: where   *)
(* its code runs in the kit's hands, memory, locks, levels and waits are   *)
(* watched. Each report is judged by itself, so that there is one state.   *)
(* "clean" is the report that nothing was seen.                             *)
(***************************************************************************)

VARIABLE idle   \* the one state

vars == <<idle>>

Rule == {
  "LEAK", "DOUBLE_FREE", "BAD_FREE", "USE_AFTER_FREE",
  "OVERFLOW", "UNDEFINED", "HANDED_OVER", "LOCK_KEPT",
  "LOCK_ORDER", "LOCK_MISUSE", "DEADLOCK", "IRQL",
  "HANG", "NO_RETURN", "CRASH", "ASSERT",
  "BUGCHECK", "BAD_ARGUMENT", "UNINITIALISED", "FLOOD",
  "clean"
}

TypeOK == idle = TRUE

Init == idle = TRUE

----------------------------------------------------------------------------
\* @req RES-01
FreesWhatItAllocated(rule) == rule # "LEAK"

\* @req RES-02
FreesOnce(rule) == rule # "DOUBLE_FREE"

\* @req RES-03
FreesAsAllocated(rule) == rule # "BAD_FREE"

\* @req RES-04
LeavesFreedMemoryAlone(rule) == rule # "USE_AFTER_FREE"

\* @req RES-05
StaysWithinItsMemory(rule) == rule # "OVERFLOW"

\* @req RES-06
KeepsToTheLanguage(rule) == rule # "UNDEFINED"

\* @req RES-07
LeavesAloneWhatItHandedOver(rule) == rule # "HANDED_OVER"

\* @req RES-08
GivesLocksBack(rule) == rule # "LOCK_KEPT"

\* @req RES-09
TakesLocksInOneOrder(rule) == rule # "LOCK_ORDER"

\* @req RES-10
ReleasesWhatItHolds(rule) == rule # "LOCK_MISUSE"

\* @req RES-11
TakesALockOnce(rule) == rule # "DEADLOCK"

\* @req RES-12
CallsAtAnAllowedLevel(rule) == rule # "IRQL"

\* @req RES-13
WaitsForWhatComes(rule) == rule # "HANG"

\* @req RES-14
ComesToAnEnd(rule) == rule # "NO_RETURN"

\* @req RES-15
DoesNotCrash(rule) == rule # "CRASH"

\* @req RES-16
KeepsItsOwnAssertions(rule) == rule # "ASSERT"

\* @req RES-17
DoesNotStopTheSystem(rule) == rule # "BUGCHECK"

\* @req RES-18
PassesWhatItWasGiven(rule) == rule # "BAD_ARGUMENT"

\* @req RES-19
FillsWhatItCommits(rule) == rule # "UNINITIALISED"

\* @req RES-20
CallsNoMoreThanItMust(rule) == rule # "FLOOD"

\* @by iut
Misuse(rule) ==
  /\ FreesWhatItAllocated(rule)
  /\ FreesOnce(rule)
  /\ FreesAsAllocated(rule)
  /\ LeavesFreedMemoryAlone(rule)
  /\ StaysWithinItsMemory(rule)
  /\ KeepsToTheLanguage(rule)
  /\ LeavesAloneWhatItHandedOver(rule)
  /\ GivesLocksBack(rule)
  /\ TakesLocksInOneOrder(rule)
  /\ ReleasesWhatItHolds(rule)
  /\ TakesALockOnce(rule)
  /\ CallsAtAnAllowedLevel(rule)
  /\ WaitsForWhatComes(rule)
  /\ ComesToAnEnd(rule)
  /\ DoesNotCrash(rule)
  /\ KeepsItsOwnAssertions(rule)
  /\ DoesNotStopTheSystem(rule)
  /\ PassesWhatItWasGiven(rule)
  /\ FillsWhatItCommits(rule)
  /\ CallsNoMoreThanItMust(rule)
  /\ UNCHANGED vars

----------------------------------------------------------------------------
Next == \E rule \in Rule : Misuse(rule)

Spec == Init /\ [][Next]_vars
=============================================================================
