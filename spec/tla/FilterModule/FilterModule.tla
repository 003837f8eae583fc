----------------------------- MODULE FilterModule -----------------------------
(***************************************************************************)
(* One filter module of an extension: attach, restart, pause, detach, what *)
(* NDIS and the module may call in each state, and the one OID request     *)
(* that the module has at a time. Packets in these states are the business *)
(* of FilterModuleData.                                                    *)
(***************************************************************************)

CONSTANT Readings   \* readings of conflicts; the graph is explored with none

VARIABLES
  state,     \* state of the module
  call,      \* where the call of FilterRestart or FilterPause stands
  context,   \* NdisFSetAttributes has succeeded
  handlers,  \* what NdisFGetOptionalSwitchHandlers brought
  failed,    \* the last restart failed
  asked,     \* a restart was asked for and has not begun
  request,   \* where the current OID request stands
  ofSwitch   \* it is an OID_SWITCH_* request, and not completed

vars == <<state, call, context, handlers, failed, asked, request, ofSwitch>>
module == <<state, call, context, handlers, failed, asked>>
oids == <<request, ofSwitch>>

SwitchOid ==
  {"OID_SWITCH_PORT_CREATE", "OID_SWITCH_PORT_UPDATED",
   "OID_SWITCH_PORT_TEARDOWN", "OID_SWITCH_PORT_DELETE",
   "OID_SWITCH_NIC_CREATE", "OID_SWITCH_NIC_CONNECT",
   "OID_SWITCH_NIC_UPDATED", "OID_SWITCH_NIC_DISCONNECT",
   "OID_SWITCH_NIC_DELETE", "OID_SWITCH_NIC_REQUEST",
   "OID_SWITCH_NIC_SAVE", "OID_SWITCH_NIC_SAVE_COMPLETE",
   "OID_SWITCH_NIC_RESTORE", "OID_SWITCH_NIC_RESTORE_COMPLETE",
   "OID_SWITCH_PROPERTY_ADD", "OID_SWITCH_PROPERTY_UPDATE",
   "OID_SWITCH_PROPERTY_DELETE", "OID_SWITCH_PORT_PROPERTY_ADD",
   "OID_SWITCH_PORT_PROPERTY_UPDATE", "OID_SWITCH_PORT_PROPERTY_DELETE"}
Oid     == SwitchOid \cup {"other"}
Form    == {"original", "clone", "own"}
Header  == {"DEFAULT", "SWITCH_OPTIONAL_HANDLERS", "other", "none"}
Status  == {"SUCCESS", "PENDING", "RESOURCES", "FAILURE", "other"}
Granted == {"SUCCESS", "other"}
Brought == {"SUCCESS", "NOT_SUPPORTED", "other"}
Pended  == {"PENDING", "other"}
Final   == {"SUCCESS", "RESOURCES", "FAILURE"}

Open     == {"inside", "insideBelow", "pended", "pendedBelow"}
Attached == {"Paused", "Restarting", "Running", "Pausing", "Detaching"}

TypeOK ==
  /\ state \in Attached \cup {"Detached", "Attaching"}
  /\ call \in {"none", "inside", "pended", "ended"}
  /\ context \in BOOLEAN
  /\ handlers \in {"unknown", "given", "refused"}
  /\ failed \in BOOLEAN
  /\ asked \in BOOLEAN
  /\ request \in Open \cup {"none", "ended"}
  /\ ofSwitch \in BOOLEAN

Init ==
  /\ state = "Detached"
  /\ call = "none"
  /\ context = FALSE
  /\ handlers = "unknown"
  /\ failed = FALSE
  /\ asked = FALSE
  /\ request = "none"
  /\ ofSwitch = FALSE

\* Nothing is left of a module that is detached.
Gone ==
  /\ state' = "Detached"
  /\ call' = "none"
  /\ context' = FALSE
  /\ handlers' = "unknown"
  /\ failed' = FALSE
  /\ asked' = FALSE
  /\ request' = "none"
  /\ ofSwitch' = FALSE

----------------------------------------------------------------------------
(* Attach.                                                                 *)

\* @req FLT-01
\* @req FLT-15
AttachesADetachedModule == state = "Detached"

