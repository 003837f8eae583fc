------------------------------ MODULE TeamPower ------------------------------
(***************************************************************************)
(* What a team reports of power management: whether it can wake the system *)
(* follows from its members, and is reported again when they change it.    *)
(* "none" stands for what the producer cannot see.                         *)
(*                                                                         *)
(* "#1", "#2", ... are the members in the order in which they appear.      *)
(***************************************************************************)

CONSTANTS
  Member,    \* the members that the model counts
  Readings   \* readings of conflicts; the graph is explored with none

VARIABLES
  can,       \* what each member can do
  open,      \* the virtual miniport is initialised
  last       \* what the team as a whole could do when it was last reported

vars == <<can, open, last>>

Code   == {"PM_HARDWARE_CAPABILITIES", "other"}
Waking == {"wake", "nothing", "none"}

TypeOK ==
  /\ can \in [Member -> Waking \cup {"absent"}]
  /\ open \in BOOLEAN
  /\ last \in Waking

Init ==
  /\ can = [m \in Member |-> "absent"]
  /\ open = FALSE
  /\ last = "none"

\* What a team of such members can do as a whole.
Whole(of) ==
  LET present == {m \in Member : of[m] # "absent"}
  IN IF \E m \in present : of[m] = "nothing" THEN "nothing"
     ELSE IF present = {} \/ \E m \in present : of[m] = "none" THEN "none"
     ELSE "wake"

Changes(member, to) ==
  /\ can' = [can EXCEPT ![member] = to]
  /\ last' = IF open /\ last = "none" THEN Whole(can') ELSE last
  /\ UNCHANGED open

----------------------------------------------------------------------------
\* @by environment
MemberAdded(member, waking) ==
  /\ Changes(member, waking)

\* @by environment
MemberRemoved(member) ==
  /\ Changes(member, "absent")

\* @by iut
MiniportInitializeExReturn(status) ==
  /\ open' = (status = "SUCCESS")
  /\ last' = IF status = "SUCCESS" THEN Whole(can) ELSE "none"
  /\ UNCHANGED can

\* @by environment
MiniportHaltEx ==
  /\ open' = FALSE
  /\ last' = "none"
  /\ UNCHANGED can

Reports(code) == code = "PM_HARDWARE_CAPABILITIES"

\* @req TEAM-09
WakesIfAllMembersDo(code, waking) ==
  (Reports(code) /\ waking = "wake") => Whole(can) # "nothing"

\* @req STAT-27
\* @req ENV-34
\* @when WakeUpReporting=aggregate
\* @when WakeUpReporting=by-version
ReportsTheWhole(code, waking) ==
  ("WakeUpReporting=aggregate" \in Readings \/ "WakeUpReporting=by-version" \in Readings) =>
    ((Reports(code) /\ waking = "nothing") => Whole(can) # "wake")

\* @req ENV-34
\* @when WakeUpReporting=unspecified
ReportsNoWayToWake(code, waking) ==
  "WakeUpReporting=unspecified" \in Readings => (Reports(code) => waking # "wake")

\* @by iut
NdisMIndicateStatusEx(code, waking) ==
  /\ WakesIfAllMembersDo(code, waking)
  /\ ReportsTheWhole(code, waking)
  /\ ReportsNoWayToWake(code, waking)
  /\ last' = IF open /\ Reports(code) THEN Whole(can) ELSE last
  /\ UNCHANGED <<can, open>>

----------------------------------------------------------------------------
Next ==
  \/ \E member \in Member, waking \in Waking : MemberAdded(member, waking)
  \/ \E member \in Member : MemberRemoved(member)
  \/ \E status \in {"SUCCESS", "other"} : MiniportInitializeExReturn(status)
  \/ MiniportHaltEx
  \/ \E code \in Code, waking \in Waking : NdisMIndicateStatusEx(code, waking)

Spec == Init /\ [][Next]_vars

----------------------------------------------------------------------------
\* What the team can do has changed since it was last reported.
\* @owed STAT-27
\* @owed ENV-34
\* @when WakeUpReporting=aggregate
\* @when WakeUpReporting=by-version
ReportOwed ==
  ("WakeUpReporting=aggregate" \in Readings \/ "WakeUpReporting=by-version" \in Readings)
    /\ (open /\ last # "none" /\ Whole(can) \notin {"none", last})
=============================================================================
