------------------------------ MODULE OidRequest ------------------------------
(***************************************************************************)
(* One OID request at one extension: a request that entered through        *)
(* FilterOidRequest (filtered), or one that the extension built itself     *)
(* (own). A filtered request travels on in a clone.                        *)
(*                                                                         *)
(* Addresses matter only by equality: "#1" is the first target, or the     *)
(* first source, that the request named; "other" is any different one.     *)
(***************************************************************************)

CONSTANT Readings   \* of the documents; none here, so that all are covered

VARIABLES
  kind,      \* whose request this is, "done" when it is over
  theOid,    \* its OID
  index,     \* index of the connection that NIC_CREATE announces
  entry,     \* where the call of FilterOidRequest stands
  ended,     \* NdisFOidRequestComplete was called for it
  carrier,   \* where the structure that travels down is
  calling,   \* NdisFOidRequest has not returned
  lower      \* final status that came back from below, or "cancelled"

vars == <<kind, theOid, index, entry, ended, carrier, calling, lower>>

MustPass == {"OID_SWITCH_PORT_UPDATED", "OID_SWITCH_PORT_TEARDOWN",
             "OID_SWITCH_PORT_DELETE", "OID_SWITCH_NIC_CONNECT",
             "OID_SWITCH_NIC_UPDATED", "OID_SWITCH_NIC_DISCONNECT",
             "OID_SWITCH_NIC_DELETE"}
LifeOids == MustPass \cup {"OID_SWITCH_PORT_CREATE", "OID_SWITCH_NIC_CREATE"}
PlainOid == (LifeOids \ {"OID_SWITCH_NIC_CREATE"}) \cup {"OID_SWITCH_NIC_REQUEST", "other"}
Oid      == LifeOids \cup {"OID_SWITCH_NIC_REQUEST", "other"}
NicCreate == {"OID_SWITCH_NIC_CREATE"}

Index     == {"0", "other"}
Target    == {"#1", "other"}
Source    == {"#1", "other"}
Form      == {"original", "clone", "own"}
Status    == {"SUCCESS", "PENDING", "DATA_NOT_ACCEPTED", "REQUEST_ABORTED", "other"}
Granted   == {"SUCCESS", "other"}

Below == {"sending", "below"}
Mine  == {"held", "back"}

TypeOK ==
  /\ kind \in {"none", "filtered", "own", "done"}
  /\ theOid \in Oid \cup {"none"}
  /\ index \in Index \cup {"none"}
  /\ entry \in {"none", "inside", "pended", "returned"}
  /\ ended \in BOOLEAN
  /\ carrier \in Below \cup Mine \cup {"none"}
  /\ calling \in BOOLEAN
  /\ lower \in Granted \cup {"none", "cancelled"}

Init ==
  /\ kind = "none"
  /\ theOid = "none"
  /\ index = "none"
  /\ entry = "none"
  /\ ended = FALSE
  /\ carrier = "none"
  /\ calling = FALSE
  /\ lower = "none"

\* A request is over when it has its final status and its clone is freed.
\* What is kept of it tells a late second completion from a first one.
Settle(e, d, c) ==
  IF (e = "returned" \/ (e = "pended" /\ d)) /\ c = "none"
  THEN /\ kind' = "done"
       /\ theOid' = "none"
       /\ index' = "none"
       /\ entry' = e
       /\ ended' = d
       /\ carrier' = "none"
       /\ lower' = "none"
       /\ UNCHANGED calling
  ELSE /\ entry' = e
       /\ ended' = d
       /\ carrier' = c
       /\ UNCHANGED <<kind, theOid, index, calling, lower>>

OwnIsOver ==
  /\ kind' = "done"
  /\ theOid' = "none"
  /\ carrier' = "none"
  /\ UNCHANGED <<index, entry, ended, lower>>

----------------------------------------------------------------------------
(* Entry.                                                                  *)

\* @req OID-01
RequestIsNew == kind = "none"

Enter(oid, i) ==
  /\ RequestIsNew
  /\ kind' = "filtered"
  /\ theOid' = oid
  /\ index' = i
  /\ entry' = "inside"
  /\ UNCHANGED <<ended, carrier, calling, lower>>

\* @by environment
FilterOidRequest(oid, targetIndex, target, source) ==
  /\ Enter(oid, IF oid \in NicCreate THEN targetIndex ELSE "none")