\* @by environment
FilterAttach ==
  /\ AttachesADetachedModule
  /\ state' = "Attaching"
  /\ UNCHANGED <<call, context, handlers, failed, asked, oids>>

\* @req FLT-02
ContextIsSetInAttach == state = "Attaching"

\* @req FLT-02
ContextIsSetOnce == ~context

\* @by iut
NdisFSetAttributes ==
  /\ ContextIsSetInAttach
  /\ ContextIsSetOnce
  /\ UNCHANGED vars

\* @nesting
IsInAttach == state = "Attaching"

\* @by environment
NdisFSetAttributesReturn(status) ==
  /\ IsInAttach
  /\ context' = (context \/ status = "SUCCESS")
  /\ UNCHANGED <<state, call, handlers, failed, asked, oids>>

\* @req FLT-20
HeaderIsInitialised(header) == header # "other"

\* @req FLT-20
\* @when HandlersHeader=switch-type
HeaderOfTheHandlers(header) ==
  "HandlersHeader=switch-type" \in Readings => header # "DEFAULT"

\* @req FLT-20
\* @when HandlersHeader=default-type
HeaderOfTheDefaultType(header) ==
  "HandlersHeader=default-type" \in Readings => header # "SWITCH_OPTIONAL_HANDLERS"

\* No call for a module that is detached.
\* @req FLT-18
ModuleIsThere == state # "Detached"

\* @by iut
NdisFGetOptionalSwitchHandlers(header) ==
  /\ HeaderIsInitialised(header)
  /\ HeaderOfTheHandlers(header)
  /\ HeaderOfTheDefaultType(header)
  /\ ModuleIsThere
  /\ UNCHANGED vars

\* @nesting
ReturnsToAModule == state # "Detached"

\* @by environment
NdisFGetOptionalSwitchHandlersReturn(status) ==
  /\ ReturnsToAModule
  /\ handlers' = IF status = "SUCCESS" THEN "given" ELSE IF handlers = "given" THEN "given" ELSE "refused"
  /\ UNCHANGED <<state, call, context, failed, asked, oids>>

\* @req FLT-02
AttachEndsAsDocumented(status) == status \in Final

\* @req FLT-02
AttachedWithContext(status) == status = "SUCCESS" => context

\* @req FLT-20
AttachedWithHandlers(status) == status = "SUCCESS" => handlers # "unknown"

\* @by iut
FilterAttachReturn(status) ==
  /\ IsInAttach
  /\ AttachEndsAsDocumented(status)
  /\ AttachedWithContext(status)
  /\ AttachedWithHandlers(status)
  /\ IF status = "SUCCESS"
     THEN state' = "Paused" /\ UNCHANGED <<call, context, handlers, failed, asked, oids>>
     ELSE Gone

----------------------------------------------------------------------------
(* Restart.                                                                *)

\* @req FLT-05
RestartsAPausedModule == state = "Paused"

\* One operation of plug and play at a time, also while its call has not returned.
\* @req FLT-15
NoOtherOperation == call = "none"

\* @req FLT-07
\* @when RestartFailure=detached
\* @when RestartFailure=in-sequence
FailedModuleIsDetached ==
  ("RestartFailure=detached" \in Readings \/ "RestartFailure=in-sequence" \in Readings) => ~failed

\* @req OID-89
RestartWaitsForTheRequest == asked => ~ofSwitch

\* @by environment
FilterRestart ==
  /\ RestartsAPausedModule
  /\ NoOtherOperation
  /\ FailedModuleIsDetached
  /\ RestartWaitsForTheRequest
  /\ state' = "Restarting"
  /\ call' = "inside"
  /\ failed' = FALSE
  /\ asked' = FALSE
  /\ UNCHANGED <<context, handlers, oids>>

\* @req FLT-22
\* @req FLT-23
OptionsAreSetBeforeTheRestart == state = "Paused"

\* @by environment
FilterSetModuleOptions ==
  /\ OptionsAreSetBeforeTheRestart
  /\ NoOtherOperation
  /\ UNCHANGED vars

