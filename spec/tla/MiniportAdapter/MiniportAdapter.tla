---------------------------- MODULE MiniportAdapter ----------------------------
(***************************************************************************)
(* One adapter of an NDIS 6 miniport: initialise, restart, pause, halt,    *)
(* shut down, reset; and one item of work at it: a send, a received packet *)
(* or an OID request. Every packet and request has an instance of its own, *)
(* so that a pause waits for all of them.                                  *)
(***************************************************************************)

VARIABLES
  state,   \* state of the adapter
  call,    \* the call of MiniportRestart or MiniportPause, and where it stands
  reset,   \* where the call of MiniportResetEx stands
  item     \* the tracked item, and how far it is

vars == <<state, call, reset, item>>

Item   == {"#1"}
Status == {"SUCCESS", "PENDING", "other"}
Final  == {"SUCCESS", "other"}

Live == {"Paused", "Restarting", "Running", "Pausing"}

TypeOK ==
  /\ state \in Live \cup {"Halted", "Initializing", "Halting", "Shutdown"}
  /\ call \in {"none", "restart", "restartPended", "restartEnded",
               "pause", "pausePended", "pauseEnded"}
  /\ reset \in {"none", "inside", "pended", "ended"}
  /\ item \in {"none", "send", "receive", "oid", "oidPended", "oidEnded", "done"}

Init ==
  /\ state = "Halted"
  /\ call = "none"
  /\ reset = "none"
  /\ item = "none"

----------------------------------------------------------------------------
(* What NDIS promises of its calls.                                        *)

\* @req LBFO-60
IsHalted == state = "Halted"

\* @req LBFO-60
NothingComesToAHaltedAdapter == state # "Halted"

\* @req LBFO-61
IsPaused == state # "Halted" => state = "Paused"

\* @req LBFO-62
IsRunning == state # "Halted" => state = "Running"

\* @req LBFO-66
CanBeShutDown == state # "Halted" => state \in Live

\* @req LBFO-63
ServesRequests == state # "Halted" => state \in Live

\* @scope OneTransitionAtATime
NoOpenCall == call = "none"

\* @scope OneResetAtATime
NoReset == reset = "none"

----------------------------------------------------------------------------
(* Initialise and halt.                                                    *)

\* @by environment
MiniportInitializeEx ==
  /\ IsHalted
  /\ state' = "Initializing"
  /\ UNCHANGED <<call, reset, item>>

\* @nesting
InitialiseIsUnderWay == state = "Initializing"

\* @by iut
MiniportInitializeExReturn(status) ==
  /\ InitialiseIsUnderWay
  /\ state' = IF status = "SUCCESS" THEN "Paused" ELSE "Halted"
  /\ UNCHANGED <<call, reset, item>>

\* @by environment
MiniportHaltEx ==
  /\ NothingComesToAHaltedAdapter
  /\ IsPaused
  /\ NoOpenCall
  /\ state' = "Halting"
  /\ UNCHANGED <<call, reset, item>>

\* @nesting
HaltIsUnderWay == state = "Halting"

\* @by iut
MiniportHaltExReturn ==
  /\ HaltIsUnderWay
  /\ state' = "Halted"
  /\ reset' = "none"
  /\ item' = IF item = "none" THEN "none" ELSE "done"
  /\ UNCHANGED call

\* @by environment
MiniportShutdownEx ==
  /\ NothingComesToAHaltedAdapter
  /\ CanBeShutDown
  /\ state' = "Shutdown"
  /\ UNCHANGED <<call, reset, item>>

----------------------------------------------------------------------------
(* Restart.                                                                *)

\* @by environment
MiniportRestart ==
  /\ NothingComesToAHaltedAdapter
  /\ IsPaused
  /\ NoOpenCall
  /\ state' = "Restarting"
  /\ call' = "restart"
  /\ UNCHANGED <<reset, item>>

\* A state that an end of a call leads to; nothing leads out of Shutdown.
Goes(s) == state' = IF state = "Shutdown" THEN state ELSE s

RestartEnds(status) == Goes(IF status = "SUCCESS" THEN "Running" ELSE "Paused")

\* @nesting
RestartReturns == call \in {"restart", "restartEnded"}

\* @req LBFO-61
\* @req LBFO-63
CompletedRestartsReturnPending(status) == call = "restartEnded" => status = "PENDING"

\* @by iut
MiniportRestartReturn(status) ==
  /\ RestartReturns
  /\ CompletedRestartsReturnPending(status)
  /\ IF status = "PENDING"
     THEN call' = (IF call = "restart" THEN "restartPended" ELSE "none") /\ UNCHANGED state
     ELSE call' = "none" /\ RestartEnds(status)
  /\ UNCHANGED <<reset, item>>

