------------------------------ MODULE SwitchNic ------------------------------
(***************************************************************************)
(* One port of the extensible switch, the NIC connection with index 0 on   *)
(* it and one further connection on it (a physical NIC of a team), with    *)
(* the reference counters of all three.                                    *)
(*                                                                         *)
(* Addresses: "port" is the port itself, "0" its connection with index 0,  *)
(* "#1" its further connection, "other" anything elsewhere.                *)
(*                                                                         *)
(* The life cycle is driven by OID requests that pass FilterOidRequest and *)
(* end where the extension ends them.                                      *)
(*                                                                         *)
(* Where the documents differ the graph is the widest of their readings    *)
(* (C-08, C-09, C-29, C-35); guards with a @when take the rest away.       *)
(***************************************************************************)
EXTENDS Naturals

CONSTANTS
  MaxRefs,   \* references per counter that the model counts
  Readings   \* readings in force; the model of the graph has none

VARIABLES
  portState, \* life cycle of the port
  nicState,  \* life cycle of each connection on it
  portRefs,  \* references granted on the port and not given back
  nicRefs,   \* references granted on each connection and not given back
  uses,      \* NIC requests below that rest on such a reference
  current    \* the life-cycle request between FilterOidRequest and its end

vars == <<portState, nicState, portRefs, nicRefs, uses, current>>

Conn == {"0", "#1"}

PortOid == {"OID_SWITCH_PORT_CREATE", "OID_SWITCH_PORT_UPDATED",
            "OID_SWITCH_PORT_TEARDOWN", "OID_SWITCH_PORT_DELETE"}
NicOid  == {"OID_SWITCH_NIC_CREATE", "OID_SWITCH_NIC_CONNECT",
            "OID_SWITCH_NIC_UPDATED", "OID_SWITCH_NIC_DISCONNECT",
            "OID_SWITCH_NIC_DELETE"}
NicRequest == {"OID_SWITCH_NIC_REQUEST"}
NicConnect == {"OID_SWITCH_NIC_CONNECT"}
PortCreate == {"OID_SWITCH_PORT_CREATE"}

ThisPort == {"port"}
Source   == {"0", "#1", "other"}
Target   == {"#1", "other"}
Form     == {"original", "clone", "own"}
Status   == {"SUCCESS", "PENDING", "other"}
Granted  == {"SUCCESS", "other"}

Nobody == <<"none", "none">>

PortStates == {"NotCreated", "Creating", "Created",
               "TearingDown", "TornDown", "Deleting"}
NicStates  == {"None", "Creating", "Created", "Connecting", "Connected",
               "Disconnected", "Deleting"}

TypeOK ==
  /\ portState \in PortStates
  /\ nicState \in [Conn -> NicStates]
  /\ portRefs \in 0..MaxRefs
  /\ nicRefs \in [Conn -> 0..MaxRefs]
  /\ uses \in [Conn -> 0..MaxRefs]
  /\ current \in (PortOid \X ThisPort) \cup (NicOid \X Conn) \cup {Nobody}

Init ==
  /\ portState = "NotCreated"
  /\ nicState = [c \in Conn |-> "None"]
  /\ portRefs = 0
  /\ nicRefs = [c \in Conn |-> 0]
  /\ uses = [c \in Conn |-> 0]
  /\ current = Nobody

----------------------------------------------------------------------------
(* Life-cycle requests. Their guards are what the switch guarantees.       *)

\* @req OID-01
OneLifeCycleRequestAtATime == current = Nobody

\* @req LIFE-02
PortIsNew(oid) == oid = "OID_SWITCH_PORT_CREATE" => portState = "NotCreated"

\* @req LIFE-09
PortIsCreatedWhenUpdated(oid) ==
  oid = "OID_SWITCH_PORT_UPDATED" => portState = "Created"

\* @req LIFE-10
TeardownOfAnEmptyPort(oid) ==
  oid = "OID_SWITCH_PORT_TEARDOWN" =>
    portState = "Created" /\ \A c \in Conn : nicState[c] = "None"