Restarted(status, c) ==
  /\ state' = IF status = "SUCCESS" THEN "Running" ELSE "Paused"
  /\ failed' = (status # "SUCCESS")
  /\ call' = c
  /\ UNCHANGED <<context, handlers, asked, oids>>

\* @req FLT-06
RestartEndsAsDocumented(status) == status \in Final \cup {"PENDING"}

\* A restart that was completed inside its call returns PENDING.
\* @req FLT-06
RestartEndsOnce(status) == call = "ended" => status = "PENDING"

\* A pause leaves no failed restart behind.
\* @nesting
IsInRestart ==
  \/ state = "Restarting" /\ call = "inside"
  \/ (state = "Running" \/ failed) /\ call = "ended"

\* @by iut
FilterRestartReturn(status) ==
  /\ IsInRestart
  /\ RestartEndsAsDocumented(status)
  /\ RestartEndsOnce(status)
  /\ IF status = "PENDING"
     THEN call' = (IF call = "inside" THEN "pended" ELSE "none")
          /\ UNCHANGED <<state, context, handlers, failed, asked, oids>>
     ELSE Restarted(status, "none")

\* @req FLT-06
RestartIsPending == state = "Restarting"

\* @req FLT-06
RestartCompletesAsDocumented(status) == status \in Final

\* @by iut
NdisFRestartComplete(status) ==
  /\ RestartIsPending
  /\ RestartCompletesAsDocumented(status)
  /\ Restarted(status, IF call = "inside" THEN "ended" ELSE "none")

----------------------------------------------------------------------------
(* Pause.                                                                  *)

\* @req FLT-09
PausesARunningModule == state = "Running"

\* @by environment
FilterPause ==
  /\ PausesARunningModule
  /\ NoOtherOperation
  /\ state' = "Pausing"
  /\ call' = "inside"
  /\ UNCHANGED <<context, handlers, failed, asked, oids>>

Paused(c) ==
  /\ state' = "Paused"
  /\ call' = c
  /\ UNCHANGED <<context, handlers, failed, asked, oids>>

\* @req FLT-10
PauseIsNotFailed(status) == status \in {"SUCCESS", "PENDING"}

\* @req FLT-10
PauseEndsOnce(status) == call = "ended" => status = "PENDING"

\* @nesting
IsInPause ==
  \/ state = "Pausing" /\ call = "inside"
  \/ state = "Paused" /\ ~failed /\ call = "ended"

\* @by iut
FilterPauseReturn(status) ==
  /\ IsInPause
  /\ PauseIsNotFailed(status)
  /\ PauseEndsOnce(status)
  /\ IF status = "PENDING"
     THEN call' = (IF call = "inside" THEN "pended" ELSE "none")
          /\ UNCHANGED <<state, context, handlers, failed, asked, oids>>
     ELSE Paused("none")

\* @req FLT-10
PauseIsPending == state = "Pausing"

\* @by iut
NdisFPauseComplete ==
  /\ PauseIsPending
  /\ Paused(IF call = "inside" THEN "ended" ELSE "none")

