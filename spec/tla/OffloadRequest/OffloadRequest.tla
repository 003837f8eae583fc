---------------------------- MODULE OffloadRequest ----------------------------
(***************************************************************************)
(* The encapsulated request that an extension is filtering, by the OID     *)
(* inside it: what may be vetoed or changed, and how it may be replaced by *)
(* requests of the extension's own. NDIS hands out one request at a time   *)
(* (OID-01), so that there is one in hand at most.                         *)
(*                                                                         *)
(* "none" is an OID, or data, that the producer of the trace does not see, *)
(* and is not held against anybody.                                        *)
(***************************************************************************)
EXTENDS Naturals

CONSTANTS
  MaxOwn,     \* own requests in place of one, below at a time
  Readings    \* of the documents; none here, so that all are covered

VARIABLES
  hand,       \* OID inside the request in hand
  sent,       \* a clone of it was sent down
  replaced,   \* an own request was sent down in its place
  own,        \* how many of those are below
  lower       \* what came back from below, or why nothing can

vars == <<hand, sent, replaced, own, lower>>

AddSa  == {"OID_TCP_TASK_IPSEC_OFFLOAD_V2_ADD_SA",
           "OID_TCP_TASK_IPSEC_OFFLOAD_V2_ADD_SA_EX"}
KeepSa == {"OID_TCP_TASK_IPSEC_OFFLOAD_V2_UPDATE_SA",
           "OID_TCP_TASK_IPSEC_OFFLOAD_V2_DELETE_SA"}
VfAllocate == {"OID_NIC_SWITCH_ALLOCATE_VF", "OID_NIC_SWITCH_CREATE_VPORT"}
VfFree     == {"OID_NIC_SWITCH_FREE_VF", "OID_NIC_SWITCH_DELETE_VPORT"}
Move       == {"OID_RECEIVE_FILTER_MOVE_FILTER"}
Clear      == {"OID_RECEIVE_FILTER_CLEAR_FILTER"}
VmqAllocate == {"OID_RECEIVE_FILTER_ALLOCATE_QUEUE", "OID_RECEIVE_FILTER_SET_FILTER"}
VmqFree     == {"OID_RECEIVE_FILTER_FREE_QUEUE",
                "OID_RECEIVE_FILTER_QUEUE_ALLOCATION_COMPLETE"}

Offload   == AddSa \cup KeepSa \cup VfAllocate \cup VfFree \cup Move \cup Clear
             \cup VmqAllocate \cup VmqFree
Protected == {"OID_TCP_TASK_IPSEC_OFFLOAD_V2_DELETE_SA"} \cup VfFree \cup Clear \cup VmqFree
Multicast == {"OID_802_3_ADD_MULTICAST_ADDRESS", "OID_802_3_DELETE_MULTICAST_ADDRESS"}
Inner     == Offload \cup Multicast \cup {"other", "none"}
OwnInner  == Offload \cup {"other", "none"}

NicRequest == {"OID_SWITCH_NIC_REQUEST"}
Address  == {"0/0", "other"}
Data     == {"same", "answered", "other", "none"}
Status   == {"SUCCESS", "PENDING", "REQUEST_ABORTED", "other"}
Final    == Status \ {"PENDING"}

TypeOK ==
  /\ hand \in Inner \cup {"nothing"}
  /\ sent \in BOOLEAN
  /\ replaced \in BOOLEAN
  /\ own \in 0..MaxOwn
  /\ lower \in {"none", "no clone", "cancelled", "SUCCESS", "other"}

Hold(inner) ==
  /\ hand' = inner
  /\ sent' = FALSE
  /\ replaced' = FALSE
  /\ own' = 0
  /\ lower' = "none"

Init ==
  /\ hand = "nothing"
  /\ sent = FALSE
  /\ replaced = FALSE
  /\ own = 0
  /\ lower = "none"

----------------------------------------------------------------------------
(* Entry.                                                                  *)

\* @req OID-39
MulticastIsForTheExtensions(inner, target) == inner \in Multicast => target = "0/0"

\* @req OID-39
MulticastNamesItsSource(inner, source) == inner \in Multicast => source # "0/0"

\* @by environment
FilterOidRequest(oid, inner, target, source) ==
  /\ MulticastIsForTheExtensions(inner, target)
  /\ MulticastNamesItsSource(inner, source)
  /\ Hold(inner)

\* Why the request may fail although nothing failed below.
Excuse(why) ==
  /\ lower' = IF hand # "nothing" /\ lower = "none" THEN why ELSE lower
  /\ UNCHANGED <<hand, sent, replaced, own>>

\* @by environment
FilterCancelOidRequest ==
  /\ Excuse("cancelled")

\* @by environment
NdisAllocateCloneOidRequestReturn(status) ==
  IF status = "SUCCESS" THEN UNCHANGED vars ELSE Excuse("no clone")

----------------------------------------------------------------------------
(* Down.                                                                   *)

Replaces(inner) == inner \in Offload /\ inner = hand

\* @req OID-50
\* @when OffloadOrigination=while-filtering
OwnOffloadWhileFilteringIt(form, inner) ==
  "OffloadOrigination=while-filtering" \in Readings =>
    ((form = "own" /\ inner \in Offload) => inner = hand)

\* @req OID-38
\* @req OID-50
\* @when Role=filtering
\* @when Role=capturing
OwnOffloadByForwardingExtensions(form, inner) ==
  ({"Role=filtering", "Role=capturing"} \cap Readings # {}) =>
    (form = "own" => inner \notin Offload)

\* @req OID-51
\* @when OffloadOrigination=while-filtering
ReplacedIsNotForwarded(form) ==
  "OffloadOrigination=while-filtering" \in Readings => (form = "clone" => ~replaced)

\* @req OID-51
\* @when OffloadOrigination=while-filtering
ForwardedIsNotReplaced(form, inner) ==
  "OffloadOrigination=while-filtering" \in Readings =>
    ((form = "own" /\ Replaces(inner)) => ~sent)

\* @req OID-78
ProtectedIsUnchanged(form, data) ==
  (form = "clone" /\ hand \in Protected) => data # "other"

\* @req OID-86
OthersAreUnchanged(form, data) ==
  (form = "clone" /\ hand \in Multicast \cup {"other"}) => data # "other"

\* @scope MaxOwn
OwnFit(form, inner) == (form = "own" /\ Replaces(inner)) => own < MaxOwn

\* @may OID-79
\* @in NdisFOidRequest
ChangesTheOffload(form, data) ==
  form = "clone" /\ hand \in AddSa \cup VfAllocate \cup Move \cup VmqAllocate /\ data = "other"

\* @by iut
NdisFOidRequest(oid, form, inner, data) ==
  /\ OwnOffloadWhileFilteringIt(form, inner)
  /\ OwnOffloadByForwardingExtensions(form, inner)
  /\ ReplacedIsNotForwarded(form)
  /\ ForwardedIsNotReplaced(form, inner)
  /\ ProtectedIsUnchanged(form, data)
  /\ OthersAreUnchanged(form, data)
  /\ OwnFit(form, inner)
  /\ sent' = (sent \/ (form = "clone" /\ hand # "nothing"))
  /\ replaced' = (replaced \/ (form = "own" /\ Replaces(inner)))
  /\ own' = IF form = "own" /\ Replaces(inner) THEN own + 1 ELSE own
  /\ UNCHANGED <<hand, lower>>

\* One failure below is enough to fail above.
Lower(status) ==
  IF lower = "other" THEN "other"
  ELSE IF status = "SUCCESS" THEN "SUCCESS" ELSE "other"

OwnCameBack(inner, status) ==
  IF own > 0 /\ (inner = hand \/ inner = "none")
  THEN /\ own' = own - 1
       /\ lower' = Lower(status)
       /\ UNCHANGED <<hand, sent, replaced>>
  ELSE UNCHANGED vars

CloneCameBack(status) ==
  /\ lower' = IF sent THEN Lower(status) ELSE lower
  /\ UNCHANGED <<hand, sent, replaced, own>>

CameBack(form, inner, status) ==
  IF form = "own" THEN OwnCameBack(inner, status) ELSE CloneCameBack(status)

\* @by environment
NdisFOidRequestReturn(oid, form, inner, status) ==
  IF status = "PENDING" THEN UNCHANGED vars ELSE CameBack(form, inner, status)

\* @by environment
FilterOidRequestComplete(oid, form, inner, status) ==
  /\ CameBack(form, inner, status)

----------------------------------------------------------------------------
(* Up. A veto is an end without success of what nobody failed below. The   *)
(* request may also end because it was cancelled, or because it could not  *)
(* be sent.                                                                *)

NotVetoed(status) ==
  \/ status = "SUCCESS"
  \/ lower \in {"other", "no clone"}
  \/ lower = "cancelled" /\ status = "REQUEST_ABORTED"

\* @req OID-71
SaIsNotVetoed(status) == hand \in KeepSa => NotVetoed(status)

\* @req OID-71
\* @when OffloadVetoPolicy=strict
NewSaIsNotVetoed(status) ==
  "OffloadVetoPolicy=strict" \in Readings => (hand \in AddSa => NotVetoed(status))

\* @req OID-74
\* @req OID-78
VfIsNotVetoed(status) == hand \in VfFree => NotVetoed(status)

\* @req OID-74
\* @when OffloadVetoPolicy=strict
MoveIsNotVetoed(status) ==
  "OffloadVetoPolicy=strict" \in Readings => (hand \in Move => NotVetoed(status))

\* @req OID-74
\* @req OID-77
\* @req OID-78
ClearIsNotVetoed(status) == hand \in Clear => NotVetoed(status)

\* @req OID-77
\* @req OID-78
QueueIsNotVetoed(status) == hand \in VmqFree => NotVetoed(status)

\* @req LIFE-61
\* @req OID-40
MulticastPasses(status) ==
  hand \in Multicast => NotVetoed(status) /\ (status = "SUCCESS" => lower = "SUCCESS")

\* @req OID-52
\* @when OffloadOrigination=while-filtering
EndsWithItsReplacement ==
  "OffloadOrigination=while-filtering" \in Readings =>
    ((replaced /\ lower # "cancelled") => own = 0)

\* @may OID-73
\* @in FilterOidRequestReturn
\* @in NdisFOidRequestComplete
VetoesTheVf(status) == hand \in VfAllocate /\ ~NotVetoed(status) /\ status # "PENDING"

\* @may OID-76
\* @in FilterOidRequestReturn
\* @in NdisFOidRequestComplete
VetoesTheQueue(status) == hand \in VmqAllocate /\ ~NotVetoed(status) /\ status # "PENDING"

\* @may OID-79
\* @in FilterOidRequestReturn
\* @in NdisFOidRequestComplete
FailsTheOffload(status) ==
  /\ hand \in AddSa \cup VfAllocate \cup Move \cup VmqAllocate
  /\ ~NotVetoed(status)
  /\ status # "PENDING"

MayEndWith(status) ==
  /\ SaIsNotVetoed(status)
  /\ NewSaIsNotVetoed(status)
  /\ VfIsNotVetoed(status)
  /\ MoveIsNotVetoed(status)
  /\ ClearIsNotVetoed(status)
  /\ QueueIsNotVetoed(status)
  /\ MulticastPasses(status)
  /\ EndsWithItsReplacement
  /\ Hold("nothing")

\* @by iut
FilterOidRequestReturn(oid, status) ==
  IF status = "PENDING"
  THEN UNCHANGED vars
  ELSE /\ MayEndWith(status)

\* @by iut
NdisFOidRequestComplete(oid, status) ==
  /\ MayEndWith(status)

----------------------------------------------------------------------------
Next ==
  \/ \E oid \in NicRequest, inner \in Inner, target \in Address, source \in Address :
       FilterOidRequest(oid, inner, target, source)
  \/ FilterCancelOidRequest
  \/ \E status \in {"SUCCESS", "other"} : NdisAllocateCloneOidRequestReturn(status)
  \/ \E oid \in NicRequest, data \in Data : NdisFOidRequest(oid, "clone", "any", data)
  \/ \E oid \in NicRequest, inner \in OwnInner : NdisFOidRequest(oid, "own", inner, "any")
  \/ \E oid \in NicRequest, status \in Status :
       NdisFOidRequestReturn(oid, "clone", "any", status)
  \/ \E oid \in NicRequest, inner \in OwnInner, status \in Status :
       NdisFOidRequestReturn(oid, "own", inner, status)
  \/ \E oid \in NicRequest, status \in Final :
       FilterOidRequestComplete(oid, "clone", "any", status)
  \/ \E oid \in NicRequest, inner \in OwnInner, status \in Final :
       FilterOidRequestComplete(oid, "own", inner, status)
  \/ \E oid \in NicRequest, status \in Status : FilterOidRequestReturn(oid, status)
  \/ \E oid \in NicRequest, status \in Final : NdisFOidRequestComplete(oid, status)

Spec == Init /\ [][Next]_vars

----------------------------------------------------------------------------
(* What is owed when the environment owes nothing and the extension idles. *)

\* @owed OID-52
\* @when OffloadOrigination=while-filtering
OriginalOwed ==
  /\ "OffloadOrigination=while-filtering" \in Readings
  /\ replaced
  /\ own = 0

----------------------------------------------------------------------------
(* Invariants.                                                             *)

OwnRequestsReplaceOffloads == (replaced \/ own > 0) => hand \in Offload
=============================================================================
