-------------------------------- MODULE Packet --------------------------------
(***************************************************************************)
(* Who owns one packet: from the call that brings it into the module, or   *)
(* from its allocation, until it is completed, returned or freed.          *)
(*                                                                         *)
(* A foreign packet has two halves. The ingress half leads down and back,  *)
(* the egress half, while the packet is below, up and back. A packet that  *)
(* an extension further down made is seen on its egress half only. An own  *)
(* packet is one that the module allocated or cloned.                      *)
(***************************************************************************)

CONSTANT Readings   \* readings of conflicts; the graph is explored with none

VARIABLES
  kind,      \* whose packet this is, "done" or "freed" when it is over
  down,      \* where its ingress half stands
  up,        \* where its egress half stands
  inSend,    \* FilterSendNetBufferLists has not returned
  inReceive, \* FilterReceiveNetBufferLists has not returned
  context,   \* an own packet has a forwarding context
  reported,  \* a drop was reported for the half that the module holds
  cancel     \* its sender wants it back

vars == <<kind, down, up, inSend, inReceive, context, reported, cancel>>
calls == <<inSend, inReceive>>

Status   == {"SEND_ABORTED", "other", "none"}
Granted  == {"SUCCESS", "other"}
Module   == {"running", "paused", "none"}
Clones   == {"unmade", "over", "linked", "unlinked", "none"}
Given    == {"0/0", "other", "none"}
Handle   == {"module", "other", "none"}
Position == {"first", "further", "none"}
Bit      == {"set", "clear", "none"}
Stack    == {"switch", "adapter", "none"}
Fate     == {"kept", "deleted", "none"}

Kinds == {"none", "foreign", "own", "done", "freed"}

TypeOK ==
  /\ kind \in Kinds
  /\ down \in {"none", "held", "below", "back", "over"}
  /\ up \in {"none", "held", "lent", "above", "back", "over"}
  /\ inSend \in BOOLEAN
  /\ inReceive \in BOOLEAN
  /\ context \in BOOLEAN
  /\ reported \in BOOLEAN
  /\ cancel \in {"none", "asking", "asked"}

Init ==
  /\ kind = "none"
  /\ down = "none"
  /\ up = "none"
  /\ inSend = FALSE
  /\ inReceive = FALSE
  /\ context = FALSE
  /\ reported = FALSE
  /\ cancel = "none"

\* A foreign packet is over when each half that it had has been given back
\* and no call about it is open.
Settle(d, u, s, r) ==
  IF /\ kind = "foreign"
     /\ d = "over" \/ (d = "none" /\ u = "over")
     /\ ~s /\ ~r
  THEN /\ kind' = "done"
       /\ down' = "none"
       /\ up' = "none"
       /\ inSend' = FALSE
       /\ inReceive' = FALSE
  ELSE /\ down' = d
       /\ up' = u
       /\ inSend' = s
       /\ inReceive' = r
       /\ UNCHANGED kind

----------------------------------------------------------------------------
(* Ownership.                                                              *)

\* What has gone down is the module's again when it comes back, or comes up.
\* @req DATA-77
IsNotBelow == down = "below" => up \in {"held", "lent", "back"}

\* @req DATA-79
IsNotGivenBack == kind # "done"

\* @req DATA-52
IsNotFreed == kind # "freed"

\* An own packet has its forwarding context before it is used.
\* @req DATA-50
HasAContext == kind \in {"none", "own"} => context

----------------------------------------------------------------------------
(* Ingress.                                                                *)

\* @req DATA-02
PacketIsNew == kind = "none"

\* In the stack of a NIC nobody asks for reports.
NothingToReport(stack) == stack = "adapter"

\* @by environment
FilterSendNetBufferLists(stack) ==
  /\ PacketIsNew
  /\ kind' = "foreign"
  /\ down' = "held"
  /\ inSend' = TRUE
  /\ reported' = NothingToReport(stack)
  /\ UNCHANGED <<up, inReceive, context, cancel>>

\* @nesting
IsInSend == inSend

\* @by iut
FilterSendNetBufferListsReturn ==
  /\ IsInSend
  /\ Settle(down, up, FALSE, inReceive)
  /\ UNCHANGED <<context, reported, cancel>>

\* @req DATA-77
IsNotSentTwice == down # "below"

\* @req DATA-04
EgressPacketIsNotSent == kind = "foreign" => down # "none"

\* @req DATA-79
SentOnce == kind = "foreign" => down \notin {"back", "over"}