\* @req LBFO-61
\* @req LBFO-63
CompletesAnOpenRestart == call \in {"restart", "restartPended"}

\* @by iut
NdisMRestartComplete(status) ==
  /\ CompletesAnOpenRestart
  /\ RestartEnds(status)
  /\ call' = IF call = "restart" THEN "restartEnded" ELSE "none"
  /\ UNCHANGED <<reset, item>>

----------------------------------------------------------------------------
(* Pause.                                                                  *)

\* @by environment
MiniportPause ==
  /\ NothingComesToAHaltedAdapter
  /\ IsRunning
  /\ NoOpenCall
  /\ state' = "Pausing"
  /\ call' = "pause"
  /\ UNCHANGED <<reset, item>>

\* @nesting
PauseReturns == call \in {"pause", "pauseEnded"}

\* @req LBFO-65
PauseDoesNotFail(status) == status # "other"

\* @req LBFO-65
CompletedPausesReturnPending(status) == call = "pauseEnded" => status # "SUCCESS"

\* @req LBFO-64
AllReceivesAreBack(status) == (status = "SUCCESS" /\ state = "Pausing") => item # "receive"

\* @by iut
MiniportPauseReturn(status) ==
  /\ PauseReturns
  /\ PauseDoesNotFail(status)
  /\ CompletedPausesReturnPending(status)
  /\ AllReceivesAreBack(status)
  /\ IF status = "PENDING"
     THEN call' = (IF call = "pause" THEN "pausePended" ELSE "none") /\ UNCHANGED state
     ELSE call' = "none" /\ Goes("Paused")
  /\ UNCHANGED <<reset, item>>

\* @req LBFO-65
CompletesAnOpenPause == call \in {"pause", "pausePended"}

\* @may LBFO-67
\* @in NdisMPauseComplete
PauseEndsBeforeTheReset == CompletesAnOpenPause /\ reset = "pended"

\* @by iut
NdisMPauseComplete ==
  /\ CompletesAnOpenPause
  /\ AllReceivesAreBack("SUCCESS")
  /\ Goes("Paused")
  /\ call' = IF call = "pause" THEN "pauseEnded" ELSE "none"
  /\ UNCHANGED <<reset, item>>

----------------------------------------------------------------------------
(* Reset.                                                                  *)

\* @by environment
MiniportResetEx ==
  /\ NothingComesToAHaltedAdapter
  /\ ServesRequests
  /\ NoReset
  /\ reset' = "inside"
  /\ UNCHANGED <<state, call, item>>

\* @nesting
ResetReturns == reset \in {"inside", "ended"}

\* @req LBFO-63
\* @req LBFO-67
CompletedResetsReturnPending(status) == reset = "ended" => status = "PENDING"

\* @by iut
MiniportResetExReturn(status) ==
  /\ ResetReturns
  /\ CompletedResetsReturnPending(status)
  /\ reset' = IF status = "PENDING" /\ reset = "inside" THEN "pended" ELSE "none"
  /\ UNCHANGED <<state, call, item>>

\* @req LBFO-63
\* @req LBFO-67
CompletesAnOpenReset == reset \in {"inside", "pended"}

\* @may LBFO-67
\* @in NdisMResetComplete
ResetEndsBeforeThePause(status) == CompletesAnOpenReset /\ state = "Pausing"

\* @by iut
NdisMResetComplete(status) ==
  /\ CompletesAnOpenReset
  /\ reset' = IF reset = "inside" THEN "ended" ELSE "none"
  /\ UNCHANGED <<state, call, item>>

----------------------------------------------------------------------------
(* Work items.                                                             *)

\* @frame LBFO-63
ItemIsNew == item = "none"

\* @by environment
MiniportSendNetBufferLists(packet) ==
  /\ NothingComesToAHaltedAdapter
  /\ ServesRequests
  /\ ItemIsNew
  /\ item' = "send"
  /\ UNCHANGED <<state, call, reset>>

\* @req LBFO-63
CompletesAnOpenSend == item = "send"

\* @may LBFO-67
\* @in NdisMSendNetBufferListsComplete
SendFailsInAReset(packet, status) == item = "send" /\ reset # "none" /\ status = "other"

\* @by iut
NdisMSendNetBufferListsComplete(packet, status) ==
  /\ CompletesAnOpenSend
  /\ item' = "done"
  /\ UNCHANGED <<state, call, reset>>

\* @req LBFO-63
ReceivesWhileItRuns == state \in {"Running", "Pausing"}

\* @by iut
NdisMIndicateReceiveNetBufferLists(packet) ==
  /\ ReceivesWhileItRuns
  /\ ItemIsNew
  /\ item' = "receive"
  /\ UNCHANGED <<state, call, reset>>

