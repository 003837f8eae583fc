--------------------------- MODULE PortPropertyQuery ---------------------------
(***************************************************************************)
(* The extension's own OID_SWITCH_PORT_PROPERTY_ENUM for one port of the   *)
(* switch. A port of which nothing was heard can be older than the module. *)
(* The reference under the query is the business of SwitchNic.             *)
(***************************************************************************)

VARIABLE port   \* "unknown", "created" or "gone"

vars == <<port>>

Create   == "OID_SWITCH_PORT_CREATE"
Teardown == "OID_SWITCH_PORT_TEARDOWN"
Enum     == "OID_SWITCH_PORT_PROPERTY_ENUM"

ThisPort == {"port"}
Final    == {"SUCCESS", "other"}

TypeOK == port \in {"unknown", "created", "gone"}

Init == port = "unknown"

----------------------------------------------------------------------------
\* @by environment
FilterOidRequest(oid, target) ==
  port' = IF oid = Create THEN "created" ELSE "gone"

CreateEnds(status) == port' = IF status = "other" THEN "gone" ELSE port

\* @by iut
FilterOidRequestReturn(oid, target, status) ==
  /\ CreateEnds(status)

\* @by iut
NdisFOidRequestComplete(oid, target, status) ==
  /\ CreateEnds(status)

\* @req OID-95
AsksForAPortThatExists == port # "gone"

\* @by iut
NdisFOidRequest(oid, form, target) ==
  /\ AsksForAPortThatExists
  /\ UNCHANGED vars

----------------------------------------------------------------------------
Next ==
  \/ \E oid \in {Create, Teardown}, target \in ThisPort : FilterOidRequest(oid, target)
  \/ \E oid \in {Create}, target \in ThisPort, status \in Final \cup {"PENDING"} :
       FilterOidRequestReturn(oid, target, status)
  \/ \E oid \in {Create}, target \in ThisPort, status \in Final :
       NdisFOidRequestComplete(oid, target, status)
  \/ \E oid \in {Enum}, form \in {"own"}, target \in ThisPort : NdisFOidRequest(oid, form, target)

Spec == Init /\ [][Next]_vars
=============================================================================
