----------------------------- MODULE PacketTargets -----------------------------
(***************************************************************************)
(* What the state of a NIC connection says about packets: which            *)
(* connections may be destinations and sources, and when.                  *)
(*                                                                         *)
(* Addresses: "0" is the connection of a port with index 0, "#1" a further *)
(* one on that port, as in SwitchNic. The life cycle is only followed      *)
(* here; SwitchNic says whether it is right.                               *)
(***************************************************************************)

CONSTANT Readings   \* readings of conflicts; the graph is explored with none

VARIABLES
  nic,     \* state of each connection
  adding   \* the module is adding it to a packet

vars == <<nic, adding>>

Conn == {"0", "#1"}

NicOid == {"OID_SWITCH_NIC_CREATE", "OID_SWITCH_NIC_CONNECT",
           "OID_SWITCH_NIC_DISCONNECT", "OID_SWITCH_NIC_DELETE"}
Connect    == {"OID_SWITCH_NIC_CONNECT"}
Disconnect == {"OID_SWITCH_NIC_DISCONNECT"}
EndsHere   == NicOid \ Connect

Status  == {"SUCCESS", "PENDING", "other"}
Final   == {"SUCCESS", "other"}
Form    == {"own", "other", "none"}
Origin  == {"nic", "other", "none"}
NicType == {"External", "other", "none"}
Reason  == {"connection", "other", "none"}
Change  == {"added", "other", "none"}

\* "Leaving" while a disconnect is in the extension, "Gone" once it went on.
States == {"None", "Created", "Connected", "Leaving", "Gone"}

TypeOK ==
  /\ nic \in [Conn -> States]
  /\ adding \in [Conn -> BOOLEAN]

Init ==
  /\ nic = [c \in Conn |-> "None"]
  /\ adding = [c \in Conn |-> FALSE]

Becomes(c, state) == nic' = [nic EXCEPT ![c] = state]

----------------------------------------------------------------------------
(* The life cycle.                                                         *)

\* @by environment
FilterOidRequest(oid, target) ==
  /\ Becomes(target,
       CASE oid = "OID_SWITCH_NIC_CREATE"     -> "Created"
         [] oid = "OID_SWITCH_NIC_DISCONNECT" -> "Leaving"
         [] OTHER -> nic[target])
  /\ UNCHANGED adding

\* Additions that are under way end before the disconnect goes on.
\* @req DATA-36
NothingIsBeingAdded(target) == ~adding[target]

\* The disconnect is sent on.
\* @by iut
NdisFOidRequest(oid, target) ==
  /\ NothingIsBeingAdded(target)
  /\ Becomes(target, IF nic[target] = "Leaving" THEN "Gone" ELSE nic[target])
  /\ UNCHANGED adding

AfterConnect(target, status) ==
  Becomes(target, IF status = "SUCCESS" /\ nic[target] = "Created" THEN "Connected" ELSE nic[target])

\* The connect has succeeded below: packets can use the connection.
\* @by environment
NdisFOidRequestReturn(oid, target, status) ==
  /\ AfterConnect(target, status)
  /\ UNCHANGED adding

\* @by environment
FilterOidRequestComplete(oid, target, status) ==
  /\ AfterConnect(target, status)
  /\ UNCHANGED adding

AfterEnd(oid, target, status) ==
  Becomes(target,
    CASE status = "PENDING" -> nic[target]
      [] oid = "OID_SWITCH_NIC_CREATE" ->
           IF status = "other" /\ nic[target] = "Created" THEN "None" ELSE nic[target]
      [] oid = "OID_SWITCH_NIC_DISCONNECT" ->
           IF nic[target] = "Leaving" THEN "Gone" ELSE nic[target]
      [] OTHER -> "None")

\* @by iut
FilterOidRequestReturn(oid, target, status) ==
  /\ AfterEnd(oid, target, status)
  /\ UNCHANGED adding

\* @by iut
NdisFOidRequestComplete(oid, target, status) ==
  /\ AfterEnd(oid, target, status)
  /\ UNCHANGED adding

----------------------------------------------------------------------------
(* Destinations.                                                           *)

\* @req TEAM-14
NamesAConnection(destination) == destination = "#1" => nic[destination] # "None"

\* @req DATA-23
\* @req LIFE-08
HasBeenConnected(destination) ==
  nic[destination] # "Created" /\ (destination = "0" => nic[destination] # "None")

\* @req DATA-23
\* @req DATA-34
\* @req DATA-35
IsNotDisconnected(destination) == nic[destination] # "Gone"

\* Packets that were on their way get their destination; new ones do not.
\* @req LIFE-38
OwnIsNotForALeavingOne(form, destination) == form = "own" => nic[destination] # "Leaving"