----------------------------------------------------------------------------
(* Detach, and a restart at the module's wish.                             *)

\* @req FLT-17
DetachesAPausedModule == state = "Paused"

\* @by environment
FilterDetach ==
  /\ DetachesAPausedModule
  /\ NoOtherOperation
  /\ state' = "Detaching"
  /\ UNCHANGED <<call, context, handlers, failed, asked, oids>>

\* @nesting
IsInDetach == state = "Detaching"

\* What it holds of a request it would hold for ever.
\* @req FLT-16
DetachLeavesNoRequest == request # "pended"

\* @by iut
Return(of) ==
  /\ IsInDetach
  /\ DetachLeavesNoRequest
  /\ Gone

\* @by iut
NdisFRestartFilter ==
  /\ ModuleIsThere
  /\ UNCHANGED vars

\* @may FLT-22
\* @in NdisFRestartFilter
AsksForARestart == state = "Running"

\* @req FLT-22
RestartIsScheduledOrRefused(status) == status \in Final

\* @by environment
NdisFRestartFilterReturn(status) ==
  /\ ReturnsToAModule
  /\ RestartIsScheduledOrRefused(status)
  /\ asked' = (asked \/ status = "SUCCESS")
  /\ UNCHANGED <<state, call, context, handlers, failed, oids>>

----------------------------------------------------------------------------
(* OID requests.                                                           *)

\* @req FLT-01
EntersAnAttachedModule == state \in Attached

\* @req OID-01
OneRequestAtATime == request \notin Open

\* @scope OneOidCallAtATime
NoOidCallThatEnded == request # "ended"

\* @by environment
FilterOidRequest(oid) ==
  /\ EntersAnAttachedModule
  /\ OneRequestAtATime
  /\ NoOidCallThatEnded
  /\ request' = "inside"
  /\ ofSwitch' = (oid \in SwitchOid)
  /\ UNCHANGED module

RequestIs(r) ==
  /\ request' = r
  /\ ofSwitch' = (ofSwitch /\ r \in Open)
  /\ UNCHANGED module

\* How a request ends is said in OidRequest; here it matters when it does.
\* @by iut
FilterOidRequestReturn(status) ==
  /\ RequestIs(
       CASE request = "inside" /\ status = "PENDING"      -> "pended"
         [] request = "insideBelow" /\ status = "PENDING" -> "pendedBelow"
         [] request \in {"pended", "pendedBelow"}         -> request
         [] OTHER                                         -> "none")

\* @by iut
NdisFOidRequestComplete ==
  /\ ModuleIsThere
  /\ RequestIs(
       CASE request \in {"inside", "insideBelow"} -> "ended"
         [] request \in {"pended", "pendedBelow"} -> "none"
         [] OTHER -> request)

Usable == state \in Attached \/ (state = "Attaching" /\ context)

\* Before its context is set and after the detach a module sends nothing down.
\* @req OID-16
\* @req FLT-03
\* @req FLT-18
ForwardsInAModule(form) == form # "own" => Usable

\* @req OID-60
\* @req FLT-03
\* @req FLT-18
OwnRequestOfAModule(form) == form = "own" => Usable

\* @req OID-16
\* @req OID-60
\* @req FLT-03
\* @when FirstQueries=from-restarting
NoRequestWhileAttaching == "FirstQueries=from-restarting" \in Readings => state # "Attaching"

\* @may OID-16
\* @in NdisFOidRequest
RequestInAModuleState(form) == form = "own" /\ state \in Attached

\* @by iut
NdisFOidRequest(form) ==
  /\ ForwardsInAModule(form)
  /\ OwnRequestOfAModule(form)
  /\ NoRequestWhileAttaching
  /\ RequestIs(
       CASE form = "clone" /\ request = "inside" -> "insideBelow"
         [] form = "clone" /\ request = "pended" -> "pendedBelow"
         [] OTHER -> request)

Back ==
  CASE request = "insideBelow" -> "inside"
    [] request = "pendedBelow" -> "pended"
    [] OTHER -> request

\* @by environment
NdisFOidRequestReturn(form, status) ==
  /\ RequestIs(IF form = "clone" /\ status # "PENDING" THEN Back ELSE request)

\* @by environment
FilterOidRequestComplete(form) ==
  /\ RequestIs(IF form = "clone" THEN Back ELSE request)

----------------------------------------------------------------------------
(* Status indications and references, as far as the module's state goes.   *)

\* @by environment
FilterStatus ==
  /\ EntersAnAttachedModule
  /\ UNCHANGED vars

\* @req STAT-18
\* @req STAT-29
\* @req FLT-18
IndicatesFromAModule == Usable

\* @req STAT-19
\* @req FLT-03
\* @when FirstQueries=from-restarting
NoStatusWhileAttaching == "FirstQueries=from-restarting" \in Readings => state # "Attaching"

\* @may STAT-18
\* @in NdisFIndicateStatus
OriginatesAStatus(form) == form = "own" /\ Usable

\* Also while it pauses, is paused, or restarts.
\* @may FLT-14
\* @in NdisFIndicateStatus
OriginatesAStatusWhilePaused(form) == form = "own" /\ state \in {"Pausing", "Paused"}

\* @by iut
NdisFIndicateStatus(form) ==
  /\ IndicatesFromAModule
  /\ NoStatusWhileAttaching
  /\ UNCHANGED vars

\* @req FLT-20
\* @req FLT-21
HandlerWasGiven == handlers = "given"

\* @by iut
ReferenceSwitchNic ==
  /\ HandlerWasGiven
  /\ UNCHANGED vars

\* @by iut
ReferenceSwitchPort ==
  /\ HandlerWasGiven
  /\ UNCHANGED vars

----------------------------------------------------------------------------
Next ==
  \/ FilterAttach
  \/ NdisFSetAttributes
  \/ \E status \in Granted : NdisFSetAttributesReturn(status)
  \/ \E header \in Header : NdisFGetOptionalSwitchHandlers(header)
  \/ \E status \in Brought : NdisFGetOptionalSwitchHandlersReturn(status)
  \/ \E status \in Status : FilterAttachReturn(status)
  \/ FilterRestart
  \/ FilterSetModuleOptions
  \/ \E status \in Status : FilterRestartReturn(status)
  \/ \E status \in Status : NdisFRestartComplete(status)
  \/ FilterPause
  \/ \E status \in Status : FilterPauseReturn(status)
  \/ NdisFPauseComplete
  \/ FilterDetach
  \/ \E of \in {"FilterDetach"} : Return(of)
  \/ NdisFRestartFilter
  \/ \E status \in Status : NdisFRestartFilterReturn(status)
  \/ \E oid \in Oid : FilterOidRequest(oid)
  \/ \E status \in Pended : FilterOidRequestReturn(status)
  \/ NdisFOidRequestComplete
  \/ \E form \in Form : NdisFOidRequest(form)
  \/ \E form \in Form, status \in Pended : NdisFOidRequestReturn(form, status)
  \/ \E form \in Form : FilterOidRequestComplete(form)
  \/ FilterStatus
  \/ \E form \in {"own", "other"} : NdisFIndicateStatus(form)
  \/ ReferenceSwitchNic
  \/ ReferenceSwitchPort

Spec == Init /\ [][Next]_vars

----------------------------------------------------------------------------
(* What is owed when the environment owes nothing and the extension idles. *)

\* @owed FLT-06
RestartCompletionOwed == state = "Restarting" /\ call = "pended"

\* @owed FLT-10
PauseCompletionOwed == state = "Pausing" /\ call = "pended"

\* A request that is not below is handled in each state of the module.
\* @owed OID-17
RunningHandlesRequests == request = "pended" /\ state = "Running"

\* @owed OID-17
\* @owed FLT-14
PausedHandlesRequests == request = "pended" /\ state \in {"Pausing", "Paused"}

\* @owed OID-17
\* @owed FLT-08
RestartingHandlesRequests == request = "pended" /\ state = "Restarting"

----------------------------------------------------------------------------
(* Invariants.                                                             *)

\* @req FLT-02
AttachedModulesHaveAContext == state \in Attached => context

\* @req FLT-20
AttachedModulesKnowTheirStack == state \in Attached => handlers # "unknown"

\* @req FLT-15
OneOperationAtATime == call \in {"inside", "pended"} <=> state \in {"Restarting", "Pausing"}

\* @req FLT-16
NothingIsLeftOfADetachedModule ==
  state = "Detached" => ~context /\ handlers = "unknown" /\ request = "none"

----------------------------------------------------------------------------
(* Liveness: a pause and a restart end, if the extension takes the steps   *)
(* that it owes.                                                           *)

FairSpec ==
  /\ Spec
  /\ WF_vars(\E status \in Status : FilterRestartReturn(status) /\ state = "Restarting")
  /\ WF_vars(\E status \in Status : FilterPauseReturn(status) /\ state = "Pausing")
  /\ WF_vars(call = "pended" /\ NdisFPauseComplete)
  /\ WF_vars(call = "pended" /\ \E status \in Status : NdisFRestartComplete(status))

\* @req FLT-10
EveryPauseEnds == state = "Pausing" ~> state = "Paused"

\* @req FLT-06
EveryRestartEnds == state = "Restarting" ~> state \in {"Running", "Paused"}
=============================================================================