\* @req LIFE-14
DeleteAfterTeardown(oid) ==
  oid = "OID_SWITCH_PORT_DELETE" => portState = "TornDown"

\* @req REF-17
PortDeleteWithoutReferences(oid) ==
  oid = "OID_SWITCH_PORT_DELETE" => portRefs = 0

\* @req LIFE-01
NicOnCreatedPort(oid) ==
  oid = "OID_SWITCH_NIC_CREATE" => portState = "Created"

\* @req LIFE-45
NicStepsInOrder(oid, target) ==
  target = "0" =>
    /\ oid = "OID_SWITCH_NIC_CREATE"     => nicState[target] = "None"
    /\ oid = "OID_SWITCH_NIC_DISCONNECT" => nicState[target] = "Connected"
    /\ oid = "OID_SWITCH_NIC_DELETE"     => nicState[target] = "Disconnected"

\* Each physical NIC has requests of its own.
\* @req LIFE-45
\* @req TEAM-12
MemberStepsInOrder(oid, target) ==
  target = "#1" =>
    /\ oid = "OID_SWITCH_NIC_DISCONNECT" => nicState[target] = "Connected"
    /\ oid = "OID_SWITCH_NIC_DELETE"     => nicState[target] = "Disconnected"

\* @req LIFE-45
\* @req TEAM-13
IndexIsUnique(oid, target) ==
  (oid = "OID_SWITCH_NIC_CREATE" /\ target = "#1") => nicState[target] = "None"

\* @req LIFE-45
\* @req LIFE-20
ConnectFollowsCreate(oid, target) ==
  oid = "OID_SWITCH_NIC_CONNECT" => nicState[target] = "Created"

\* @req LIFE-35
NicIsConnectedWhenUpdated(oid, target) ==
  oid = "OID_SWITCH_NIC_UPDATED" => nicState[target] = "Connected"

\* @req LIFE-50
IndexZeroComesFirst(oid, target) ==
  target = "#1" =>
    /\ oid = "OID_SWITCH_NIC_CREATE"  => nicState["0"] \in {"Created", "Connected"}
    /\ oid = "OID_SWITCH_NIC_CONNECT" => nicState["0"] = "Connected"

\* @req LIFE-53
IndexZeroGoesLast(oid, target) ==
  (oid = "OID_SWITCH_NIC_DISCONNECT" /\ target = "0") => nicState["#1"] = "None"

\* @req REF-03
NicDeleteWithoutReferences(oid, target) ==
  oid = "OID_SWITCH_NIC_DELETE" => nicRefs[target] = 0

\* @req LIFE-42
NicDeleteWithoutRequests(oid, target) ==
  oid = "OID_SWITCH_NIC_DELETE" => uses[target] = 0

PortAfterEntry(oid) ==
  CASE oid = "OID_SWITCH_PORT_CREATE"   -> "Creating"
    [] oid = "OID_SWITCH_PORT_TEARDOWN" -> "TearingDown"
    [] oid = "OID_SWITCH_PORT_DELETE"   -> "Deleting"
    [] OTHER -> portState

\* NIC_DISCONNECT takes effect when it enters the extension; whether it does so
\* for new references is a matter of C-29.
NicAfterEntry(oid, target) ==
  CASE oid = "OID_SWITCH_NIC_CREATE"     -> "Creating"
    [] oid = "OID_SWITCH_NIC_CONNECT"    -> "Connecting"
    [] oid = "OID_SWITCH_NIC_DISCONNECT" -> "Disconnected"
    [] oid = "OID_SWITCH_NIC_DELETE"     -> "Deleting"
    [] OTHER -> nicState[target]

PortRequest(oid) ==
  /\ OneLifeCycleRequestAtATime
  /\ PortIsNew(oid)
  /\ PortIsCreatedWhenUpdated(oid)
  /\ TeardownOfAnEmptyPort(oid)
  /\ DeleteAfterTeardown(oid)
  /\ PortDeleteWithoutReferences(oid)
  /\ current' = <<oid, "port">>
  /\ portState' = PortAfterEntry(oid)
  /\ UNCHANGED <<nicState, portRefs, nicRefs, uses>>