\* The originator wants it back. What the extension owes then is told by
\* OidCancel; here it matters that even a notification may be aborted.
\* @by environment
FilterCancelOidRequest ==
  /\ lower' = IF kind = "filtered" /\ lower = "none" THEN "cancelled" ELSE lower
  /\ UNCHANGED <<kind, theOid, index, entry, ended, carrier, calling>>

----------------------------------------------------------------------------
(* Clones.                                                                 *)

\* @req OID-06
\* @req OID-43
ClonesWhatItHolds == kind = "filtered" /\ ~ended /\ entry # "returned"

\* @scope OneCloneAtATime
NoOtherClone == carrier = "none"

\* @by iut
NdisAllocateCloneOidRequest ==
  /\ ClonesWhatItHolds
  /\ NoOtherClone
  /\ UNCHANGED vars

\* @req OID-07
CloneMayBeGranted == kind = "filtered" /\ carrier = "none"

\* @by environment
NdisAllocateCloneOidRequestReturn(status) ==
  /\ CloneMayBeGranted
  /\ carrier' = IF status = "SUCCESS" THEN "held" ELSE carrier
  /\ UNCHANGED <<kind, theOid, index, entry, ended, calling, lower>>

\* @req OID-08
CloneIsMineToFree == kind = "filtered" /\ carrier \in Mine

\* @by iut
NdisFreeCloneOidRequest ==
  /\ CloneIsMineToFree
  /\ Settle(entry, ended, "none")

----------------------------------------------------------------------------
(* Down.                                                                   *)

\* @req OID-06
\* @req OID-42
NeverTheOriginal(form) == form # "original"

\* @req OID-06
CloneIsUnsent(form) == form = "clone" => kind = "filtered" /\ carrier = "held"

\* @req OID-41
OwnIsUnsent(form) == form = "own" => kind = "none"

\* @req LIFE-19
OwnIsNoPortNotification(oid, form) ==
  form = "own" =>
    oid \notin {"OID_SWITCH_PORT_CREATE", "OID_SWITCH_PORT_UPDATED",
                "OID_SWITCH_PORT_TEARDOWN", "OID_SWITCH_PORT_DELETE"}

\* @req LIFE-44
OwnIsNoNicNotification(oid, form) ==
  form = "own" =>
    oid \notin {"OID_SWITCH_NIC_CREATE", "OID_SWITCH_NIC_CONNECT",
                "OID_SWITCH_NIC_UPDATED", "OID_SWITCH_NIC_DISCONNECT",
                "OID_SWITCH_NIC_DELETE"}

\* @req OID-86
CloneKeepsTheOid(oid, form) ==
  (form = "clone" /\ theOid \in LifeOids \cup {"other"}) => oid = theOid

\* @req OID-84
NicRequestGoesDownWhole(oid, form) ==
  (form = "clone" /\ theOid = "OID_SWITCH_NIC_REQUEST") => oid = theOid

\* @req OID-86
CloneKeepsItsTarget(form, target) ==
  (form = "clone" /\ theOid \in LifeOids \cup {"other"}) => target = "#1"

