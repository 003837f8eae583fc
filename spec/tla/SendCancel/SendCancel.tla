----------------------------- MODULE SendCancel -----------------------------
(***************************************************************************)
(* A cancellation of sends passes through the module. What becomes of the  *)
(* packets that it concerns is told by Packet.                             *)
(***************************************************************************)

VARIABLE cancellation   \* where the call stands

vars == <<cancellation>>

TypeOK == cancellation \in {"none", "asked", "passed"}

Init == cancellation = "none"

\* @scope OneCancellationAtATime
NoOtherIsOpen == cancellation = "none"

\* @by environment
FilterCancelSendNetBufferLists ==
  /\ NoOtherIsOpen
  /\ cancellation' = "asked"

\* A module can also cancel packets of its own.
\* @by iut
NdisFCancelSendNetBufferLists ==
  /\ cancellation' = IF cancellation = "asked" THEN "passed" ELSE cancellation

\* @nesting
IsOpen == cancellation # "none"

\* @req DATA-80
IsPassedDown == cancellation # "asked"

\* @by iut
FilterCancelSendNetBufferListsReturn ==
  /\ IsOpen
  /\ IsPassedDown
  /\ cancellation' = "none"

----------------------------------------------------------------------------
Next ==
  \/ FilterCancelSendNetBufferLists
  \/ NdisFCancelSendNetBufferLists
  \/ FilterCancelSendNetBufferListsReturn

Spec == Init /\ [][Next]_vars
=============================================================================