\* What has come back needs a new forwarding context first.
\* @req DATA-52
OwnIsNotUsedAgain == kind = "own" => down # "back"

\* @req DATA-52
IndicatedIsNotSent == kind = "own" => up \notin {"above", "back"}

\* A packet that was still queued when the cancellation returned.
\* @req DATA-80
CancelledIsNotSent == cancel # "asked"

\* @by iut
NdisFSendNetBufferLists ==
  /\ HasAContext
  /\ IsNotGivenBack
  /\ IsNotFreed
  /\ IsNotSentTwice
  /\ EgressPacketIsNotSent
  /\ SentOnce
  /\ OwnIsNotUsedAgain
  /\ IndicatedIsNotSent
  /\ CancelledIsNotSent
  /\ down' = "below"
  /\ reported' = FALSE
  /\ cancel' = "none"
  /\ UNCHANGED <<kind, up, calls, context>>

\* @req DATA-77
CompletesWhatIsBelow == down = "below"

\* @req DATA-03
EgressHalfEndsFirst == up \in {"none", "over"}

\* @req DATA-31
DestinationsAreStillThere(targets) == targets # "deleted"

\* @by environment
FilterSendNetBufferListsComplete(targets) ==
  /\ CompletesWhatIsBelow
  /\ EgressHalfEndsFirst
  /\ DestinationsAreStillThere(targets)
  /\ down' = "back"
  /\ UNCHANGED <<kind, up, calls, context, reported, cancel>>

\* @req DATA-78
OwnSendIsNotPassedUp == kind # "own"

\* What never entered cannot be completed, nor what has been already.
\* @req DATA-79
CompletedOnce ==
  /\ kind \in {"foreign", "own"}
  /\ kind = "foreign" => down \notin {"none", "over"}

\* Whether this completion keeps the packet from going on. What is cancelled
\* is given back by its sender's wish, and what a module has that does not
\* run by that of NDIS.
EndsIngress(moduleState) ==
  kind = "foreign" /\ down = "held" /\ cancel = "none" /\ moduleState = "running"

\* A clone or a copy may go on in its stead.
\* @req DATA-06
\* @req DATA-32
IngressDropIsReported(clones, moduleState) ==
  (EndsIngress(moduleState) /\ clones = "unmade") => reported

\* @req DATA-09
\* @when Role=capturing
CapturingKeepsIngress(moduleState) ==
  "Role=capturing" \in Readings => ~EndsIngress(moduleState)

