----------------------------- MODULE OffloadOwner -----------------------------
(***************************************************************************)
(* Which sorts of hardware resources an extension has allocated with       *)
(* requests of its own: it clears and frees no others by such requests.    *)
(* Resources of one sort are not told apart, so that a sort counts as its  *)
(* own from the first allocation on.                                       *)
(***************************************************************************)

VARIABLE owned   \* sorts of which it has allocated one itself

vars == <<owned>>

Sort == {"queue", "filter", "VF", "VPort", "SA"}

Allocations == {
  <<"OID_RECEIVE_FILTER_ALLOCATE_QUEUE", "queue">>,
  <<"OID_RECEIVE_FILTER_SET_FILTER", "filter">>,
  <<"OID_NIC_SWITCH_ALLOCATE_VF", "VF">>,
  <<"OID_NIC_SWITCH_CREATE_VPORT", "VPort">>,
  <<"OID_TCP_TASK_IPSEC_OFFLOAD_V2_ADD_SA", "SA">>,
  <<"OID_TCP_TASK_IPSEC_OFFLOAD_V2_ADD_SA_EX", "SA">>}

Releases == {
  <<"OID_RECEIVE_FILTER_FREE_QUEUE", "queue">>,
  <<"OID_RECEIVE_FILTER_CLEAR_FILTER", "filter">>,
  <<"OID_NIC_SWITCH_FREE_VF", "VF">>,
  <<"OID_NIC_SWITCH_DELETE_VPORT", "VPort">>,
  <<"OID_TCP_TASK_IPSEC_OFFLOAD_V2_DELETE_SA", "SA">>}

NicRequest == {"OID_SWITCH_NIC_REQUEST"}
Own        == {"own"}
Allocating == {a[1] : a \in Allocations}
Releasing  == {r[1] : r \in Releases}
Answered   == Allocating \cup {"none"}
Granted    == {"SUCCESS"}

TypeOK == owned \subseteq Sort

Init == owned = {}

----------------------------------------------------------------------------
\* @req OID-80
ReleasesWhatItAllocated(inner) == \A r \in Releases : r[1] = inner => r[2] \in owned

\* @by iut
NdisFOidRequest(oid, form, inner) ==
  /\ ReleasesWhatItAllocated(inner)
  /\ UNCHANGED vars

\* What was granted may be anything if the producer does not see it.
CameBack(inner) ==
  owned' = IF inner = "none" THEN Sort
           ELSE owned \cup {a[2] : a \in {b \in Allocations : b[1] = inner}}

\* @by environment
NdisFOidRequestReturn(oid, form, inner, status) ==
  /\ CameBack(inner)

\* @by environment
FilterOidRequestComplete(oid, form, inner, status) ==
  /\ CameBack(inner)

----------------------------------------------------------------------------
Next ==
  \/ \E oid \in NicRequest, form \in Own, inner \in Releasing : NdisFOidRequest(oid, form, inner)
  \/ \E oid \in NicRequest, form \in Own, inner \in Answered, status \in Granted :
       NdisFOidRequestReturn(oid, form, inner, status)
  \/ \E oid \in NicRequest, form \in Own, inner \in Answered, status \in Granted :
       FilterOidRequestComplete(oid, form, inner, status)

Spec == Init /\ [][Next]_vars
=============================================================================