NicLifeRequest(oid, target) ==
  /\ OneLifeCycleRequestAtATime
  /\ NicOnCreatedPort(oid)
  /\ NicStepsInOrder(oid, target)
  /\ MemberStepsInOrder(oid, target)
  /\ IndexIsUnique(oid, target)
  /\ ConnectFollowsCreate(oid, target)
  /\ NicIsConnectedWhenUpdated(oid, target)
  /\ IndexZeroComesFirst(oid, target)
  /\ IndexZeroGoesLast(oid, target)
  /\ NicDeleteWithoutReferences(oid, target)
  /\ NicDeleteWithoutRequests(oid, target)
  /\ current' = <<oid, target>>
  /\ nicState' = [nicState EXCEPT ![target] = NicAfterEntry(oid, target)]
  /\ UNCHANGED <<portState, portRefs, nicRefs, uses>>

\* A life-cycle request enters the extension.
\* @by environment
FilterOidRequest(oid, target) ==
  IF oid \in PortOid THEN PortRequest(oid) ELSE NicLifeRequest(oid, target)

\* References do not hold a disconnect back.
\* @may REF-04
\* @in FilterOidRequest
DisconnectedWhileReferenced(oid, target) ==
  oid = "OID_SWITCH_NIC_DISCONNECT" /\ nicRefs[target] > 0

Failed(oid, create, status) == oid = create /\ status # "SUCCESS"

\* The life-cycle request has ended with a final status. What was referenced
\* ahead of a create that fails is gone with it.
Ended(oid, target, status) ==
  /\ current' = Nobody
  /\ portState' =
       CASE oid = "OID_SWITCH_PORT_CREATE" ->
              IF status = "SUCCESS" THEN "Created" ELSE "NotCreated"
         [] oid = "OID_SWITCH_PORT_TEARDOWN" -> "TornDown"
         [] oid = "OID_SWITCH_PORT_DELETE"   -> "NotCreated"
         [] OTHER -> portState
  /\ nicState' =
       CASE oid = "OID_SWITCH_NIC_CREATE" ->
              [nicState EXCEPT ![target] = IF status = "SUCCESS" THEN "Created" ELSE "None"]
         [] oid = "OID_SWITCH_NIC_DELETE" -> [nicState EXCEPT ![target] = "None"]
         [] OTHER -> nicState
  /\ portRefs' = IF Failed(oid, "OID_SWITCH_PORT_CREATE", status) THEN 0 ELSE portRefs
  /\ nicRefs' = IF Failed(oid, "OID_SWITCH_NIC_CREATE", status)
                 THEN [nicRefs EXCEPT ![target] = 0] ELSE nicRefs
  /\ uses' = IF Failed(oid, "OID_SWITCH_NIC_CREATE", status)
              THEN [uses EXCEPT ![target] = 0] ELSE uses

\* @frame OID-03
IsTheOneToEnd(oid, target) == current = <<oid, target>>

\* The extension returns from FilterOidRequest.
\* @by iut
FilterOidRequestReturn(oid, target, status) ==
  IF status = "PENDING" THEN UNCHANGED vars
  ELSE /\ IsTheOneToEnd(oid, target)
       /\ Ended(oid, target, status)

\* The extension completes a request that it had pended.
\* @by iut
NdisFOidRequestComplete(oid, target, status) ==
  /\ IsTheOneToEnd(oid, target)
  /\ Ended(oid, target, status)

----------------------------------------------------------------------------
(* NIC requests below the extension rest on references.                    *)

\* The extension has been told of the disconnect and has not ended the request.
Handling(c) == current = <<"OID_SWITCH_NIC_DISCONNECT", c>>

