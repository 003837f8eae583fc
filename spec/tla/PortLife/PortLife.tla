------------------------------- MODULE PortLife -------------------------------
(***************************************************************************)
(* What may be asked of one port of the switch while it comes and goes:    *)
(* OID requests of the extension for it, requests of the switch that       *)
(* arrive late, and whether it is used for one NIC after the other.        *)
(*                                                                         *)
(* The order of the life-cycle requests themselves, and references, are a  *)
(* matter of SwitchNic. A port of which no request has been seen is        *)
(* "Unknown": nothing is asked of it.                                      *)
(***************************************************************************)

CONSTANT Readings   \* readings in force; the model of the graph has none

VARIABLES
  portState, \* life cycle of the port
  nic,       \* the connection with index 0 in this life of the port
  late       \* a request of the switch that arrived after the teardown

vars == <<portState, nic, late>>

PortOid == {"OID_SWITCH_PORT_CREATE", "OID_SWITCH_PORT_TEARDOWN", "OID_SWITCH_PORT_DELETE"}
NicOid  == {"OID_SWITCH_NIC_CREATE", "OID_SWITCH_NIC_DELETE"}
Enum    == "OID_SWITCH_PORT_PROPERTY_ENUM"

ThisPort == {"port"}
Conn     == {"0", "#1"}
Here     == ThisPort \cup Conn
Status   == {"SUCCESS", "other"}
\* A request may fail for want of memory, or because it was cancelled.
LateStatus == {"RESOURCES", "REQUEST_ABORTED", "other"}

TypeOK ==
  /\ portState \in {"Unknown", "Creating", "Created", "TearingDown", "Down", "Deleting", "Gone"}
  /\ nic \in {"never", "has", "had"}
  /\ late \in {"none", "held", "passed"}

Init ==
  /\ portState = "Unknown"
  /\ nic = "never"
  /\ late = "none"

----------------------------------------------------------------------------
(* Requests of the switch.                                                 *)

\* @req LIFE-16
NoOidAfterTheDelete(oid) == portState = "Gone" => oid = "OID_SWITCH_PORT_CREATE"

\* @req LIFE-45
\* @when AfterNicDelete=teardown
TeardownFollowsTheDelete(oid, target) ==
  "AfterNicDelete=teardown" \in Readings =>
    ((oid = "OID_SWITCH_NIC_CREATE" /\ target = "0") => nic # "had")

\* @may LIFE-18
\* @in FilterOidRequest
PortIsReused(oid, target) == oid = "OID_SWITCH_NIC_CREATE" /\ target = "0" /\ nic = "had"

\* @may LIFE-17
\* @in FilterOidRequest
PortNeverHadANic(oid) ==
  oid = "OID_SWITCH_PORT_TEARDOWN" /\ portState = "Created" /\ nic = "never"

\* @by environment
FilterOidRequest(oid, target) ==
  /\ NoOidAfterTheDelete(oid)
  /\ TeardownFollowsTheDelete(oid, target)
  /\ portState' = CASE oid = "OID_SWITCH_PORT_CREATE"   -> "Creating"
                    [] oid = "OID_SWITCH_PORT_TEARDOWN" -> "TearingDown"
                    [] oid = "OID_SWITCH_PORT_DELETE"   -> "Deleting"
                    [] OTHER -> portState
  /\ nic' = IF oid = "OID_SWITCH_PORT_CREATE" THEN "never" ELSE nic
  /\ late' = IF oid = "other" /\ target = "port" /\ portState = "Down" THEN "held" ELSE "none"

----------------------------------------------------------------------------
(* Requests that go down.                                                  *)

\* PORT_PROPERTY_ENUM may come after the teardown (REF-19).
\* @req LIFE-12
NoOwnOidAfterTheTeardown(oid, form) ==
  (form = "own" /\ oid # Enum) => portState \notin {"Down", "Deleting"}

\* @req LIFE-12
\* @req LIFE-16
NoOwnOidAfterTheDelete(form) == form = "own" => portState # "Gone"

\* @may LIFE-07
\* @in NdisFOidRequest
OwnOidForThePort(form) == form = "own" /\ portState = "Created"

\* @by iut
NdisFOidRequest(oid, form, target) ==
  /\ NoOwnOidAfterTheTeardown(oid, form)
  /\ NoOwnOidAfterTheDelete(form)
  /\ portState' = IF oid = "OID_SWITCH_PORT_TEARDOWN" /\ portState = "TearingDown"
                  THEN "Down" ELSE portState
  /\ late' = IF form = "clone" /\ target = "port" /\ late = "held" THEN "passed" ELSE late
  /\ UNCHANGED nic

----------------------------------------------------------------------------
(* Requests that end.                                                      *)

\* @req LIFE-13
LateRequestIsPassedOn(status) == (late # "none" /\ status = "other") => late = "passed"

Ended(oid, target, status) ==
  /\ LateRequestIsPassedOn(status)
  /\ portState' = CASE oid = "OID_SWITCH_PORT_CREATE" ->
                         IF status = "SUCCESS" THEN "Created" ELSE "Unknown"
                    [] oid = "OID_SWITCH_PORT_TEARDOWN" -> "Down"
                    [] oid = "OID_SWITCH_PORT_DELETE"   -> "Gone"
                    [] OTHER -> portState
  /\ nic' = CASE oid = "OID_SWITCH_NIC_CREATE" /\ target = "0" /\ status = "SUCCESS" -> "has"
              [] oid = "OID_SWITCH_NIC_DELETE" /\ target = "0" -> "had"
              [] OTHER -> nic
  /\ late' = "none"

\* @by iut
FilterOidRequestReturn(oid, target, status) ==
  IF status = "PENDING" THEN UNCHANGED vars
  ELSE Ended(oid, target, status)

\* @by iut
NdisFOidRequestComplete(oid, target, status) ==
  /\ Ended(oid, target, status)

----------------------------------------------------------------------------
Next ==
  \/ \E oid \in PortOid, target \in ThisPort : FilterOidRequest(oid, target)
  \/ \E oid \in NicOid, target \in Conn : FilterOidRequest(oid, target)
  \/ \E target \in Here : FilterOidRequest("other", target)
  \/ NdisFOidRequest("OID_SWITCH_PORT_TEARDOWN", "clone", "port")
  \/ NdisFOidRequest("other", "clone", "port")
  \/ NdisFOidRequest(Enum, "own", "port")
  \/ \E target \in Here : NdisFOidRequest("other", "own", target)
  \/ \E oid \in PortOid, target \in ThisPort, status \in Status \cup {"PENDING"} :
       FilterOidRequestReturn(oid, target, status)
  \/ \E oid \in NicOid, target \in Conn, status \in Status \cup {"PENDING"} :
       FilterOidRequestReturn(oid, target, status)
  \/ \E target \in ThisPort, status \in LateStatus \cup {"PENDING"} :
       FilterOidRequestReturn("other", target, status)
  \/ \E oid \in PortOid, target \in ThisPort, status \in Status :
       NdisFOidRequestComplete(oid, target, status)
  \/ \E oid \in NicOid, target \in Conn, status \in Status :
       NdisFOidRequestComplete(oid, target, status)
  \/ \E target \in ThisPort, status \in LateStatus :
       NdisFOidRequestComplete("other", target, status)

Spec == Init /\ [][Next]_vars

----------------------------------------------------------------------------
(* Invariants.                                                             *)

\* Whether the request goes down yet or has gone, it came after the teardown.
\* @req LIFE-13
LateRequestsComeAfterTheTeardown == late # "none" => portState \notin {"Creating", "TearingDown"}
=============================================================================
