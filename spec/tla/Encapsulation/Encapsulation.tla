---------------------------- MODULE Encapsulation ----------------------------
(***************************************************************************)
(* What travels inside OID_SWITCH_NIC_REQUEST and what does not, who may   *)
(* send it, and whose source it names, as far as one call tells it. What   *)
(* depends on the request that is being filtered is told by                *)
(* OffloadRequest. There is one state only.                                *)
(*                                                                         *)
(* innerKind is the sort of the encapsulated OID. "offload" is every OID   *)
(* of VMQ, SR-IOV and IPsec, queries of capabilities too; Offload below    *)
(* are those by which the switch hands hardware out and takes it back.     *)
(***************************************************************************)

CONSTANT Readings   \* of the documents; none here, so that all are covered

VARIABLE idle       \* the one state

vars == <<idle>>

Ipsec == {"OID_TCP_TASK_IPSEC_OFFLOAD_V2_ADD_SA", "OID_TCP_TASK_IPSEC_OFFLOAD_V2_ADD_SA_EX",
          "OID_TCP_TASK_IPSEC_OFFLOAD_V2_UPDATE_SA", "OID_TCP_TASK_IPSEC_OFFLOAD_V2_DELETE_SA"}
Sriov == {"OID_NIC_SWITCH_ALLOCATE_VF", "OID_NIC_SWITCH_FREE_VF",
          "OID_NIC_SWITCH_CREATE_VPORT", "OID_NIC_SWITCH_DELETE_VPORT",
          "OID_RECEIVE_FILTER_MOVE_FILTER", "OID_RECEIVE_FILTER_CLEAR_FILTER"}
Vmq   == {"OID_RECEIVE_FILTER_ALLOCATE_QUEUE", "OID_RECEIVE_FILTER_FREE_QUEUE",
          "OID_RECEIVE_FILTER_QUEUE_ALLOCATION_COMPLETE",
          "OID_RECEIVE_FILTER_SET_FILTER", "OID_RECEIVE_FILTER_CLEAR_FILTER"}
Offload == Ipsec \cup Sriov \cup Vmq

NicRequest == {"OID_SWITCH_NIC_REQUEST"}
Direct     == {"OID_SWITCH_NIC_DIRECT_REQUEST"}
Bare       == Offload \cup Direct \cup {"other"}

Kind   == {"offload", "multicast", "standard", "private", "none"}
Type   == {"query", "set", "method", "other", "none"}
Index  == {"0", "none", "other"}
Source == {"0/0", "other"}
Own    == {"own"}

TypeOK == idle = TRUE

Init == idle = TRUE

----------------------------------------------------------------------------
(* From above.                                                             *)

\* @req OID-31
\* @req OID-70
IpsecComesEncapsulated(oid) == oid \notin Ipsec

\* @req OID-31
\* @req OID-72
SriovComesEncapsulated(oid) == oid \notin Sriov

\* @req OID-31
\* @req OID-75
VmqComesEncapsulated(oid) == oid \notin Vmq

\* @req OID-70
\* @when IpsecSaPath=regular
ComesOnTheRegularPath(oid) ==
  "IpsecSaPath=regular" \in Readings => oid \notin Direct

\* Queries may also come from an extension above, which may ask anything.
\* @req OID-32
OnlyOffloadsAndMulticastAreSet(oid, innerKind, innerType) ==
  (oid \in NicRequest /\ innerType = "set") => innerKind \in {"offload", "multicast", "none"}

\* @by environment
FilterOidRequest(oid, innerKind, innerType) ==
  /\ IpsecComesEncapsulated(oid)
  /\ SriovComesEncapsulated(oid)
  /\ VmqComesEncapsulated(oid)
  /\ ComesOnTheRegularPath(oid)
  /\ OnlyOffloadsAndMulticastAreSet(oid, innerKind, innerType)
  /\ UNCHANGED vars

