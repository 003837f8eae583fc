----------------------------- MODULE PacketLeak -----------------------------
(***************************************************************************)
(* One packet at the detach of the module: a clone that it has made, and a *)
(* forwarding context that it has got from the switch, belong to the       *)
(* module and are gone when FilterDetach has returned. What else a packet  *)
(* owes is told by Packet.                                                 *)
(***************************************************************************)

VARIABLES
  packet,   \* whether the module has cloned it
  context   \* it has a forwarding context of the module

vars == <<packet, context>>

Granted  == {"SUCCESS", "other"}
Position == {"first", "further", "none"}

TypeOK ==
  /\ packet \in {"none", "clone", "freed"}
  /\ context \in BOOLEAN

Init ==
  /\ packet = "none"
  /\ context = FALSE

\* @by environment
NdisAllocateCloneNetBufferListReturn(status) ==
  /\ packet' = IF status = "SUCCESS" THEN "clone" ELSE packet
  /\ UNCHANGED context

Freed ==
  /\ packet' = "freed"
  /\ context' = FALSE

\* With which context a packet may be freed is said in Packet.
\* @by iut
NdisFreeNetBufferList ==
  /\ Freed

\* @by iut
NdisFreeCloneNetBufferList ==
  /\ Freed

\* The first of a chain gets the context.
\* @by environment
AllocateNetBufferListForwardingContextReturn(status, position) ==
  /\ context' = (context \/ (status = "SUCCESS" /\ position # "further"))
  /\ UNCHANGED packet

\* @by iut
FreeNetBufferListForwardingContext(position) ==
  /\ context' = (context /\ position = "further")
  /\ UNCHANGED packet

\* @req FLT-16
ContextIsFreed == ~context

\* @req FLT-16
CloneIsFreed == packet # "clone"

\* @by iut
Return(of) ==
  /\ ContextIsFreed
  /\ CloneIsFreed
  /\ UNCHANGED vars

----------------------------------------------------------------------------
Next ==
  \/ \E status \in Granted : NdisAllocateCloneNetBufferListReturn(status)
  \/ NdisFreeNetBufferList
  \/ NdisFreeCloneNetBufferList
  \/ \E status \in Granted, position \in Position :
       AllocateNetBufferListForwardingContextReturn(status, position)
  \/ \E position \in Position : FreeNetBufferListForwardingContext(position)
  \/ \E of \in {"FilterDetach"} : Return(of)

Spec == Init /\ [][Next]_vars
=============================================================================