IsUsable(form, destination) ==
  /\ NamesAConnection(destination)
  /\ HasBeenConnected(destination)
  /\ IsNotDisconnected(destination)
  /\ OwnIsNotForALeavingOne(form, destination)

\* @by iut
AddNetBufferListDestination(destination, form) ==
  /\ IsUsable(form, destination)
  /\ adding' = [adding EXCEPT ![destination] = TRUE]
  /\ UNCHANGED nic

\* @by environment
AddNetBufferListDestinationReturn(destination) ==
  /\ adding' = [adding EXCEPT ![destination] = FALSE]
  /\ UNCHANGED nic

\* @by iut
UpdateNetBufferListDestinations(destination, form, change) ==
  IF change = "added"
  THEN /\ IsUsable(form, destination)
       /\ adding' = [adding EXCEPT ![destination] = TRUE]
       /\ UNCHANGED nic
  ELSE UNCHANGED vars

\* @by environment
UpdateNetBufferListDestinationsReturn(destination) ==
  /\ adding' = [adding EXCEPT ![destination] = FALSE]
  /\ UNCHANGED nic

----------------------------------------------------------------------------
(* Sources.                                                                *)

\* @req DATA-54
SourceIsConnected(source) == nic[source] = "Connected"

\* @by iut
SetNetBufferListSource(source) ==
  /\ SourceIsConnected(source)
  /\ UNCHANGED vars

\* @req LIFE-23
OwnIsNotFromAnUnconnectedOne(form, source) == form = "own" => nic[source] # "Created"

\* @req LIFE-38
OwnIsNotFromALeavingOne(form, source) == form = "own" => nic[source] \notin {"Leaving", "Gone"}

\* @by iut
NdisFSendNetBufferLists(form, source) ==
  /\ OwnIsNotFromAnUnconnectedOne(form, source)
  /\ OwnIsNotFromALeavingOne(form, source)
  /\ UNCHANGED vars

\* A packet can come ahead of the connect and after the disconnect.
\* @req DATA-01
ComesFromAConnection(source, origin) == origin = "nic" => nic[source] # "None"

\* @req LIFE-51
\* @when ExternalOperational=index-zero
IndexZeroIsConnected(source, nicType) ==
  "ExternalOperational=index-zero" \in Readings =>
    (nicType = "External" => nic["0"] \notin {"None", "Created"})

\* @by environment
FilterSendNetBufferLists(source, origin, nicType) ==
  /\ ComesFromAConnection(source, origin)
  /\ IndexZeroIsConnected(source, nicType)
  /\ UNCHANGED vars

\* The state of the source is no reason to keep a packet that still comes.
\* @req LIFE-41
LatePacketsPass(source, reason) == nic[source] \in {"Leaving", "Gone"} => reason # "connection"

\* @should LIFE-27
\* @advises ReportFilteredNetBufferLists
EarlyPacketsPass(source, reason) == nic[source] = "Created" => reason # "connection"

\* @by iut
ReportFilteredNetBufferLists(source, reason) ==
  /\ LatePacketsPass(source, reason)
  /\ UNCHANGED vars

----------------------------------------------------------------------------
Next ==
  \/ \E oid \in NicOid, target \in Conn : FilterOidRequest(oid, target)
  \/ \E oid \in Disconnect, target \in Conn : NdisFOidRequest(oid, target)
  \/ \E oid \in Connect, target \in Conn, status \in Status :
       NdisFOidRequestReturn(oid, target, status)
  \/ \E oid \in Connect, target \in Conn, status \in Final :
       FilterOidRequestComplete(oid, target, status)
  \/ \E oid \in EndsHere, target \in Conn, status \in Status :
       FilterOidRequestReturn(oid, target, status)
  \/ \E oid \in EndsHere, target \in Conn, status \in Final :
       NdisFOidRequestComplete(oid, target, status)
  \/ \E destination \in Conn, form \in Form : AddNetBufferListDestination(destination, form)
  \/ \E destination \in Conn : AddNetBufferListDestinationReturn(destination)
  \/ \E destination \in Conn, form \in Form, change \in Change :
       UpdateNetBufferListDestinations(destination, form, change)
  \/ \E destination \in Conn : UpdateNetBufferListDestinationsReturn(destination)
  \/ \E source \in Conn : SetNetBufferListSource(source)
  \/ \E form \in Form, source \in Conn : NdisFSendNetBufferLists(form, source)
  \/ \E source \in Conn, origin \in Origin, nicType \in NicType :
       FilterSendNetBufferLists(source, origin, nicType)
  \/ \E source \in Conn, reason \in Reason : ReportFilteredNetBufferLists(source, reason)

Spec == Init /\ [][Next]_vars
=============================================================================
