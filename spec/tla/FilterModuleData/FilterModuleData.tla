--------------------------- MODULE FilterModuleData ---------------------------
(***************************************************************************)
(* One packet at one filter module, as far as the states of the module go: *)
(* which packets a module may send and indicate in which state, and of     *)
(* which it has to be rid before its pause is over. What concerns the      *)
(* module as a whole concerns every packet. Ownership in general is the    *)
(* business of the machines of the packet path.                            *)
(*                                                                         *)
(* A packet that entered from above or below is foreign; clones are the    *)
(* module's own.                                                           *)
(***************************************************************************)

CONSTANT Readings   \* readings of conflicts; the graph is explored with none

VARIABLES
  state,   \* state of the module
  packet   \* where the packet is

vars == <<state, packet>>

Attached == {"Paused", "Restarting", "Running", "Pausing"}

\* A foreign send: here, below, here and to be rejected, rejected in its call.
Sent     == {"queued", "below", "late", "rejected"}
\* A foreign receive: here, above, here since the module began to pause; lent for the time of the call.
Received == {"held", "above", "heldLate", "lent", "lentLate"}
\* The module's own, sent or indicated and not back.
Own      == {"ownBelow", "ownAbove"}
\* What became of each while the module was pausing.
Settled  == {"completed", "returned", "back"}

Form     == {"foreign", "other"}
Flag     == {"set", "other"}
Status   == {"SUCCESS", "PENDING", "other"}
Final    == {"SUCCESS", "other"}
Rejected == {"PAUSED", "other", "none"}

TypeOK ==
  /\ state \in Attached \cup {"Detached", "Attaching"}
  /\ packet \in Sent \cup Received \cup Own \cup Settled \cup {"none", "over"}

Init ==
  /\ state = "Detached"
  /\ packet = "none"

----------------------------------------------------------------------------
(* The module. What is allowed when is said in FilterModule.               *)

Goes(s) ==
  /\ state' = s
  /\ UNCHANGED packet

\* @by environment
FilterAttach ==
  /\ Goes("Attaching")

\* @by iut
FilterAttachReturn(status) ==
  /\ Goes(IF status = "SUCCESS" THEN "Paused" ELSE "Detached")

\* @by environment
FilterRestart ==
  /\ Goes("Restarting")

\* A send that came too early and has not been rejected comes to a running module now.
Restarted(status) ==
  IF status = "SUCCESS"
  THEN /\ state' = "Running"
       /\ packet' = IF packet = "late" THEN "queued" ELSE packet
  ELSE Goes("Paused")

\* @by iut
FilterRestartReturn(status) ==
  /\ IF status = "PENDING" THEN UNCHANGED vars ELSE Restarted(status)

\* @by iut
NdisFRestartComplete(status) ==
  /\ Restarted(status)

\* @by environment
FilterPause ==
  /\ Goes("Pausing")

\* @by iut
Return(of) ==
  /\ Goes("Detached")

----------------------------------------------------------------------------
(* The end of a pause.                                                     *)

\* A send whose call has begun since is rejected by that call, if the pause is over or not.
\* @req FLT-11
SendsAreCompleted == packet \in {"queued", "completed"} => packet = "completed"

\* @req FLT-11
ReceivesAreReturned ==
  packet \in {"held", "heldLate", "returned"} => packet = "returned"

\* @req FLT-11
OwnPacketsAreBack == packet \in Own \cup {"back"} => packet = "back"

PauseEnds ==
  /\ SendsAreCompleted
  /\ ReceivesAreReturned
  /\ OwnPacketsAreBack
  /\ state' = "Paused"
  /\ packet' = CASE packet = "back" -> "none"
                 [] packet \in {"completed", "returned"} -> "over"
                 [] OTHER -> packet

\* @by iut
FilterPauseReturn(status) ==
  IF status = "SUCCESS" THEN PauseEnds ELSE UNCHANGED vars

\* @by iut
NdisFPauseComplete ==
  /\ PauseEnds

----------------------------------------------------------------------------
(* Sends.                                                                  *)

\* @req FLT-01
ReachesAnAttachedModule == state \in Attached

Is(p) ==
  /\ packet' = p
  /\ UNCHANGED state

Settle(p, otherwise) == Is(IF state = "Pausing" THEN p ELSE otherwise)

\* @by environment
FilterSendNetBufferLists ==
  /\ ReachesAnAttachedModule
  /\ Is(IF packet # "none" THEN packet ELSE IF state = "Running" THEN "queued" ELSE "late")

\* @req FLT-12
LateSendIsCompletedAtOnce == packet \in {"late", "rejected"} => packet = "rejected"

\* @by iut
FilterSendNetBufferListsReturn ==
  /\ LateSendIsCompletedAtOnce
  /\ Is(IF packet = "rejected" THEN "over" ELSE packet)

\* @req FLT-12
LateSendIsNotForwarded == packet # "late"

Originates(form) == form # "foreign" /\ packet = "none"

\* @req FLT-03
NothingFromAnAttachingModule(form) == Originates(form) => state # "Attaching"

\* @req FLT-08
NothingFromARestartingModule(form) == Originates(form) => state # "Restarting"

\* @req FLT-11
NothingFromAPausedModule(form) == Originates(form) => state \notin {"Pausing", "Paused"}

\* @req FLT-18
NothingFromADetachedModule == state # "Detached"

MayOriginate(form) ==
  /\ NothingFromAnAttachingModule(form)
  /\ NothingFromARestartingModule(form)
  /\ NothingFromAPausedModule(form)
  /\ NothingFromADetachedModule

\* @by iut
NdisFSendNetBufferLists(form) ==
  /\ LateSendIsNotForwarded
  /\ MayOriginate(form)
  /\ Is(IF packet = "queued" THEN "below" ELSE IF Originates(form) THEN "ownBelow" ELSE packet)

\* @by environment
FilterSendNetBufferListsComplete ==
  /\ IF packet = "ownBelow" THEN Settle("back", "none")
     ELSE Is(IF packet = "below" THEN "queued" ELSE packet)

\* @req FLT-12
LateSendIsRejectedAsPaused(status) == packet = "late" => status # "other"

\* @by iut
NdisFSendNetBufferListsComplete(status) ==
  /\ LateSendIsRejectedAsPaused(status)
  /\ IF packet \in {"queued", "below"} THEN Settle("completed", "over")
     ELSE Is(IF packet = "late" THEN "rejected" ELSE packet)

----------------------------------------------------------------------------
(* Receives.                                                               *)

Late == state \in {"Pausing", "Paused"}

\* @by environment
FilterReceiveNetBufferLists(resources) ==
  /\ ReachesAnAttachedModule
  /\ Is(CASE packet # "none" -> packet
          [] resources = "set" /\ Late -> "lentLate"
          [] resources = "set" -> "lent"
          [] Late -> "heldLate"
          [] OTHER -> "held")

\* Returned at once, or passed on (C-24); not kept.
\* @should FLT-13
\* @advises FilterReceiveNetBufferListsReturn
LateReceiveIsNotKept == packet # "heldLate"

\* @may FLT-08
\* @in FilterReceiveNetBufferListsReturn
AcceptsWhileRestarting == packet = "held" /\ state = "Restarting"

\* @by iut
FilterReceiveNetBufferListsReturn ==
  /\ Is(IF packet \in {"lent", "lentLate"} THEN "over" ELSE packet)

\* @req FLT-13
\* @when PausedReceive=return
LateReceiveIsReturned == "PausedReceive=return" \in Readings => packet \notin {"heldLate", "lentLate"}

\* An indication that lends the packet is over when the call is.
\* @by iut
NdisFIndicateReceiveNetBufferLists(form, resources) ==
  /\ LateReceiveIsReturned
  /\ MayOriginate(form)
  /\ Is(CASE resources = "set" -> packet
          [] packet \in {"held", "heldLate"} -> "above"
          [] Originates(form) -> "ownAbove"
          [] OTHER -> packet)

\* @by environment
FilterReturnNetBufferLists ==
  /\ IF packet = "ownAbove" THEN Settle("back", "none")
     ELSE Is(IF packet = "above" THEN "held" ELSE packet)

\* @by iut
NdisFReturnNetBufferLists ==
  /\ IF packet \in {"held", "heldLate", "above"} THEN Settle("returned", "over") ELSE UNCHANGED vars

----------------------------------------------------------------------------
(* Own packets that are freed.                                             *)

Freed == IF packet = "none" THEN Is("over") ELSE UNCHANGED vars

\* @by iut
NdisFreeNetBufferList ==
  /\ Freed

\* @by iut
NdisFreeCloneNetBufferList ==
  /\ Freed

----------------------------------------------------------------------------
Next ==
  \/ FilterAttach
  \/ \E status \in Final : FilterAttachReturn(status)
  \/ FilterRestart
  \/ \E status \in Status : FilterRestartReturn(status)
  \/ \E status \in Final : NdisFRestartComplete(status)
  \/ FilterPause
  \/ \E status \in Final : FilterPauseReturn(status)
  \/ NdisFPauseComplete
  \/ \E of \in {"FilterDetach"} : Return(of)
  \/ FilterSendNetBufferLists
  \/ FilterSendNetBufferListsReturn
  \/ \E form \in Form : NdisFSendNetBufferLists(form)
  \/ FilterSendNetBufferListsComplete
  \/ \E status \in Rejected : NdisFSendNetBufferListsComplete(status)
  \/ \E resources \in Flag : FilterReceiveNetBufferLists(resources)
  \/ FilterReceiveNetBufferListsReturn
  \/ \E form \in Form, resources \in Flag : NdisFIndicateReceiveNetBufferLists(form, resources)
  \/ FilterReturnNetBufferLists
  \/ NdisFReturnNetBufferLists
  \/ NdisFreeNetBufferList
  \/ NdisFreeCloneNetBufferList

Spec == Init /\ [][Next]_vars

----------------------------------------------------------------------------
\* @final
Over == packet = "over"
=============================================================================