\* @req LBFO-64
ReturnsWhatWasIndicated == item = "receive"

\* @by environment
MiniportReturnNetBufferLists(packet) ==
  /\ ReturnsWhatWasIndicated
  /\ item' = "done"
  /\ UNCHANGED <<state, call, reset>>

\* @by environment
MiniportOidRequest(req) ==
  /\ NothingComesToAHaltedAdapter
  /\ ServesRequests
  /\ ItemIsNew
  /\ item' = "oid"
  /\ UNCHANGED <<state, call, reset>>

\* @nesting
OidReturns == item \in {"oid", "oidEnded"}

\* @req LBFO-63
CompletedOidsReturnPending(status) == item = "oidEnded" => status = "PENDING"

\* @by iut
MiniportOidRequestReturn(req, status) ==
  /\ OidReturns
  /\ CompletedOidsReturnPending(status)
  /\ item' = IF status = "PENDING" /\ item = "oid" THEN "oidPended" ELSE "done"
  /\ UNCHANGED <<state, call, reset>>

\* @req LBFO-63
CompletesAnOpenOid == item \in {"oid", "oidPended"}

\* @by iut
NdisMOidRequestComplete(req, status) ==
  /\ CompletesAnOpenOid
  /\ item' = IF item = "oid" THEN "oidEnded" ELSE "done"
  /\ UNCHANGED <<state, call, reset>>

----------------------------------------------------------------------------
Life ==
  \/ MiniportInitializeEx
  \/ \E status \in Final : MiniportInitializeExReturn(status)
  \/ MiniportHaltEx
  \/ MiniportHaltExReturn
  \/ MiniportShutdownEx
  \/ MiniportRestart
  \/ \E status \in Status : MiniportRestartReturn(status)
  \/ \E status \in Final : NdisMRestartComplete(status)
  \/ MiniportPause
  \/ \E status \in Status : MiniportPauseReturn(status)
  \/ NdisMPauseComplete
  \/ MiniportResetEx
  \/ \E status \in Status : MiniportResetExReturn(status)
  \/ \E status \in Final : NdisMResetComplete(status)

Work ==
  \/ \E packet \in Item : MiniportSendNetBufferLists(packet)
  \/ \E packet \in Item, status \in Final : NdisMSendNetBufferListsComplete(packet, status)
  \/ \E packet \in Item : NdisMIndicateReceiveNetBufferLists(packet)
  \/ \E packet \in Item : MiniportReturnNetBufferLists(packet)
  \/ \E req \in Item : MiniportOidRequest(req)
  \/ \E req \in Item, status \in Status : MiniportOidRequestReturn(req, status)
  \/ \E req \in Item, status \in Final : NdisMOidRequestComplete(req, status)

Next == Life \/ Work

Spec == Init /\ [][Next]_vars

----------------------------------------------------------------------------
(* What is owed when NDIS owes nothing and the driver idles.               *)

\* @owed LBFO-65
PauseOwed == call = "pausePended" /\ state # "Shutdown"

\* @owed LBFO-61
\* @owed LBFO-63
RestartOwed == call = "restartPended" /\ state # "Shutdown"

\* A reset that is under way may hold on to sends.
\* @owed LBFO-63
SendCompletionOwed == item = "send" /\ state \in {"Running", "Pausing"} /\ reset = "none"

\* @owed LBFO-63
OidCompletionOwed == item = "oidPended" /\ state \in Live /\ reset = "none"

\* Nothing more can happen to an item that is over.
\* @final
Over == item = "done"

----------------------------------------------------------------------------
(* Invariants.                                                             *)

\* @req LBFO-64
NothingIndicatedIsOutWhenPaused == state \in {"Paused", "Halting"} => item # "receive"

\* @req LBFO-60
HaltedAdaptersAreIdle == state = "Halted" => call = "none" /\ reset = "none" /\ item \in {"none", "done"}

----------------------------------------------------------------------------
(* Liveness: a pause ends once everything that was indicated is back.      *)

Finish ==
  \/ NdisMPauseComplete
  \/ \E s \in Status : MiniportPauseReturn(s)
  \/ \E s \in Status : MiniportRestartReturn(s)
GiveBack == \E p \in Item : MiniportReturnNetBufferLists(p)

FairSpec ==
  /\ Spec
  /\ WF_vars(Finish)
  /\ WF_vars(GiveBack)

\* @req LBFO-65
EveryPauseEnds == state = "Pausing" ~> state \in {"Paused", "Shutdown"}

\* @req LBFO-66
ShutdownLasts == [](state = "Shutdown" => [](state = "Shutdown"))
=============================================================================
