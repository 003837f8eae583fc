------------------------------ MODULE TeamStatus ------------------------------
(***************************************************************************)
(* Parameters of a member's receive filters, NIC switches and VM queues    *)
(* change: the team indicates the status that belongs to them.             *)
(***************************************************************************)

CONSTANT Readings   \* readings of conflicts; the graph is explored with none

VARIABLES
  open,     \* the virtual miniport is initialised
  due       \* statuses that are to be indicated; "current" for the code of C-44

vars == <<open, due>>

Hardware == "RECEIVE_FILTER_HARDWARE_CAPABILITIES"
Current  == "RECEIVE_FILTER_CURRENT_CAPABILITIES"
Others ==
  {Current, "NIC_SWITCH_CURRENT_CAPABILITIES", "NIC_SWITCH_HARDWARE_CAPABILITIES",
   "RECEIVE_FILTER_QUEUE_PARAMETERS"}
Code == Others \cup {Hardware, "other"}

TypeOK ==
  /\ open \in BOOLEAN
  /\ due \in SUBSET (Others \cup {Hardware, "current"})

Init ==
  /\ open = FALSE
  /\ due = {}

----------------------------------------------------------------------------
\* @by iut
MiniportInitializeExReturn(status) ==
  /\ open' = (status = "SUCCESS")
  /\ UNCHANGED due

\* @by environment
MiniportHaltEx ==
  /\ open' = FALSE
  /\ due' = {}

\* @by environment
MemberStatus(code) ==
  /\ due' = IF ~open \/ code = "other" THEN due
            ELSE IF code = Hardware THEN due \cup {Hardware, "current"}
            ELSE due \cup {code}
  /\ UNCHANGED open

\* @by iut
NdisMIndicateStatusEx(code) ==
  /\ due' = due \ (IF code = Current THEN {Current, "current"} ELSE {code})
  /\ UNCHANGED open

----------------------------------------------------------------------------
Next ==
  \/ \E status \in {"SUCCESS", "other"} : MiniportInitializeExReturn(status)
  \/ MiniportHaltEx
  \/ \E code \in Code : MemberStatus(code)
  \/ \E code \in Code : NdisMIndicateStatusEx(code)

Spec == Init /\ [][Next]_vars

----------------------------------------------------------------------------
\* @owed STAT-28
StatusOwed == due \cap Others # {}

\* @owed STAT-28
\* @when HardwareCapabilitiesCode=hardware
HardwareStatusOwed == "HardwareCapabilitiesCode=hardware" \in Readings /\ Hardware \in due

\* @owed STAT-28
\* @when HardwareCapabilitiesCode=current
CurrentStatusOwed == "HardwareCapabilitiesCode=current" \in Readings /\ "current" \in due
=============================================================================