\* The index is that of a physical NIC.
\* @req OID-45
\* @req OID-82
\* @req TEAM-18
DestinationIsANic(target) == target \in Conn => nicState[target] # "None"

\* @req LIFE-24
NotSentBeforeTheConnect(target) ==
  target \in Conn => nicState[target] \notin {"Creating", "Created", "Connecting"}

\* @req LIFE-40
NotSentAfterTheDisconnect(target) ==
  target \in Conn =>
    \/ nicRefs[target] > uses[target]
    \/ nicState[target] \notin {"Disconnected", "Deleting"}
    \/ Handling(target)

\* @req LIFE-40
\* @when ReferenceCutOff=on-entry
\* @when ReferenceCutOff=on-receipt
NotSentFromTheDisconnectOn(target) ==
  ("ReferenceCutOff=on-entry" \in Readings \/ "ReferenceCutOff=on-receipt" \in Readings) =>
    (target \in Conn => nicRefs[target] > uses[target] \/ ~Handling(target))

\* @req OID-54
\* @req REF-07
\* @when ReferenceDuty=required
DestinationIsReferenced(target) ==
  "ReferenceDuty=required" \in Readings => (target \in Conn => nicRefs[target] > uses[target])

\* @req OID-56
\* @req REF-07
\* @when ReferenceDuty=required
SourceIsReferenced(form, source) ==
  "ReferenceDuty=required" \in Readings =>
    ((form = "own" /\ source \in Conn) => nicRefs[source] > uses[source])

\* @should REF-07
\* @advises NdisFOidRequest
\* @when ReferenceDuty=advised
SentUnderReferences(form, target, source) ==
  "ReferenceDuty=advised" \in Readings =>
    /\ target \in Conn => nicRefs[target] > uses[target]
    /\ (form = "own" /\ source \in Conn) => nicRefs[source] > uses[source]

\* @may REF-11
\* @in NdisFOidRequest
SentUnderAnOlderReference(target) ==
  target \in Conn /\ nicState[target] = "Disconnected" /\ nicRefs[target] > uses[target]

\* References that a request to target, on behalf of source, rests on.
Rests(c, form, target, source) ==
  \/ c = target
  \/ form = "own" /\ c = source

\* The extension sends OID_SWITCH_NIC_REQUEST down. A request that finds no
\* reference to rest on (C-35) is not counted.
\* @by iut
NdisFOidRequest(oid, form, target, source) ==
  /\ DestinationIsANic(target)
  /\ NotSentBeforeTheConnect(target)
  /\ NotSentAfterTheDisconnect(target)
  /\ NotSentFromTheDisconnectOn(target)
  /\ DestinationIsReferenced(target)
  /\ SourceIsReferenced(form, source)
  /\ uses' = [c \in Conn |-> IF Rests(c, form, target, source) /\ nicRefs[c] > uses[c]
                             THEN uses[c] + 1 ELSE uses[c]]
  /\ UNCHANGED <<portState, nicState, portRefs, nicRefs, current>>

RequestCameBack(form, target, source) ==
  /\ uses' = [c \in Conn |-> IF Rests(c, form, target, source) /\ uses[c] > 0
                             THEN uses[c] - 1 ELSE uses[c]]
  /\ UNCHANGED <<portState, nicState, portRefs, nicRefs, current>>

\* NIC_CONNECT has succeeded below: the connection is operational (LIFE-33).
\* @req LIFE-33
ConnectIsUnderWay(target) == nicState[target] \in {"Connecting", "Connected"}

Connected(target, status) ==
  /\ ConnectIsUnderWay(target)
  /\ nicState' = IF status = "SUCCESS" THEN [nicState EXCEPT ![target] = "Connected"] ELSE nicState
  /\ UNCHANGED <<portState, portRefs, nicRefs, uses, current>>

\* PORT_CREATE has succeeded below: there is a port (LIFE-07).
PortExists(status) ==
  /\ portState' = IF status = "SUCCESS" /\ portState = "Creating" THEN "Created" ELSE portState
  /\ UNCHANGED <<nicState, portRefs, nicRefs, uses, current>>

