------------------------------ MODULE CallLevel ------------------------------
(***************************************************************************)
(* The levels (IRQL) at which calls are made: what concerns the life of a  *)
(* module at PASSIVE_LEVEL; status indications and the handlers of the     *)
(* switch at DISPATCH_LEVEL or below. Requests are the business of OidCall.*)
(* "none" stands for a level that the producer cannot see.                 *)
(***************************************************************************)

VARIABLE seen   \* a call was made

vars == <<seen>>

Level == {"PASSIVE_LEVEL", "APC_LEVEL", "DISPATCH_LEVEL", "other", "none"}

TypeOK == seen \in BOOLEAN

Init == seen = FALSE

\* @req FLT-27
AtPassiveLevel(irql) == irql \in {"PASSIVE_LEVEL", "none"}

\* @req FLT-27
AtMostDispatchLevel(irql) == irql # "other"

Passive(irql) ==
  /\ AtPassiveLevel(irql)
  /\ seen' = TRUE

Handler(irql) ==
  /\ AtMostDispatchLevel(irql)
  /\ seen' = TRUE

----------------------------------------------------------------------------
(* Calls of NDIS.                                                          *)

\* @by environment
FilterAttach(irql) ==
  /\ Passive(irql)

\* @by environment
FilterRestart(irql) ==
  /\ Passive(irql)

\* @by environment
FilterPause(irql) ==
  /\ Passive(irql)

\* @by environment
FilterDetach(irql) ==
  /\ Passive(irql)

\* @by environment
FilterSetModuleOptions(irql) ==
  /\ Passive(irql)

\* @by environment
NetPnPEvent(irql) ==
  /\ Passive(irql)

\* @by environment
FilterStatus(irql) ==
  /\ Handler(irql)

----------------------------------------------------------------------------
(* Calls of the extension.                                                 *)

\* @by iut
ReferenceSwitchNic(irql) ==
  /\ Handler(irql)

\* @by iut
DereferenceSwitchNic(irql) ==
  /\ Handler(irql)

\* @by iut
ReferenceSwitchPort(irql) ==
  /\ Handler(irql)

\* @by iut
DereferenceSwitchPort(irql) ==
  /\ Handler(irql)

----------------------------------------------------------------------------
Next ==
  \E irql \in Level :
    \/ FilterAttach(irql)
    \/ FilterRestart(irql)
    \/ FilterPause(irql)
    \/ FilterDetach(irql)
    \/ FilterSetModuleOptions(irql)
    \/ NetPnPEvent(irql)
    \/ FilterStatus(irql)
    \/ ReferenceSwitchNic(irql)
    \/ DereferenceSwitchNic(irql)
    \/ ReferenceSwitchPort(irql)
    \/ DereferenceSwitchPort(irql)

Spec == Init /\ [][Next]_vars
=============================================================================
