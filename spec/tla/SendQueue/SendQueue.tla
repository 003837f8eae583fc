------------------------------ MODULE SendQueue -----------------------------
(***************************************************************************)
(* One packet that is kept beyond the call that brought it: a module that  *)
(* queues sends has a handler for those that are cancelled. That a packet  *)
(* was queued shows when it goes on: what is kept while its clone is under *)
(* way is not queued.                                                      *)
(***************************************************************************)

VARIABLES
  registered,  \* the driver has a handler for cancelled sends
  cancels,     \* so has its module
  packet       \* where the packet is

vars == <<registered, cancels, packet>>
handlers == <<registered, cancels>>

Granted == {"SUCCESS", "other"}
Clones  == {"unmade", "other"}

TypeOK ==
  /\ registered \in BOOLEAN
  /\ cancels \in BOOLEAN
  /\ packet \in {"none", "inside", "kept", "gone"}

Init ==
  /\ registered = TRUE
  /\ cancels = TRUE
  /\ packet = "none"

----------------------------------------------------------------------------
(* The handler.                                                            *)

\* @by iut
NdisFRegisterFilterDriver(cancelSend) ==
  /\ registered' = cancelSend
  /\ cancels' = cancelSend
  /\ UNCHANGED packet

\* @by environment
FilterAttach ==
  /\ cancels' = registered
  /\ UNCHANGED <<registered, packet>>

\* @by iut
NdisSetOptionalHandlers(cancelSend) ==
  /\ cancels' = cancelSend
  /\ UNCHANGED <<registered, packet>>

\* What a module had before a change that was refused is not remembered: it is taken to have the handler.
\* @by environment
NdisSetOptionalHandlersReturn(status) ==
  /\ cancels' = (cancels \/ status # "SUCCESS")
  /\ UNCHANGED <<registered, packet>>

----------------------------------------------------------------------------
(* The packet.                                                             *)

Is(p) ==
  /\ packet' = p
  /\ UNCHANGED handlers

\* @by environment
FilterSendNetBufferLists ==
  /\ Is("inside")

\* @by iut
FilterSendNetBufferListsReturn ==
  /\ Is(IF packet = "inside" THEN "kept" ELSE packet)

\* @req FLT-25
\* @req DATA-80
QueuesWithACancelHandler == packet = "kept" => cancels

\* @by iut
NdisFSendNetBufferLists ==
  /\ QueuesWithACancelHandler
  /\ Is("gone")

\* @req FLT-25
\* @req DATA-80
GivesBackWithACancelHandler(clones) == (packet = "kept" /\ clones = "unmade") => cancels

\* @by iut
NdisFSendNetBufferListsComplete(clones) ==
  /\ GivesBackWithACancelHandler(clones)
  /\ Is("gone")

----------------------------------------------------------------------------
Next ==
  \/ \E cancelSend \in BOOLEAN : NdisFRegisterFilterDriver(cancelSend)
  \/ FilterAttach
  \/ \E cancelSend \in BOOLEAN : NdisSetOptionalHandlers(cancelSend)
  \/ \E status \in Granted : NdisSetOptionalHandlersReturn(status)
  \/ FilterSendNetBufferLists
  \/ FilterSendNetBufferListsReturn
  \/ NdisFSendNetBufferLists
  \/ \E clones \in Clones : NdisFSendNetBufferListsComplete(clones)

Spec == Init /\ [][Next]_vars
=============================================================================