\* Only a forwarding extension sends it to another NIC.
\* @req OID-98
\* @when Role=filtering
\* @when Role=capturing
NicRequestKeepsItsTarget(form, target) ==
  ({"Role=filtering", "Role=capturing"} \cap Readings # {}) =>
    ((form = "clone" /\ theOid = "OID_SWITCH_NIC_REQUEST") => target = "#1")

\* @may OID-34
\* @in NdisFOidRequest
Redirects(form, target) ==
  form = "clone" /\ theOid = "OID_SWITCH_NIC_REQUEST" /\ target = "other"

\* @req OID-48
ForwardedKeepsItsSource(form, source) ==
  (form = "clone" /\ theOid = "OID_SWITCH_NIC_REQUEST") => source = "#1"

\* @req OID-59
NicRequestGoesDownInsideItsCall(form) ==
  (form = "clone" /\ theOid = "OID_SWITCH_NIC_REQUEST") => entry = "inside"

\* @scope OneCallDownAtATime
NotCallingDown == ~calling

\* @by iut
NdisFOidRequest(oid, form, target, source) ==
  /\ NeverTheOriginal(form)
  /\ CloneIsUnsent(form)
  /\ OwnIsUnsent(form)
  /\ OwnIsNoPortNotification(oid, form)
  /\ OwnIsNoNicNotification(oid, form)
  /\ CloneKeepsTheOid(oid, form)
  /\ NicRequestGoesDownWhole(oid, form)
  /\ CloneKeepsItsTarget(form, target)
  /\ NicRequestKeepsItsTarget(form, target)
  /\ ForwardedKeepsItsSource(form, source)
  /\ NicRequestGoesDownInsideItsCall(form)
  /\ NotCallingDown
  /\ carrier' = "sending"
  /\ calling' = TRUE
  /\ kind' = IF form = "own" THEN "own" ELSE kind
  /\ theOid' = IF form = "own" THEN oid ELSE theOid
  /\ UNCHANGED <<index, entry, ended, lower>>

LowerStatus(status) == IF status = "SUCCESS" THEN "SUCCESS" ELSE "other"

CameBack(status) ==
  IF kind = "own" THEN OwnIsOver
  ELSE /\ carrier' = "back"
       /\ lower' = LowerStatus(status)
       /\ UNCHANGED <<kind, theOid, index, entry, ended>>

\* @req OID-10
\* @req OID-11
LowerMayAnswer(status) == calling /\ (carrier = "sending" \/ status = "PENDING")

\* @by environment
NdisFOidRequestReturn(status) ==
  /\ LowerMayAnswer(status)
  /\ calling' = FALSE
  /\ IF carrier # "sending" THEN UNCHANGED <<kind, theOid, index, entry, ended, carrier, lower>>
     ELSE IF status = "PENDING"
     THEN carrier' = "below" /\ UNCHANGED <<kind, theOid, index, entry, ended, lower>>
     ELSE CameBack(status)

\* @req OID-09
RequestIsBelow == carrier \in Below

\* The completion may come before NdisFOidRequest has returned PENDING.
\* @by environment
FilterOidRequestComplete(status) ==
  /\ RequestIsBelow
  /\ CameBack(status)
  /\ UNCHANGED calling

----------------------------------------------------------------------------
(* Up: the final status, by return or by completion, once.                 *)

\* It went down, and it fails above exactly if it failed below. One that was
\* cancelled before anything came back may be aborted.
Passes(oid, status) ==
  theOid = oid =>
    \/ lower \in Granted /\ (lower = "SUCCESS") = (status = "SUCCESS")
    \/ lower = "cancelled" /\ status = "REQUEST_ABORTED"

\* @req LIFE-09
PortUpdatedPasses(status) == Passes("OID_SWITCH_PORT_UPDATED", status)
\* @req LIFE-11
TeardownPasses(status) == Passes("OID_SWITCH_PORT_TEARDOWN", status)
\* @req LIFE-15
PortDeletePasses(status) == Passes("OID_SWITCH_PORT_DELETE", status)
\* @req LIFE-32
ConnectPasses(status) == Passes("OID_SWITCH_NIC_CONNECT", status)
\* @req LIFE-36
NicUpdatedPasses(status) == Passes("OID_SWITCH_NIC_UPDATED", status)
\* @req LIFE-37
DisconnectPasses(status) == Passes("OID_SWITCH_NIC_DISCONNECT", status)
\* @req LIFE-43
NicDeletePasses(status) == Passes("OID_SWITCH_NIC_DELETE", status)

\* @req LIFE-29
\* @when NicCreateVeto=index-zero
MemberCreateIsNotVetoed(status) ==
  "NicCreateVeto=index-zero" \in Readings =>
    ((theOid = "OID_SWITCH_NIC_CREATE" /\ index = "other" /\ status # "SUCCESS") =>
       lower = "other" \/ (lower = "cancelled" /\ status = "REQUEST_ABORTED"))

\* @req LIFE-05
PortCreateSucceedsBelow(status) ==
  (theOid = "OID_SWITCH_PORT_CREATE" /\ status = "SUCCESS") => lower = "SUCCESS"

\* @req LIFE-30
NicCreateSucceedsBelow(status) ==
  (theOid = "OID_SWITCH_NIC_CREATE" /\ status = "SUCCESS") => lower = "SUCCESS"

MayEndWith(status) ==
  /\ PortUpdatedPasses(status)
  /\ TeardownPasses(status)
  /\ PortDeletePasses(status)
  /\ ConnectPasses(status)
  /\ NicUpdatedPasses(status)
  /\ DisconnectPasses(status)
  /\ NicDeletePasses(status)
  /\ MemberCreateIsNotVetoed(status)
  /\ PortCreateSucceedsBelow(status)
  /\ NicCreateSucceedsBelow(status)

\* @req OID-03
ReturnsWhatItEntered == kind = "filtered" /\ entry = "inside"

\* @req OID-03
NothingBelowAtTheEnd == carrier \notin Below

\* @req OID-05
NotCompletedBefore == ~ended

\* @by iut
FilterOidRequestReturn(status) ==
  IF status = "PENDING"
  THEN /\ ReturnsWhatItEntered
       /\ Settle("pended", ended, carrier)
  ELSE /\ ReturnsWhatItEntered
       /\ NothingBelowAtTheEnd
       /\ NotCompletedBefore
       /\ MayEndWith(status)
       /\ Settle("returned", FALSE, carrier)

\* What never entered is the extension's own, also when it is over.
\* @req OID-18
CompletesNoOwnRequest == kind # "none" => entry # "none"

\* @req OID-04
CompletedOnce == kind # "none" /\ ~ended

\* @req OID-05
NotReturnedBefore == entry # "returned"

\* @req OID-04
FinalStatus(status) == status # "PENDING"

\* @req OID-08
CloneIsFreedFirst == kind = "filtered" => carrier \notin Mine

\* @by iut
NdisFOidRequestComplete(status) ==
  /\ CompletesNoOwnRequest
  /\ CompletedOnce
  /\ NotReturnedBefore
  /\ FinalStatus(status)
  /\ NothingBelowAtTheEnd
  /\ CloneIsFreedFirst
  /\ MayEndWith(status)
  /\ Settle(entry, TRUE, carrier)

----------------------------------------------------------------------------
Next ==
  \/ \E oid \in NicCreate, targetIndex \in Index, target \in Target, source \in Source :
       FilterOidRequest(oid, targetIndex, target, source)
  \/ \E oid \in PlainOid, target \in Target, source \in Source :
       FilterOidRequest(oid, "any", target, source)
  \/ FilterCancelOidRequest
  \/ NdisAllocateCloneOidRequest
  \/ \E status \in Granted : NdisAllocateCloneOidRequestReturn(status)
  \/ NdisFreeCloneOidRequest
  \/ \E oid \in Oid, form \in Form, target \in Target, source \in Source :
       NdisFOidRequest(oid, form, target, source)
  \/ \E status \in Status : NdisFOidRequestReturn(status)
  \/ \E status \in Status \ {"PENDING"} : FilterOidRequestComplete(status)
  \/ \E status \in Status : FilterOidRequestReturn(status)
  \/ \E status \in Status : NdisFOidRequestComplete(status)

Spec == Init /\ [][Next]_vars

----------------------------------------------------------------------------
(* What is owed when the environment owes nothing and the extension idles. *)

\* @owed OID-04
CompletionOwed == kind = "filtered" /\ entry = "pended" /\ ~ended /\ carrier \notin Below

\* @owed OID-08
FreeOwed == kind = "filtered" /\ carrier \in Mine /\ (ended \/ entry = "returned")

\* Nothing more can happen to a request that is over.
\* @final
Over == kind = "done"

----------------------------------------------------------------------------
(* Invariants.                                                             *)

\* @req OID-03
EndedOnce == ~(entry = "returned" /\ ended)

\* @req OID-08
ClonesBelongToFilteredRequests == carrier \in Mine => kind = "filtered"

\* @req LIFE-30
OnlyForwardedRequestsHaveALowerStatus == lower # "none" => kind = "filtered"

----------------------------------------------------------------------------
(* Liveness: every accepted request is completed, if the extension takes   *)
(* the steps that it owes and the lower driver completes what it has.      *)

End     == \E status \in Granted : NdisFOidRequestComplete(status)
Return  == \E status \in Status : FilterOidRequestReturn(status)
Clone   == lower \in {"none", "cancelled"} /\ NdisAllocateCloneOidRequestReturn("SUCCESS")
Forward == \E oid \in LifeOids : NdisFOidRequest(oid, "clone", "#1", "#1")
Free    == NdisFreeCloneOidRequest

WhatIsBelowComesBack ==
  /\ WF_vars(FilterOidRequestComplete("SUCCESS"))
  /\ WF_vars(\E status \in Status : NdisFOidRequestReturn(status))

FairSpec ==
  /\ Spec
  /\ WF_vars(Return)
  /\ WhatIsBelowComesBack
  /\ SF_vars(Clone)
  /\ SF_vars(Forward)
  /\ SF_vars(Free)
  /\ SF_vars(End)

\* @req OID-03
\* @req OID-88
EveryRequestEnds == kind = "filtered" ~> kind = "done"
=============================================================================
