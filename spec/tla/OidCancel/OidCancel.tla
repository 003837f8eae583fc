------------------------------ MODULE OidCancel ------------------------------
(***************************************************************************)
(* What a cancellation does to one OID request: one that is still here is  *)
(* aborted, one that is below is cancelled there, and one that is over is  *)
(* left alone.                                                             *)
(*                                                                         *)
(* Two questions are disputed: what becomes of a request that is still     *)
(* here (C-17), and by what a request below is named (C-18).               *)
(***************************************************************************)

CONSTANT Readings   \* of the documents; none here, so that all are covered

VARIABLES
  place,     \* where the request is
  wanted,    \* where it was when it was cancelled, "no" if it was not
  told,      \* NdisFCancelOidRequest was called since it went down
  calling    \* FilterCancelOidRequest has not returned

vars == <<place, wanted, told, calling>>

Form       == {"original", "clone", "own"}
Status     == {"SUCCESS", "PENDING", "REQUEST_ABORTED", "other"}
Identifier == {"request-id", "pointer", "other"}

TypeOK ==
  /\ place \in {"none", "held", "below", "back", "own", "over"}
  /\ wanted \in {"no", "held", "below", "back", "over"}
  /\ told \in BOOLEAN
  /\ calling \in BOOLEAN

Init ==
  /\ place = "none"
  /\ wanted = "no"
  /\ told = FALSE
  /\ calling = FALSE

\* What is kept of a request that is over tells a late cancellation.
Settle ==
  /\ place' = "over"
  /\ wanted' = "no"
  /\ told' = FALSE
  /\ UNCHANGED calling

----------------------------------------------------------------------------
(* The life of the request, as far as it matters here.                     *)

\* @by environment
FilterOidRequest ==
  /\ place' = IF place = "none" THEN "held" ELSE place
  /\ UNCHANGED <<wanted, told, calling>>

WasCancelledHere == wanted = "held" /\ place = "held"

\* @req OID-20
\* @when CancelAnswer=complete
CancelledIsNotSentDown(form) ==
  "CancelAnswer=complete" \in Readings => (form = "clone" => ~WasCancelledHere)

\* @by iut
NdisFOidRequest(form) ==
  /\ CancelledIsNotSentDown(form)
  /\ place' = IF form = "own" /\ place = "none" THEN "own"
              ELSE IF place \in {"held", "back"} THEN "below" ELSE place
  /\ told' = FALSE
  /\ UNCHANGED <<wanted, calling>>

CameBack ==
  /\ place' = CASE place = "below" -> "back"
                [] place = "own" -> "over"
                [] OTHER -> place
  /\ UNCHANGED <<wanted, told, calling>>

\* @by environment
NdisFOidRequestReturn(status) ==
  IF status = "PENDING" THEN UNCHANGED vars ELSE CameBack

\* @by environment
FilterOidRequestComplete ==
  /\ CameBack

\* @by iut
FilterOidRequestReturn(status) ==
  IF status = "PENDING" THEN UNCHANGED vars ELSE Settle

\* @req OID-20
\* @when CancelAnswer=complete
CancelledIsAborted(status) ==
  "CancelAnswer=complete" \in Readings => (WasCancelledHere => status = "REQUEST_ABORTED")

\* @req OID-20
\* @when CancelAnswer=request
CancelledIsSentDownFirst ==
  "CancelAnswer=request" \in Readings => ~WasCancelledHere

\* @req OID-24
LateCancelCompletesNothing == place = "over" => wanted # "over"

\* @by iut
NdisFOidRequestComplete(status) ==
  /\ CancelledIsAborted(status)
  /\ CancelledIsSentDownFirst
  /\ LateCancelCompletesNothing
  /\ Settle

----------------------------------------------------------------------------
(* Cancellation. It may come at any time, also after the end, and again.   *)

\* @by environment
FilterCancelOidRequest ==
  /\ wanted' = IF place \in {"held", "below", "back", "over"} THEN place ELSE wanted
  /\ calling' = TRUE
  /\ UNCHANGED <<place, told>>

\* @req OID-21
CancelGoesDown == (wanted = "below" /\ place = "below") => told

\* @nesting
CancelIsUnderWay == calling

\* @by iut
FilterCancelOidRequestReturn ==
  /\ CancelIsUnderWay
  /\ CancelGoesDown
  /\ calling' = FALSE
  /\ UNCHANGED <<place, wanted, told>>

\* @req OID-21
NamesWhatWentDown(identifier) == identifier # "other"

\* @req OID-21
\* @when CancelBy=request-id
NamesItByRequestId(identifier) ==
  "CancelBy=request-id" \in Readings => identifier # "pointer"

\* @req OID-21
\* @when CancelBy=pointer
NamesItByPointer(identifier) ==
  "CancelBy=pointer" \in Readings => identifier # "request-id"

\* @req OID-24
LateCancelGoesNowhere == place = "over" => wanted # "over"

\* @by iut
NdisFCancelOidRequest(identifier) ==
  /\ NamesWhatWentDown(identifier)
  /\ NamesItByRequestId(identifier)
  /\ NamesItByPointer(identifier)
  /\ LateCancelGoesNowhere
  /\ told' = (place \in {"below", "own"})
  /\ UNCHANGED <<place, wanted, calling>>

----------------------------------------------------------------------------
Next ==
  \/ FilterOidRequest
  \/ \E form \in Form : NdisFOidRequest(form)
  \/ \E status \in Status : NdisFOidRequestReturn(status)
  \/ FilterOidRequestComplete
  \/ \E status \in Status : FilterOidRequestReturn(status)
  \/ \E status \in Status \ {"PENDING"} : NdisFOidRequestComplete(status)
  \/ FilterCancelOidRequest
  \/ FilterCancelOidRequestReturn
  \/ \E identifier \in Identifier : NdisFCancelOidRequest(identifier)

Spec == Init /\ [][Next]_vars

----------------------------------------------------------------------------
(* What is owed when the environment owes nothing and the extension idles. *)

\* Under either reading it does not stay here.
\* @owed OID-20
CancelledAnswerOwed == WasCancelledHere

\* Nothing more can happen to a request that is over, but a late cancel.
\* @final
Over == place = "over"

----------------------------------------------------------------------------
(* Liveness: a request that was cancelled here does not stay.              *)

Abort == NdisFOidRequestComplete("REQUEST_ABORTED")

FairSpec ==
  /\ Spec
  /\ WF_vars(Abort)

\* @req OID-20
CancelledDoesNotStay == WasCancelledHere ~> ~WasCancelledHere
=============================================================================