\* NdisFOidRequest returns to the extension.
\* @by environment
NdisFOidRequestReturn(oid, form, target, source, status) ==
  IF status = "PENDING" THEN UNCHANGED vars
  ELSE IF oid \in NicRequest THEN RequestCameBack(form, target, source)
  ELSE IF oid \in PortCreate THEN PortExists(status)
  ELSE Connected(target, status)

\* A request that was pending below comes back to the extension.
\* @by environment
FilterOidRequestComplete(oid, form, target, source, status) ==
  IF oid \in NicRequest THEN RequestCameBack(form, target, source)
  ELSE IF oid \in PortCreate THEN PortExists(status)
  ELSE Connected(target, status)

----------------------------------------------------------------------------
(* Reference counters.                                                     *)

\* @req REF-02
ReferencedNicExists(nic) == nicState[nic] # "None"

\* @req REF-02
\* @req REF-10
\* @req LIFE-26
\* @when FirstNicReference=connected
ReferencedNicIsConnected(nic) ==
  "FirstNicReference=connected" \in Readings =>
    nicState[nic] \notin {"Creating", "Created", "Connecting"}

\* @req REF-10
\* @req LIFE-39
NotReferencedAfterTheDisconnect(nic) ==
  nicState[nic] \notin {"Disconnected", "Deleting"} \/ Handling(nic)

\* @req REF-10
\* @req LIFE-39
\* @when ReferenceCutOff=on-entry
\* @when ReferenceCutOff=on-receipt
NotReferencedFromTheDisconnectOn(nic) ==
  ("ReferenceCutOff=on-entry" \in Readings \/ "ReferenceCutOff=on-receipt" \in Readings) => ~Handling(nic)

\* @scope MaxRefs
NicRefsFit(nic) == nicRefs[nic] < MaxRefs

\* No lock is needed against the requests that the extension handles meanwhile.
\* @may REF-12
\* @in ReferenceSwitchNic
ReferencedWhileARequestIsHandled(nic) == nicState[nic] = "Connected" /\ current # Nobody

\* @by iut
ReferenceSwitchNic(nic) ==
  /\ ReferencedNicExists(nic)
  /\ ReferencedNicIsConnected(nic)
  /\ NotReferencedAfterTheDisconnect(nic)
  /\ NotReferencedFromTheDisconnectOn(nic)
  /\ NicRefsFit(nic)
  /\ UNCHANGED vars

\* A call that races with the disconnect may be granted all the same (REF-12).
\* @req REF-01
NicReferenceMayBeGranted(nic, status) ==
  status = "SUCCESS" => nicState[nic] \notin {"None", "Deleting"}

\* Where calls overlap, each of them may have found room.
\* @scope MaxRefs
GrantedNicRefsFit(nic, status) == status = "SUCCESS" => nicRefs[nic] < MaxRefs

\* @req REF-01
\* @when FirstNicReference=connected
NicReferenceIsGrantedWhenConnected(nic, status) ==
  "FirstNicReference=connected" \in Readings =>
    (status = "SUCCESS" => nicState[nic] \notin {"Creating", "Created", "Connecting"})

\* @by environment
ReferenceSwitchNicReturn(nic, status) ==
  /\ NicReferenceMayBeGranted(nic, status)
  /\ GrantedNicRefsFit(nic, status)
  /\ NicReferenceIsGrantedWhenConnected(nic, status)
  /\ nicRefs' = IF status = "SUCCESS" THEN [nicRefs EXCEPT ![nic] = @ + 1] ELSE nicRefs
  /\ UNCHANGED <<portState, nicState, portRefs, uses, current>>

\* @req REF-05
\* @req REF-06
NicReferenceIsOutstanding(nic) == nicRefs[nic] > 0

\* @req OID-61
\* @req REF-07
NoRequestRestsOnTheReference(nic) == nicRefs[nic] > 0 => nicRefs[nic] > uses[nic]