\* A packet of which there is a clone or a copy may have been sent in that
\* form, and be no longer queued.
\* @req DATA-80
CancelledIsAborted(status, clones) == (cancel # "none" /\ clones = "unmade") => status # "other"

\* @req DATA-84
\* @when CloneOriginal=keep
OriginalIsKept(clones) ==
  "CloneOriginal=keep" \in Readings => clones \notin {"linked", "unlinked"}

\* @req DATA-84
\* @req DATA-48
\* @when CloneOriginal=by-parent-link
LinkedOriginalIsKept(clones) ==
  "CloneOriginal=by-parent-link" \in Readings => clones # "linked"

\* @may DATA-05
\* @in NdisFSendNetBufferListsComplete
DropsOnIngress == kind = "foreign" /\ down = "held" /\ reported

\* @by iut
NdisFSendNetBufferListsComplete(status, clones, moduleState) ==
  /\ OwnSendIsNotPassedUp
  /\ CompletedOnce
  /\ IsNotSentTwice
  /\ IngressDropIsReported(clones, moduleState)
  /\ CapturingKeepsIngress(moduleState)
  /\ CancelledIsAborted(status, clones)
  /\ OriginalIsKept(clones)
  /\ LinkedOriginalIsKept(clones)
  /\ Settle("over", up, inSend, inReceive)
  /\ reported' = FALSE
  /\ cancel' = "none"
  /\ UNCHANGED context

\* @by environment
FilterCancelSendNetBufferLists ==
  /\ cancel' = IF kind = "foreign" /\ down = "held" /\ ~inSend THEN "asking" ELSE cancel
  /\ UNCHANGED <<kind, down, up, calls, context, reported>>

\* @by iut
FilterCancelSendNetBufferListsReturn ==
  /\ cancel' = IF cancel = "asking" THEN "asked" ELSE cancel
  /\ UNCHANGED <<kind, down, up, calls, context, reported>>

----------------------------------------------------------------------------
(* Egress.                                                                 *)

\* @req DATA-02
ComesUpOnce == up = "none" /\ kind \in {"none", "foreign", "own"}

\* @req DATA-02
ComesUpAfterItWentDown == kind # "none" => down = "below"

\* Nobody is below a forwarding extension who could have made it.
\* @req DATA-02
\* @when Role=forwarding
WentDownHere(stack) ==
  "Role=forwarding" \in Readings => (stack = "switch" => kind # "none")

\* @by environment
FilterReceiveNetBufferLists(resources, stack) ==
  /\ ComesUpOnce
  /\ ComesUpAfterItWentDown
  /\ WentDownHere(stack)
  /\ kind' = IF kind = "none" THEN "foreign" ELSE kind
  /\ up' = IF resources = "set" /\ stack = "adapter" THEN "lent" ELSE "held"
  /\ inReceive' = TRUE
  /\ reported' = NothingToReport(stack)
  /\ UNCHANGED <<down, inSend, context, cancel>>

\* @nesting
IsInReceive == inReceive

\* What was lent for the call is not the module's afterwards.
\* @by iut
FilterReceiveNetBufferListsReturn ==
  /\ IsInReceive
  /\ Settle(down, IF up = "lent" THEN "over" ELSE up, inSend, FALSE)
  /\ UNCHANGED <<context, reported, cancel>>

\* @req DATA-04
IngressPacketIsNotIndicated == kind = "foreign" => up # "none"

\* @req DATA-79
IndicatedOnce == up \notin {"above", "back", "over"}

\* @req DATA-77
OwnIsNotBelow == (kind = "own" /\ up = "none") => down # "below"

\* @by iut
NdisFIndicateReceiveNetBufferLists ==
  /\ HasAContext
  /\ IsNotGivenBack
  /\ IsNotFreed
  /\ IngressPacketIsNotIndicated
  /\ IndicatedOnce
  /\ OwnIsNotUsedAgain
  /\ OwnIsNotBelow
  /\ up' = IF up = "lent" THEN up ELSE "above"
  /\ reported' = FALSE
  /\ UNCHANGED <<kind, down, calls, context, cancel>>

\* @req DATA-03
ReturnsWhatIsAbove == up \in {"above", "lent"}

\* @by environment
FilterReturnNetBufferLists ==
  /\ ReturnsWhatIsAbove
  /\ up' = IF up = "lent" THEN up ELSE "back"
  /\ UNCHANGED <<kind, down, calls, context, reported, cancel>>

\* An own packet that the module sent down comes up like any other; what it
\* indicated itself does not go down.
\* @req DATA-78
OwnIndicationIsNotReturned == kind = "own" => down = "below"

\* @req DATA-79
ReturnedOnce == kind \in {"foreign", "own"} /\ up \in {"held", "back", "lent"}

\* @req DATA-81
LentIsNotReturned == up # "lent"

EndsEgress(moduleState) == up = "held" /\ moduleState = "running"

\* @req DATA-06
EgressDropIsReported(clones, moduleState) ==
  (EndsEgress(moduleState) /\ clones = "unmade") => reported

\* @req DATA-09
\* @when Role=capturing
CapturingKeepsEgress(moduleState) ==
  "Role=capturing" \in Readings => ~EndsEgress(moduleState)

\* @may DATA-05
\* @in NdisFReturnNetBufferLists
DropsOnEgress == up = "held" /\ reported

\* @by iut
NdisFReturnNetBufferLists(clones, moduleState) ==
  /\ OwnIndicationIsNotReturned
  /\ ReturnedOnce
  /\ LentIsNotReturned
  /\ EgressDropIsReported(clones, moduleState)
  /\ CapturingKeepsEgress(moduleState)
  /\ OriginalIsKept(clones)
  /\ LinkedOriginalIsKept(clones)
  /\ Settle(down, "over", inSend, inReceive)
  /\ reported' = FALSE
  /\ UNCHANGED <<context, cancel>>

----------------------------------------------------------------------------
(* Own packets and their forwarding contexts.                              *)

\* @nesting
IdIsNew == kind = "none"

\* @by iut
NdisAllocateNetBufferList ==
  /\ IdIsNew
  /\ UNCHANGED vars

\* @by environment
NdisAllocateNetBufferListReturn(status) ==
  /\ IdIsNew
  /\ kind' = IF status = "SUCCESS" THEN "own" ELSE kind
  /\ UNCHANGED <<down, up, calls, context, reported, cancel>>

\* @req DATA-09
\* @when Role=capturing
CapturingClonesNothing == "Role=capturing" \in Readings => kind # "none"

\* @by iut
NdisAllocateCloneNetBufferList ==
  /\ IdIsNew
  /\ CapturingClonesNothing
  /\ UNCHANGED vars

\* @by environment
NdisAllocateCloneNetBufferListReturn(status) ==
  /\ IdIsNew
  /\ kind' = IF status = "SUCCESS" THEN "own" ELSE kind
  /\ UNCHANGED <<down, up, calls, context, reported, cancel>>

\* The context of a packet that came in belongs to the switch.
\* @req DATA-50
ForeignHasItsContext == kind \notin {"foreign", "done"}

\* @req DATA-50
\* @req DATA-76
HandleIsSetFirst(handle) == handle # "other"

\* @req DATA-52
OldContextIsFreed == ~context

\* A producer need not see allocations: an unknown packet is an own one.
\* @by iut
AllocateNetBufferListForwardingContext(handle, position) ==
  /\ ForeignHasItsContext
  /\ IsNotFreed
  /\ HandleIsSetFirst(handle)
  /\ OldContextIsFreed
  /\ UNCHANGED vars

\* @nesting
ContextWasAskedFor == kind \in {"none", "own"} /\ ~context

\* @req DATA-53
FreshSourceIsNobody(status, source) == status = "SUCCESS" => source # "other"

\* @req DATA-51
OnlyTheFirstGetsOne(status, position) == position = "further" => status # "SUCCESS"

\* @by environment
AllocateNetBufferListForwardingContextReturn(status, source, position) ==
  /\ ContextWasAskedFor
  /\ FreshSourceIsNobody(status, source)
  /\ OnlyTheFirstGetsOne(status, position)
  /\ IF status = "SUCCESS"
     THEN kind' = "own" /\ down' = "none" /\ up' = "none" /\ context' = TRUE
     ELSE UNCHANGED <<kind, down, up, context>>
  /\ UNCHANGED <<calls, reported, cancel>>

\* @req DATA-52
FreesAContext(position) == position # "further" => context

\* What is above is not the module's.
\* @req DATA-52
HasComeBack == kind = "own" => up # "above"

\* @by iut
FreeNetBufferListForwardingContext(position) ==
  /\ FreesAContext(position)
  /\ IsNotBelow
  /\ HasComeBack
  /\ context' = IF position = "further" THEN context ELSE FALSE
  /\ UNCHANGED <<kind, down, up, calls, reported, cancel>>

\* @req DATA-52
ContextIsFreedBefore == ~context

\* @req DATA-79
FreesNoForeignPacket == kind \notin {"foreign", "done"}

Freed ==
  /\ ContextIsFreedBefore
  /\ FreesNoForeignPacket
  /\ kind' = "freed"
  /\ down' = "none"
  /\ up' = "none"
  /\ UNCHANGED <<calls, context, reported, cancel>>

\* @by iut
NdisFreeNetBufferList ==
  /\ IsNotFreed
  /\ Freed

\* @by iut
NdisFreeCloneNetBufferList ==
  /\ IsNotFreed
  /\ Freed

----------------------------------------------------------------------------
(* Switch handlers: they touch the packet.                                 *)

Touches ==
  /\ IsNotBelow
  /\ IsNotGivenBack
  /\ IsNotFreed

TouchesContext ==
  /\ HasAContext
  /\ UNCHANGED vars

\* @by iut
SetNetBufferListSource ==
  /\ Touches
  /\ TouchesContext

\* @by iut
CopyNetBufferListInfo ==
  /\ Touches
  /\ TouchesContext

\* @by iut
AddNetBufferListDestination ==
  /\ Touches
  /\ TouchesContext

\* @by iut
GrowNetBufferListDestinations ==
  /\ Touches
  /\ TouchesContext

\* @by iut
GetNetBufferListDestinations ==
  /\ Touches
  /\ TouchesContext

\* @by iut
UpdateNetBufferListDestinations ==
  /\ Touches
  /\ TouchesContext

\* @by iut
SetNetBufferListSwitchContext ==
  /\ Touches
  /\ TouchesContext

\* @by iut
GetNetBufferListSwitchContext ==
  /\ Touches
  /\ TouchesContext

\* @by iut
ReportFilteredNetBufferLists ==
  /\ Touches
  /\ reported' = (reported \/ (kind = "foreign" /\ down = "held") \/ up = "held")
  /\ UNCHANGED <<kind, down, up, calls, context, cancel>>

----------------------------------------------------------------------------
Next ==
  \/ \E stack \in Stack : FilterSendNetBufferLists(stack)
  \/ FilterSendNetBufferListsReturn
  \/ NdisFSendNetBufferLists
  \/ \E targets \in Fate : FilterSendNetBufferListsComplete(targets)
  \/ \E status \in Status, clones \in Clones, moduleState \in Module :
       NdisFSendNetBufferListsComplete(status, clones, moduleState)
  \/ FilterCancelSendNetBufferLists
  \/ FilterCancelSendNetBufferListsReturn
  \/ \E resources \in Bit, stack \in Stack : FilterReceiveNetBufferLists(resources, stack)
  \/ FilterReceiveNetBufferListsReturn
  \/ NdisFIndicateReceiveNetBufferLists
  \/ FilterReturnNetBufferLists
  \/ \E clones \in Clones, moduleState \in Module : NdisFReturnNetBufferLists(clones, moduleState)
  \/ NdisAllocateNetBufferList
  \/ \E status \in Granted : NdisAllocateNetBufferListReturn(status)
  \/ NdisAllocateCloneNetBufferList
  \/ \E status \in Granted : NdisAllocateCloneNetBufferListReturn(status)
  \/ \E handle \in Handle, position \in Position :
       AllocateNetBufferListForwardingContext(handle, position)
  \/ \E status \in Granted, source \in Given, position \in Position :
       AllocateNetBufferListForwardingContextReturn(status, source, position)
  \/ \E position \in Position : FreeNetBufferListForwardingContext(position)
  \/ NdisFreeNetBufferList
  \/ NdisFreeCloneNetBufferList
  \/ SetNetBufferListSource
  \/ CopyNetBufferListInfo
  \/ AddNetBufferListDestination
  \/ GrowNetBufferListDestinations
  \/ GetNetBufferListDestinations
  \/ UpdateNetBufferListDestinations
  \/ SetNetBufferListSwitchContext
  \/ GetNetBufferListSwitchContext
  \/ ReportFilteredNetBufferLists

Spec == Init /\ [][Next]_vars

----------------------------------------------------------------------------
(* What is owed when the environment owes nothing and the module idles.    *)

\* A queue puts the fate of a packet off, no longer than there is a reason.
\* @owed DATA-79
\* @owed DATA-33
SendOwed == kind = "foreign" /\ down = "held" /\ cancel = "none"

\* @owed DATA-80
CancelledOwed == cancel # "none"

\* @owed DATA-79
CompletionOwed == kind = "foreign" /\ down = "back"

\* @owed DATA-79
IndicationOwed == up = "held"

\* @owed DATA-47
\* @when NdisVersion=6.30
IndicationOfTheEdgeOwed == "NdisVersion=6.30" \in Readings /\ up = "held"

\* @owed DATA-79
ReturnOwed == up = "back" /\ (kind = "foreign" \/ down = "below")

\* Nothing more can happen to a packet that is over.
\* @final
Over == kind \in {"done", "freed"}

----------------------------------------------------------------------------
(* Invariants.                                                             *)

\* Nobody but the module and the driver to which it went holds a packet.
\* @req DATA-79
OneOwner == ~(down = "held" /\ up # "none")

\* @req DATA-50
OnlyOwnPacketsGetAContext == context => kind = "own"

\* @req DATA-03
EgressEndsBeforeIngress == down = "back" => up \in {"none", "over"}

\* @req DATA-80
OnlyQueuedPacketsAreCancelled == cancel # "none" => kind = "foreign" /\ down = "held"

----------------------------------------------------------------------------
(* Liveness: a foreign packet is given back in the end, if the module      *)
(* takes the steps that it owes and its neighbours give back what they     *)
(* have.                                                                   *)

NeighboursGiveBack ==
  /\ WF_vars(\E targets \in Fate : FilterSendNetBufferListsComplete(targets))
  /\ WF_vars(FilterReturnNetBufferLists)

FairSpec ==
  /\ Spec
  /\ NeighboursGiveBack
  /\ WF_vars(FilterSendNetBufferListsReturn)
  /\ WF_vars(FilterReceiveNetBufferListsReturn)
  /\ WF_vars(\E clones \in Clones : NdisFSendNetBufferListsComplete("SEND_ABORTED", clones, "running"))
  /\ WF_vars(\E clones \in Clones : NdisFReturnNetBufferLists(clones, "running"))

\* @req DATA-79
EveryPacketIsGivenBack == kind = "foreign" ~> kind = "done"
=============================================================================
