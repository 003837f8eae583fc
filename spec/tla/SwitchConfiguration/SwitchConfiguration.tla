-------------------------- MODULE SwitchConfiguration --------------------------
(***************************************************************************)
(* How an extension learns of the switch that it is bound to: its own      *)
(* queries of the switch's configuration, and the plug and play events, of *)
(* which one says that the switch has become active.                       *)
(***************************************************************************)

VARIABLES
  asked,    \* OID_SWITCH_PARAMETERS was queried since the attach
  switch,   \* what the extension was told: the switch is "active", "inactive"
  pnp,      \* plug and play event that the extension is called with
  passed    \* it was passed on

vars == <<asked, switch, pnp, passed>>

Parameters == "OID_SWITCH_PARAMETERS"
Activate   == "NetEventSwitchActivate"

Query    == {"OID_SWITCH_NIC_ARRAY", "OID_SWITCH_PORT_ARRAY",
             "OID_SWITCH_PORT_PROPERTY_ENUM", "OID_SWITCH_PROPERTY_ENUM"}
Arrays   == {"OID_SWITCH_NIC_ARRAY", "OID_SWITCH_PORT_ARRAY"}
Own      == {"own"}
PnPEvent == {Activate, "other"}
Final    == {"SUCCESS", "INVALID_LENGTH", "FAILURE", "other"}
Answer   == Final \cup {"PENDING"}
Active   == {"true", "false", "none"}

TypeOK ==
  /\ asked \in BOOLEAN
  /\ switch \in {"unknown", "active", "inactive"}
  /\ pnp \in PnPEvent \cup {"none"}
  /\ passed \in BOOLEAN

Init ==
  /\ asked = FALSE
  /\ switch = "unknown"
  /\ pnp = "none"
  /\ passed = FALSE

\* @by environment
FilterAttach ==
  /\ asked' = FALSE
  /\ switch' = "unknown"
  /\ UNCHANGED <<pnp, passed>>

----------------------------------------------------------------------------
(* Queries.                                                                *)

\* @req OID-90
FirstQueryIsForParameters(oid) == oid \in Query => asked

\* @req OID-91
QueriesAnActiveSwitch(oid) == oid \in Query => switch # "inactive"

\* @may STAT-26
\* @in NdisFOidRequest
LooksForVirtualFunctions(oid) == oid = "OID_SWITCH_NIC_ARRAY"

\* @by iut
NdisFOidRequest(oid, form) ==
  /\ FirstQueryIsForParameters(oid)
  /\ QueriesAnActiveSwitch(oid)
  /\ asked' = (asked \/ oid = Parameters)
  /\ UNCHANGED <<switch, pnp, passed>>

\* @req OID-93
AnswersAsDocumented(status) == status # "other"

\* A late reply does not undo the activation.
Told(oid, status, active) ==
  /\ AnswersAsDocumented(status)
  /\ switch' =
       IF oid # Parameters \/ status # "SUCCESS" \/ active = "none" THEN switch
       ELSE IF active = "true" \/ switch = "active" THEN "active"
       ELSE "inactive"
  /\ UNCHANGED <<asked, pnp, passed>>

\* @by environment
NdisFOidRequestReturn(oid, form, status, active) ==
  /\ Told(oid, status, active)

\* @by environment
FilterOidRequestComplete(oid, form, status, active) ==
  /\ Told(oid, status, active)

----------------------------------------------------------------------------
(* Plug and play.                                                          *)

\* @scope OnePnPEventAtATime
NotInNetPnPEvent == pnp = "none"

\* @by environment
NetPnPEvent(event) ==
  /\ NotInNetPnPEvent
  /\ pnp' = event
  /\ passed' = FALSE
  /\ switch' = IF event = Activate THEN "active" ELSE switch
  /\ UNCHANGED asked

\* @by iut
NdisFNetPnPEvent(event) ==
  /\ passed' = (passed \/ pnp = event)
  /\ UNCHANGED <<asked, switch, pnp>>

\* @nesting
IsInNetPnPEvent(event) == pnp = event

\* @req OID-92
\* @req FLT-28
ActivationIsPassedOn(event) == event = Activate => passed

\* @req FLT-28
EventIsPassedOn(event) == event # Activate => passed

\* @by iut
NetPnPEventReturn(event) ==
  /\ IsInNetPnPEvent(event)
  /\ ActivationIsPassedOn(event)
  /\ EventIsPassedOn(event)
  /\ pnp' = "none"
  /\ passed' = FALSE
  /\ UNCHANGED <<asked, switch>>

----------------------------------------------------------------------------
Next ==
  \/ FilterAttach
  \/ \E oid \in Query \cup {Parameters}, form \in Own : NdisFOidRequest(oid, form)
  \/ \E oid \in {Parameters}, form \in Own, status \in Answer, active \in Active :
       NdisFOidRequestReturn(oid, form, status, active)
  \/ \E oid \in Arrays, form \in Own, status \in Answer :
       NdisFOidRequestReturn(oid, form, status, "any")
  \/ \E oid \in {Parameters}, form \in Own, status \in Final, active \in Active :
       FilterOidRequestComplete(oid, form, status, active)
  \/ \E oid \in Arrays, form \in Own, status \in Final :
       FilterOidRequestComplete(oid, form, status, "any")
  \/ \E event \in PnPEvent : NetPnPEvent(event)
  \/ \E event \in PnPEvent : NdisFNetPnPEvent(event)
  \/ \E event \in PnPEvent : NetPnPEventReturn(event)

Spec == Init /\ [][Next]_vars

----------------------------------------------------------------------------
(* Invariants.                                                             *)

\* @req FLT-28
OnlyWhatCameIsPassedOn == passed => pnp # "none"
=============================================================================