\* @req REF-14
\* @when DerefWhenDisconnected=forbid
DereferenceWhileDisconnected(nic) ==
  "DerefWhenDisconnected=forbid" \in Readings => nicState[nic] # "Disconnected"

\* @by iut
DereferenceSwitchNic(nic) ==
  /\ NicReferenceIsOutstanding(nic)
  /\ NoRequestRestsOnTheReference(nic)
  /\ DereferenceWhileDisconnected(nic)
  /\ nicRefs' = [nicRefs EXCEPT ![nic] = @ - 1]
  /\ UNCHANGED <<portState, nicState, portRefs, uses, current>>

GoingDown == {"TearingDown", "TornDown", "Deleting"}

\* @req REF-16
ReferencedPortIsCreated == portState \notin {"NotCreated", "Creating"}

\* @req REF-16
\* @req LIFE-12
PortIsNotGoingDown == portState \notin GoingDown

\* @scope MaxRefs
PortRefsFit == portRefs < MaxRefs

\* @by iut
ReferenceSwitchPort(port) ==
  /\ ReferencedPortIsCreated
  /\ PortIsNotGoingDown
  /\ PortRefsFit
  /\ UNCHANGED vars

\* @req REF-15
PortReferenceMayBeGranted(status) == status = "SUCCESS" => portState = "Created"

\* @scope MaxRefs
GrantedPortRefsFit(status) == status = "SUCCESS" => portRefs < MaxRefs

\* @by environment
ReferenceSwitchPortReturn(port, status) ==
  /\ PortReferenceMayBeGranted(status)
  /\ GrantedPortRefsFit(status)
  /\ portRefs' = IF status = "SUCCESS" THEN portRefs + 1 ELSE portRefs
  /\ UNCHANGED <<portState, nicState, nicRefs, uses, current>>

\* @req REF-20
PortReferenceIsOutstanding == portRefs > 0

\* @req REF-20
\* @when DerefWhenDisconnected=forbid
PortDereferenceWhileGoingDown ==
  "DerefWhenDisconnected=forbid" \in Readings => portState \notin GoingDown

\* @by iut
DereferenceSwitchPort(port) ==
  /\ PortReferenceIsOutstanding
  /\ PortDereferenceWhileGoingDown
  /\ portRefs' = portRefs - 1
  /\ UNCHANGED <<portState, nicState, nicRefs, uses, current>>

----------------------------------------------------------------------------
Next ==
  \/ \E oid \in PortOid, target \in ThisPort : FilterOidRequest(oid, target)
  \/ \E oid \in NicOid, target \in Conn : FilterOidRequest(oid, target)
  \/ \E oid \in PortOid, target \in ThisPort, status \in Status :
       FilterOidRequestReturn(oid, target, status)
  \/ \E oid \in NicOid, target \in Conn, status \in Status :
       FilterOidRequestReturn(oid, target, status)
  \/ \E oid \in PortOid, target \in ThisPort, status \in Granted :
       NdisFOidRequestComplete(oid, target, status)
  \/ \E oid \in NicOid, target \in Conn, status \in Granted :
       NdisFOidRequestComplete(oid, target, status)
  \/ \E oid \in NicRequest, form \in Form, target \in Target, source \in Source :
       NdisFOidRequest(oid, form, target, source)
  \/ \E oid \in NicRequest, form \in Form, target \in Target, source \in Source, status \in Status :
       NdisFOidRequestReturn(oid, form, target, source, status)
  \/ \E oid \in NicConnect, target \in Conn, status \in Status :
       NdisFOidRequestReturn(oid, "any", target, "other", status)
  \/ \E oid \in PortCreate, target \in ThisPort, status \in Status :
       NdisFOidRequestReturn(oid, "any", target, "other", status)
  \/ \E oid \in NicRequest, form \in Form, target \in Target, source \in Source, status \in Granted :
       FilterOidRequestComplete(oid, form, target, source, status)
  \/ \E oid \in NicConnect, target \in Conn, status \in Granted :
       FilterOidRequestComplete(oid, "any", target, "other", status)
  \/ \E oid \in PortCreate, target \in ThisPort, status \in Granted :
       FilterOidRequestComplete(oid, "any", target, "other", status)
  \/ \E nic \in Conn : ReferenceSwitchNic(nic)
  \/ \E nic \in Conn, status \in Granted : ReferenceSwitchNicReturn(nic, status)
  \/ \E nic \in Conn : DereferenceSwitchNic(nic)
  \/ \E port \in ThisPort : ReferenceSwitchPort(port)
  \/ \E port \in ThisPort, status \in Granted : ReferenceSwitchPortReturn(port, status)
  \/ \E port \in ThisPort : DereferenceSwitchPort(port)