----------------------------------------------------------------------------
(* The extension's own requests.                                           *)

\* @req OID-81
\* @req TEAM-17
OwnOffloadIsEncapsulated(oid) == oid \notin Offload

\* @req OID-30
\* @req OID-58
\* @req TEAM-17
\* @req TEAM-19
MemberIsAskedByNicRequest(oid, targetIndex) ==
  oid = "other" => targetIndex \in {"0", "none"}

\* @req OID-30
\* @req OID-81
\* @when IpsecSaPath=regular
OwnTakesTheRegularPath(oid) ==
  "IpsecSaPath=regular" \in Readings => oid \notin Direct

\* An own offload OID may be meant for a child partition (OID-46).
\* @req OID-47
OwnPurposesNameNobody(oid, innerKind, source) ==
  (oid \in NicRequest /\ innerKind \in {"standard", "private"}) => source = "0/0"

\* @req OID-38
\* @when Role=filtering
\* @when Role=capturing
OnlyForwardingExtensionsSet(oid, innerType) ==
  ({"Role=filtering", "Role=capturing"} \cap Readings # {}) =>
    (oid \in NicRequest => innerType # "set")

\* Whether the others may at least ask is disputed (C-36).
\* @req OID-37
\* @req OID-85
\* @when Role=filtering~EncapsulatedQueries=forwarding-only
\* @when Role=capturing~EncapsulatedQueries=forwarding-only
OnlyForwardingExtensionsAsk(oid) ==
  ("EncapsulatedQueries=forwarding-only" \in Readings /\ {"Role=filtering", "Role=capturing"} \cap Readings # {}) =>
    oid \notin NicRequest

\* @may OID-36
\* @in NdisFOidRequest
OriginatesAnEncapsulation(oid, innerKind, innerType) ==
  /\ oid \in NicRequest
  /\ innerKind \in {"offload", "standard", "private"}
  /\ innerType \in {"query", "set"}

\* @may OID-37
\* @in NdisFOidRequest
\* @when Role=filtering
\* @when Role=capturing
OriginatesAnEncapsulatedQuery(oid, innerType) ==
  /\ {"Role=filtering", "Role=capturing"} \cap Readings # {}
  /\ oid \in NicRequest
  /\ innerType = "query"

\* @may OID-97
\* @may TEAM-07
\* @in NdisFOidRequest
ReachesANicWithAPrivateOid(oid, innerKind, targetIndex) ==
  oid \in NicRequest /\ innerKind = "private" /\ targetIndex = "other"

\* @may TEAM-06
\* @in NdisFOidRequest
ReachesANicWithAStandardOid(oid, innerKind, targetIndex) ==
  oid \in NicRequest /\ innerKind \in {"offload", "standard"} /\ targetIndex = "other"

\* @may TEAM-10
\* @in NdisFOidRequest
AsksTheWholeTeam(oid, targetIndex) == oid \in NicRequest /\ targetIndex = "0"

\* @by iut
NdisFOidRequest(oid, form, innerKind, innerType, source, targetIndex) ==
  /\ OwnOffloadIsEncapsulated(oid)
  /\ MemberIsAskedByNicRequest(oid, targetIndex)
  /\ OwnTakesTheRegularPath(oid)
  /\ OwnPurposesNameNobody(oid, innerKind, source)
  /\ OnlyForwardingExtensionsSet(oid, innerType)
  /\ OnlyForwardingExtensionsAsk(oid)
  /\ UNCHANGED vars

----------------------------------------------------------------------------
Next ==
  \/ \E oid \in NicRequest, innerKind \in Kind, innerType \in Type :
       FilterOidRequest(oid, innerKind, innerType)
  \/ \E oid \in Bare : FilterOidRequest(oid, "any", "any")
  \/ \E oid \in NicRequest, form \in Own, innerKind \in Kind, innerType \in Type,
        source \in Source, targetIndex \in Index :
       NdisFOidRequest(oid, form, innerKind, innerType, source, targetIndex)
  \/ \E oid \in Bare, form \in Own, targetIndex \in Index :
       NdisFOidRequest(oid, form, "any", "any", "any", targetIndex)

Spec == Init /\ [][Next]_vars
=============================================================================
