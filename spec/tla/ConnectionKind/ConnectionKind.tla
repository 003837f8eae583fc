---------------------------- MODULE ConnectionKind ----------------------------
(***************************************************************************)
(* What kind of NIC is connected to one port, as the requests about it     *)
(* tell, and who may be addressed there: physical NICs are on the external *)
(* port, partitions on the others.                                         *)
(*                                                                         *)
(* Addresses: "0" is the connection with index 0 on this port, "#1" a      *)
(* further one, "other" anything elsewhere. A port of which no request has *)
(* told the kind is "unknown": nothing is asked of it.                     *)
(***************************************************************************)

CONSTANT Readings   \* readings in force; the model of the graph has none

VARIABLE kind       \* of the NIC with index 0

vars == <<kind>>

NicOid == {"OID_SWITCH_NIC_CREATE", "OID_SWITCH_NIC_CONNECT", "OID_SWITCH_NIC_UPDATED",
           "OID_SWITCH_NIC_DISCONNECT", "OID_SWITCH_NIC_DELETE"}
NicRequest == {"OID_SWITCH_NIC_REQUEST"}
NicStatus  == {"SWITCH_NIC_STATUS"}

NicType     == {"External", "Internal", "Synthetic", "Emulated", "none"}
Conn        == {"0", "#1"}
Address     == {"0", "#1", "other"}
MemberRange == {"member", "beyond"}
Form        == {"own", "other"}

OnTheExternalPort == kind \in {"External", "unknown"}

TypeOK == kind \in {"unknown", "External", "Internal", "partition"}

Init == kind = "unknown"

----------------------------------------------------------------------------
(* What the switch tells.                                                  *)

\* Every index but 0 is that of a physical NIC.
\* @req LIFE-54
\* @req LIFE-57
TypeFitsTheIndex(target, nicType) == target = "#1" => nicType \in {"External", "none"}

\* @req LIFE-57
\* @req TEAM-13
MemberIsOnTheExternalPort(oid, target) ==
  (oid \in NicOid /\ target = "#1") => OnTheExternalPort

\* @req LIFE-55
\* @when NicIndexRange=documented-range
IndexIsInTheRange(targetRange) ==
  "NicIndexRange=documented-range" \in Readings => targetRange # "beyond"

\* Requests for hardware go to the external NIC.
\* @req OID-33
RequestIsForTheExternalPort(oid, target) ==
  (oid \in NicRequest /\ target = "#1") => OnTheExternalPort

KindOf(nicType) ==
  CASE nicType \in {"Synthetic", "Emulated"} -> "partition"
    [] nicType = "none" -> "unknown"
    [] OTHER -> nicType

Learnt(oid, target, nicType) ==
  IF oid \in NicRequest THEN kind
  ELSE IF target = "#1" THEN IF nicType = "External" THEN "External" ELSE kind
  ELSE IF oid = "OID_SWITCH_NIC_DELETE" THEN "unknown"
  ELSE IF oid = "OID_SWITCH_NIC_CREATE" \/ nicType # "none" THEN KindOf(nicType)
  ELSE kind

\* @by environment
FilterOidRequest(oid, nicType, target, targetRange) ==
  /\ TypeFitsTheIndex(target, nicType)
  /\ MemberIsOnTheExternalPort(oid, target)
  /\ IndexIsInTheRange(targetRange)
  /\ RequestIsForTheExternalPort(oid, target)
  /\ kind' = Learnt(oid, target, nicType)

----------------------------------------------------------------------------
(* Whom the extension addresses.                                           *)

\* @req OID-44
\* @req OID-82
RedirectedToTheExternalPort(form, target) ==
  (form # "own" /\ target = "#1") => OnTheExternalPort

\* @req OID-44
SentToTheExternalPort(form, target) == (form = "own" /\ target \in Conn) => OnTheExternalPort

\* @req OID-46
\* @req OID-83
SourceHasTheDefaultIndex(form, source) == form = "own" => source # "#1"

\* @req OID-46
SourceIsAPartition(form, source) == (form = "own" /\ source = "0") => kind # "External"

\* @by iut
NdisFOidRequest(oid, form, target, source) ==
  /\ RedirectedToTheExternalPort(form, target)
  /\ SentToTheExternalPort(form, target)
  /\ SourceHasTheDefaultIndex(form, source)
  /\ SourceIsAPartition(form, source)
  /\ UNCHANGED vars

\* @req STAT-07
\* @when Role=forwarding
ForwardedFromTheExternalPort(form, source) ==
  "Role=forwarding" \in Readings => ((form # "own" /\ source \in Conn) => OnTheExternalPort)

\* @req STAT-13
IndicatedFromTheExternalPort(form, source) == (form = "own" /\ source \in Conn) => OnTheExternalPort

\* @req STAT-14
IndicatedToAPartition(form, destination) ==
  (form = "own" /\ destination = "0") => kind # "External"

\* @req STAT-14
DestinationHasTheDefaultIndex(form, destination) == form = "own" => destination # "#1"

\* @by iut
NdisFIndicateStatus(form, code, source, destination) ==
  /\ ForwardedFromTheExternalPort(form, source)
  /\ IndicatedFromTheExternalPort(form, source)
  /\ IndicatedToAPartition(form, destination)
  /\ DestinationHasTheDefaultIndex(form, destination)
  /\ UNCHANGED vars

----------------------------------------------------------------------------
Next ==
  \/ \E oid \in NicOid, nicType \in NicType, target \in {"0"}, targetRange \in {"zero"} :
       FilterOidRequest(oid, nicType, target, targetRange)
  \/ \E oid \in NicOid, nicType \in NicType, target \in {"#1"}, targetRange \in MemberRange :
       FilterOidRequest(oid, nicType, target, targetRange)
  \/ \E oid \in NicRequest, nicType \in {"none"}, target \in {"0"}, targetRange \in {"zero"} :
       FilterOidRequest(oid, nicType, target, targetRange)
  \/ \E oid \in NicRequest, nicType \in {"none"}, target \in {"#1"}, targetRange \in {"member"} :
       FilterOidRequest(oid, nicType, target, targetRange)
  \/ \E oid \in NicRequest, form \in Form, target \in Address, source \in Address :
       NdisFOidRequest(oid, form, target, source)
  \/ \E form \in Form, code \in NicStatus, source \in Address, destination \in Address :
       NdisFIndicateStatus(form, code, source, destination)

Spec == Init /\ [][Next]_vars
=============================================================================
