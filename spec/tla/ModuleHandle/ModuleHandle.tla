---------------------------- MODULE ModuleHandle ----------------------------
(***************************************************************************)
(* One handle of a filter module: it is given with FilterAttach, and it is *)
(* worth nothing before that and after the detach. What a module may call  *)
(* in which state is the business of FilterModule.                         *)
(***************************************************************************)

VARIABLE module   \* whose handle it is

vars == <<module>>

Final == {"SUCCESS", "other"}

TypeOK == module \in {"nobody", "attached", "detaching", "detached"}

Init == module = "nobody"

----------------------------------------------------------------------------
(* The life of the handle.                                                 *)

\* @by environment
FilterAttach ==
  /\ module' = "attached"

\* @by iut
FilterAttachReturn(status) ==
  /\ module' = IF status = "SUCCESS" THEN module ELSE "detached"

\* @by environment
FilterDetach ==
  /\ module' = "detaching"

\* @by iut
Return(of) ==
  /\ module' = IF module = "detaching" THEN "detached" ELSE module

----------------------------------------------------------------------------
(* Calls that name it.                                                     *)

\* @req FLT-18
ModuleIsNotDetached == module # "detached"

\* @req FLT-02
HandleWasGiven == module # "nobody"

\* @by iut
NdisFSetAttributes ==
  /\ HandleWasGiven
  /\ ModuleIsNotDetached
  /\ UNCHANGED vars

\* @req FLT-20
HandlersAreOfAModule == module # "nobody"

\* @by iut
NdisFGetOptionalSwitchHandlers ==
  /\ HandlersAreOfAModule
  /\ ModuleIsNotDetached
  /\ UNCHANGED vars

\* @by iut
NdisSetOptionalHandlers ==
  /\ ModuleIsNotDetached
  /\ UNCHANGED vars

\* @by iut
NdisFRestartFilter ==
  /\ ModuleIsNotDetached
  /\ UNCHANGED vars

\* @req FLT-06
RestartIsOfAModule == module # "nobody"

\* @by iut
NdisFRestartComplete ==
  /\ RestartIsOfAModule
  /\ ModuleIsNotDetached
  /\ UNCHANGED vars

\* @req FLT-10
PauseIsOfAModule == module # "nobody"

\* @by iut
NdisFPauseComplete ==
  /\ PauseIsOfAModule
  /\ ModuleIsNotDetached
  /\ UNCHANGED vars

\* @req FLT-28
EventIsOfAModule == module # "nobody"

\* @by iut
NdisFNetPnPEvent ==
  /\ EventIsOfAModule
  /\ ModuleIsNotDetached
  /\ UNCHANGED vars

----------------------------------------------------------------------------
Next ==
  \/ FilterAttach
  \/ \E status \in Final : FilterAttachReturn(status)
  \/ FilterDetach
  \/ \E of \in {"FilterDetach"} : Return(of)
  \/ NdisFSetAttributes
  \/ NdisFGetOptionalSwitchHandlers
  \/ NdisSetOptionalHandlers
  \/ NdisFRestartFilter
  \/ NdisFRestartComplete
  \/ NdisFPauseComplete
  \/ NdisFNetPnPEvent

Spec == Init /\ [][Next]_vars
=============================================================================
