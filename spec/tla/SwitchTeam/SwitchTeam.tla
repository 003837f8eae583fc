------------------------------ MODULE SwitchTeam ------------------------------
(***************************************************************************)
(* The composition: one team with several physical NICs and several OID    *)
(* requests at once, written in one piece. The judge never walks it; it    *)
(* walks SwitchNic, OidRequest, FilterModule and Delivery side by side,    *)
(* an instance for each connection and request, and the build shows that   *)
(* they allow exactly what this module allows.                             *)
(*                                                                         *)
(* The team is up: its port is created, all its connections are connected. *)
(* Requests are NIC_DISCONNECT, NIC_REQUEST, and the extension's own.      *)
(***************************************************************************)
EXTENDS Naturals

CONSTANTS
  Nic,      \* addresses of the physical NICs
  Filtered, \* ids of the requests that come from above
  Own,      \* ids of those that the extension builds itself
  MaxRefs   \* references per connection that the model counts

VARIABLES
  connected, \* the connections that are not disconnected
  refs,      \* references on each, granted and not given back
  kind,      \* whose each request is, "done" when it is over
  theOid,    \* its OID
  about,     \* the NIC that it is about
  sentTo,    \* the NIC to which it went down
  entry,     \* where its call of FilterOidRequest stands
  ended,     \* NdisFOidRequestComplete was called for it
  carrier,   \* where the structure that travels down is
  calling,   \* NdisFOidRequest has not returned
  lower      \* final status that came back from below

nics == <<connected, refs>>
requests == <<kind, theOid, about, sentTo, entry, ended, carrier, calling, lower>>
vars == <<connected, refs, kind, theOid, about, sentTo, entry, ended, carrier, calling, lower>>

Disconnect == "OID_SWITCH_NIC_DISCONNECT"
NicRequest == "OID_SWITCH_NIC_REQUEST"
Oid     == {Disconnect, NicRequest}
Request == Filtered \cup Own
Status  == {"SUCCESS", "PENDING", "FAILURE"}
Granted == {"SUCCESS", "FAILURE"}
None    == "none"

TypeOK ==
  /\ connected \subseteq Nic
  /\ refs \in [Nic -> 0..MaxRefs]
  /\ kind \in [Request -> {None, "filtered", "own", "done"}]
  /\ theOid \in [Request -> Oid \cup {None}]
  /\ about \in [Request -> Nic \cup {None}]
  /\ sentTo \in [Request -> Nic \cup {None}]
  /\ entry \in [Request -> {None, "inside", "pended", "returned"}]
  /\ ended \in [Request -> BOOLEAN]
  /\ carrier \in [Request -> {None, "held", "sending", "below", "back"}]
  /\ calling \in [Request -> BOOLEAN]
  /\ lower \in [Request -> Granted \cup {None}]

Init ==
  /\ connected = Nic
  /\ refs = [n \in Nic |-> 0]
  /\ kind = [r \in Request |-> None]
  /\ theOid = [r \in Request |-> None]
  /\ about = [r \in Request |-> None]
  /\ sentTo = [r \in Request |-> None]
  /\ entry = [r \in Request |-> None]
  /\ ended = [r \in Request |-> FALSE]
  /\ carrier = [r \in Request |-> None]
  /\ calling = [r \in Request |-> FALSE]
  /\ lower = [r \in Request |-> None]

Below(r) == carrier[r] \in {"sending", "below"}
Uses(n)  == {r \in Request : Below(r) /\ theOid[r] = NicRequest /\ sentTo[r] = n}

RECURSIVE Size(_)
Size(S) == IF S = {} THEN 0 ELSE 1 + Size(S \ {CHOOSE x \in S : TRUE})

\* Free references on a connection: those on which no request below rests.
Free(n) == refs[n] - Size(Uses(n))

----------------------------------------------------------------------------
(* Entry.                                                                  *)

\* @req OID-01
OneFilteredRequestAtATime ==
  \A q \in Request :
    kind[q] = "filtered" => entry[q] = "returned" \/ (entry[q] = "pended" /\ ended[q])

\* @req OID-01
RequestIsNew(r) == kind[r] = None

\* @req LIFE-45
DisconnectsAConnectedNic(oid, n) == oid = Disconnect => n \in connected

\* @by environment
FilterOidRequest(req, oid, target) ==
  /\ OneFilteredRequestAtATime
  /\ RequestIsNew(req)
  /\ DisconnectsAConnectedNic(oid, target)
  /\ connected' = IF oid = Disconnect THEN connected \ {target} ELSE connected
  /\ kind' = [kind EXCEPT ![req] = "filtered"]
  /\ theOid' = [theOid EXCEPT ![req] = oid]
  /\ about' = [about EXCEPT ![req] = target]
  /\ entry' = [entry EXCEPT ![req] = "inside"]
  /\ UNCHANGED <<refs, sentTo, ended, carrier, calling, lower>>

----------------------------------------------------------------------------
(* Clones, and the end of a request.                                       *)

\* The clone of request r is at c, its entry at e, completed or not by d.
\* What is over keeps how it ended, and to whom its last answer may come.
Now(r, e, d, c) ==
  LET over == (e = "returned" \/ (e = "pended" /\ d)) /\ c = None
  IN /\ kind' = IF over THEN [kind EXCEPT ![r] = "done"] ELSE kind
     /\ lower' = IF over THEN [lower EXCEPT ![r] = None] ELSE lower
     /\ entry' = [entry EXCEPT ![r] = e]
     /\ ended' = [ended EXCEPT ![r] = d]
     /\ carrier' = [carrier EXCEPT ![r] = c]
     /\ UNCHANGED <<theOid, about, sentTo, calling>>

\* @req OID-06
ClonesWhatItHolds(r) == kind[r] = "filtered" /\ ~ended[r] /\ entry[r] # "returned"

\* @scope OneCloneAtATime
NoOtherClone(r) == carrier[r] = None

\* @by iut
NdisAllocateCloneOidRequest(req) ==
  /\ ClonesWhatItHolds(req)
  /\ NoOtherClone(req)
  /\ UNCHANGED vars

\* @req OID-07
CloneMayBeGranted(r) == kind[r] = "filtered" /\ carrier[r] = None

\* @by environment
NdisAllocateCloneOidRequestReturn(req, status) ==
  /\ CloneMayBeGranted(req)
  /\ carrier' = IF status = "SUCCESS" THEN [carrier EXCEPT ![req] = "held"] ELSE carrier
  /\ UNCHANGED <<connected, refs, kind, theOid, about, sentTo, entry, ended, calling, lower>>

\* @req OID-08
CloneIsMineToFree(r) == kind[r] = "filtered" /\ carrier[r] \in {"held", "back"}

\* @by iut
NdisFreeCloneOidRequest(req) ==
  /\ CloneIsMineToFree(req)
  /\ Now(req, entry[req], ended[req], None)
  /\ UNCHANGED nics

----------------------------------------------------------------------------
(* Down.                                                                   *)

\* @req OID-06
CloneIsUnsent(r, form) == form = "clone" => kind[r] = "filtered" /\ carrier[r] = "held"

\* @req OID-41
OwnIsUnsent(r, form) == form = "own" => kind[r] = None

\* @req LIFE-44
OwnIsNoNotification(oid, form) == form = "own" => oid # Disconnect

\* @req OID-86
CloneKeepsWhatItCarries(r, oid, form) == (form = "clone" /\ kind[r] = "filtered") => oid = theOid[r]

\* @req OID-86
NotificationKeepsItsTarget(r, form, n) == (form = "clone" /\ theOid[r] = Disconnect) => n = about[r]

\* @req OID-59
NicRequestGoesDownInsideItsCall(r, form) ==
  (form = "clone" /\ theOid[r] = NicRequest) => entry[r] = "inside"

\* @scope OneCallDownAtATime
NotCallingDown(r) == ~calling[r]

\* @req OID-54
DestinationIsReferenced(oid, n) == oid = NicRequest => Free(n) > 0

\* @by iut
NdisFOidRequest(req, oid, form, target) ==
  /\ CloneIsUnsent(req, form)
  /\ OwnIsUnsent(req, form)
  /\ OwnIsNoNotification(oid, form)
  /\ CloneKeepsWhatItCarries(req, oid, form)
  /\ NotificationKeepsItsTarget(req, form, target)
  /\ NicRequestGoesDownInsideItsCall(req, form)
  /\ NotCallingDown(req)
  /\ DestinationIsReferenced(oid, target)
  /\ carrier' = [carrier EXCEPT ![req] = "sending"]
  /\ calling' = [calling EXCEPT ![req] = TRUE]
  /\ sentTo' = [sentTo EXCEPT ![req] = target]
  /\ kind' = IF form = "own" THEN [kind EXCEPT ![req] = "own"] ELSE kind
  /\ theOid' = IF form = "own" THEN [theOid EXCEPT ![req] = oid] ELSE theOid
  /\ about' = IF form = "own" THEN [about EXCEPT ![req] = target] ELSE about
  /\ UNCHANGED <<connected, refs, entry, ended, lower>>

CameBack(r, status) ==
  IF kind[r] = "own"
  THEN /\ kind' = [kind EXCEPT ![r] = "done"]
       /\ carrier' = [carrier EXCEPT ![r] = None]
       /\ UNCHANGED lower
  ELSE /\ carrier' = [carrier EXCEPT ![r] = "back"]
       /\ lower' = [lower EXCEPT ![r] = status]
       /\ UNCHANGED kind

WasOwn(r) == entry[r] = None

\* @req OID-09
AnswersWhatWasSent(r, oid, form, n) ==
  /\ sentTo[r] = n
  /\ oid = theOid[r]
  /\ (form = "own") = WasOwn(r)

\* @req OID-10
\* @req OID-11
LowerMayAnswer(r, status) == calling[r] /\ (carrier[r] = "sending" \/ status = "PENDING")

\* @by environment
NdisFOidRequestReturn(req, oid, form, target, status) ==
  /\ AnswersWhatWasSent(req, oid, form, target)
  /\ LowerMayAnswer(req, status)
  /\ calling' = [calling EXCEPT ![req] = FALSE]
  /\ IF carrier[req] # "sending" THEN UNCHANGED <<kind, carrier, lower>>
     ELSE IF status = "PENDING"
     THEN carrier' = [carrier EXCEPT ![req] = "below"] /\ UNCHANGED <<kind, lower>>
     ELSE CameBack(req, status)
  /\ UNCHANGED <<connected, refs, theOid, about, sentTo, entry, ended>>

\* @req OID-09
RequestIsBelow(r) == Below(r)

\* @by environment
FilterOidRequestComplete(req, oid, form, target, status) ==
  /\ AnswersWhatWasSent(req, oid, form, target)
  /\ RequestIsBelow(req)
  /\ CameBack(req, status)
  /\ UNCHANGED <<connected, refs, theOid, about, sentTo, entry, ended, calling>>

----------------------------------------------------------------------------
(* Up.                                                                     *)

\* @req OID-03
NamesTheRequest(r, oid, n) == oid = theOid[r] /\ n = about[r]

\* @req LIFE-37
DisconnectPasses(r, status) ==
  theOid[r] = Disconnect => lower[r] # None /\ (lower[r] = "SUCCESS") = (status = "SUCCESS")

\* @req OID-03
ReturnsWhatItEntered(r) == kind[r] = "filtered" /\ entry[r] = "inside"

\* @req OID-03
NothingBelowAtTheEnd(r) == ~Below(r)

\* @req OID-05
NotCompletedBefore(r) == ~ended[r]

\* @by iut
FilterOidRequestReturn(req, oid, target, status) ==
  IF status = "PENDING"
  THEN /\ NamesTheRequest(req, oid, target)
       /\ ReturnsWhatItEntered(req)
       /\ Now(req, "pended", ended[req], carrier[req])
       /\ UNCHANGED nics
  ELSE /\ NamesTheRequest(req, oid, target)
       /\ ReturnsWhatItEntered(req)
       /\ NothingBelowAtTheEnd(req)
       /\ NotCompletedBefore(req)
       /\ DisconnectPasses(req, status)
       /\ Now(req, "returned", FALSE, carrier[req])
       /\ UNCHANGED nics

\* @req OID-04
\* @req OID-05
\* @req OID-18
CompletesWhatItPended(r) == kind[r] = "filtered" /\ ~ended[r] /\ entry[r] # "returned"

\* @req OID-08
CloneIsFreedFirst(r) == carrier[r] \notin {"held", "back"}

\* @by iut
NdisFOidRequestComplete(req, oid, target, status) ==
  /\ NamesTheRequest(req, oid, target)
  /\ CompletesWhatItPended(req)
  /\ NothingBelowAtTheEnd(req)
  /\ CloneIsFreedFirst(req)
  /\ DisconnectPasses(req, status)
  /\ Now(req, entry[req], TRUE, carrier[req])
  /\ UNCHANGED nics

----------------------------------------------------------------------------
(* References.                                                             *)

\* @req REF-02
ReferencedNicIsConnected(n) == n \in connected

\* @scope MaxRefs
RefsFit(n) == refs[n] < MaxRefs

\* @by iut
ReferenceSwitchNic(nic) ==
  /\ ReferencedNicIsConnected(nic)
  /\ RefsFit(nic)
  /\ UNCHANGED vars

\* @scope MaxRefs
GrantFits(n, status) == status = "SUCCESS" => refs[n] < MaxRefs

\* A call that races with NIC_DISCONNECT may still be granted (REF-12).
\* @by environment
ReferenceSwitchNicReturn(nic, status) ==
  /\ GrantFits(nic, status)
  /\ refs' = IF status = "SUCCESS" THEN [refs EXCEPT ![nic] = @ + 1] ELSE refs
  /\ UNCHANGED connected
  /\ UNCHANGED requests

\* @req REF-05
\* @req OID-61
ReferenceIsFree(n) == Free(n) > 0

\* @by iut
DereferenceSwitchNic(nic) ==
  /\ ReferenceIsFree(nic)
  /\ refs' = [refs EXCEPT ![nic] = @ - 1]
  /\ UNCHANGED connected
  /\ UNCHANGED requests

----------------------------------------------------------------------------
FormOf(r) == {f \in {"own", "clone"} : IF f = "own" THEN r \in Own ELSE r \in Filtered}

Next ==
  \/ \E req \in Filtered, oid \in Oid, target \in Nic : FilterOidRequest(req, oid, target)
  \/ \E req \in Filtered : NdisAllocateCloneOidRequest(req)
  \/ \E req \in Filtered, status \in Granted : NdisAllocateCloneOidRequestReturn(req, status)
  \/ \E req \in Filtered : NdisFreeCloneOidRequest(req)
  \/ \E req \in Request, oid \in Oid, target \in Nic : \E form \in FormOf(req) :
       NdisFOidRequest(req, oid, form, target)
  \/ \E req \in Request, oid \in Oid, target \in Nic, status \in Status : \E form \in FormOf(req) :
       NdisFOidRequestReturn(req, oid, form, target, status)
  \/ \E req \in Request, oid \in Oid, target \in Nic, status \in Granted : \E form \in FormOf(req) :
       FilterOidRequestComplete(req, oid, form, target, status)
  \/ \E req \in Filtered, oid \in Oid, target \in Nic, status \in Status :
       FilterOidRequestReturn(req, oid, target, status)
  \/ \E req \in Filtered, oid \in Oid, target \in Nic, status \in Granted :
       NdisFOidRequestComplete(req, oid, target, status)
  \/ \E nic \in Nic : ReferenceSwitchNic(nic)
  \/ \E nic \in Nic, status \in Granted : ReferenceSwitchNicReturn(nic, status)
  \/ \E nic \in Nic : DereferenceSwitchNic(nic)

Spec == Init /\ [][Next]_vars

----------------------------------------------------------------------------
(* Invariants.                                                             *)

\* @req REF-07
RequestsRestOnReferences == \A n \in Nic : Size(Uses(n)) <= refs[n]

\* @req OID-01
AtMostOneIsHeld ==
  \A p, q \in Request :
    (/\ kind[p] = "filtered" /\ entry[p] = "inside"
     /\ kind[q] = "filtered" /\ entry[q] = "inside") => p = q
=============================================================================