Spec == Init /\ [][Next]_vars

----------------------------------------------------------------------------
(* What is owed when the environment owes nothing and the extension idles. *)

\* @owed REF-05
NicReferenceOwed(nic) == nicState[nic] = "Disconnected" /\ nicRefs[nic] > uses[nic]

\* @owed REF-20
PortReferenceOwed(port) == portState = "TornDown" /\ portRefs > 0

Owed ==
  \/ \E nic \in Conn : NicReferenceOwed(nic)
  \/ \E port \in ThisPort : PortReferenceOwed(port)

----------------------------------------------------------------------------
(* Invariants.                                                             *)

\* @req REF-02
ReferencesNeedAConnection == \A c \in Conn : nicRefs[c] > 0 => nicState[c] \notin {"None", "Deleting"}

\* @req REF-02
ReferencesNeedAConnect ==
  "FirstNicReference=connected" \in Readings =>
    \A c \in Conn : nicRefs[c] > 0 => nicState[c] \in {"Connected", "Disconnected"}

\* @req REF-16
PortReferencesNeedAPort == portRefs > 0 => portState \notin {"NotCreated", "Creating"}

\* @req REF-07
RequestsRestOnReferences == \A c \in Conn : uses[c] <= nicRefs[c]

\* @req LIFE-50
IndexZeroExists == nicState["#1"] # "None" => nicState["0"] # "None"

\* @req LIFE-01
ConnectionsNeedAPort == \A c \in Conn : nicState[c] # "None" => portState = "Created"

----------------------------------------------------------------------------
(* Liveness: a disconnected connection is deleted, a torn-down port too,   *)
(* provided that the extension gives its references back, the switch       *)
(* completes what it holds, and the switch goes on deleting.               *)

GiveBackNic(c) == nicState[c] = "Disconnected" /\ DereferenceSwitchNic(c)
GiveBackPort   == portState = "TornDown" /\ DereferenceSwitchPort("port")

EndTheCurrent ==
  \/ \E oid \in PortOid : NdisFOidRequestComplete(oid, "port", "SUCCESS")
  \/ \E oid \in NicOid, target \in Conn : NdisFOidRequestComplete(oid, target, "SUCCESS")

CompleteBelow(c) ==
  \E oid \in NicRequest, form \in Form, target \in Target, source \in Source :
    /\ Rests(c, form, target, source)
    /\ FilterOidRequestComplete(oid, form, target, source, "SUCCESS")

FairSpec ==
  /\ Spec
  /\ \A c \in Conn : SF_vars(GiveBackNic(c))
  /\ WF_vars(GiveBackPort)
  /\ WF_vars(EndTheCurrent)
  /\ \A c \in Conn : SF_vars(CompleteBelow(c))
  /\ \A c \in Conn : SF_vars(FilterOidRequest("OID_SWITCH_NIC_DELETE", c))
  /\ SF_vars(FilterOidRequest("OID_SWITCH_PORT_DELETE", "port"))

\* @req REF-22
DisconnectedIsDeleted == \A c \in Conn : nicState[c] = "Disconnected" ~> nicState[c] = "None"

\* @req REF-23
TornDownIsDeleted == portState = "TornDown" ~> portState = "NotCreated"
=============================================================================
