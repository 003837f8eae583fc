--------------------------- MODULE PacketContents ---------------------------
(***************************************************************************)
(* What one packet holds when the module passes it on or gives it back:    *)
(* its data, its SourceHandle, the link of a clone to its original.        *)
(*                                                                         *)
(* "same" and "changed" compare with what came in, or what was cloned;     *)
(* "none" stands for what the producer of a trace cannot see.              *)
(***************************************************************************)

CONSTANT Readings   \* readings of conflicts; the graph is explored with none

VARIABLES
  kind,    \* whose packet this is, "adapter" for one of others in the stack of
           \* a NIC, "over" when it is done
  cameUp   \* the module has it from below

vars == <<kind, cameUp>>

Stack  == {"switch", "adapter", "none"}
Handle == {"same", "module", "changed", "none"}
Parent == {"original", "missing", "none"}
Bit    == {"set", "clear", "none"}
Data   == {"same", "changed", "none"}

TypeOK ==
  /\ kind \in {"none", "foreign", "adapter", "own", "clone", "over"}
  /\ cameUp \in BOOLEAN

Init ==
  /\ kind = "none"
  /\ cameUp = FALSE

Arrived(stack) == IF stack = "adapter" THEN "adapter" ELSE "foreign"

\* @by environment
FilterSendNetBufferLists(stack) ==
  /\ kind' = Arrived(stack)
  /\ UNCHANGED cameUp

\* @by environment
FilterReceiveNetBufferLists(stack) ==
  /\ kind' = IF kind = "none" THEN Arrived(stack) ELSE kind
  /\ cameUp' = TRUE

\* @by iut
NdisAllocateNetBufferList ==
  /\ kind' = "own"
  /\ UNCHANGED cameUp

\* @by iut
NdisAllocateCloneNetBufferList ==
  /\ kind' = "clone"
  /\ UNCHANGED cameUp

----------------------------------------------------------------------------
(* Down and up.                                                            *)

\* @req DATA-76
OwnHasTheModulesHandle(handle) == kind \in {"own", "clone"} => handle \in {"module", "none"}

\* @req DATA-76
ForeignKeepsItsHandle(handle) == kind \in {"foreign", "adapter"} => handle \in {"same", "none"}

\* @req DATA-48
\* @when NdisVersion=6.40
CloneIsLinked(parent) == "NdisVersion=6.40" \in Readings => (kind = "clone" => parent # "missing")

\* What the extension wrote is nobody else's memory.
\* @req DATA-59
OwnDataIsSafe(safe) == kind = "own" => safe # "clear"

\* @req DATA-09
\* @when Role=capturing
CapturingAltersNothing(data) ==
  "Role=capturing" \in Readings => (kind = "foreign" => data # "changed")

\* @req ENV-60
\* @when Role=forwarding
PriorityIsKept(priority) ==
  "Role=forwarding" \in Readings => (kind = "foreign" => priority # "changed")

\* @may DATA-10
\* @in NdisFSendNetBufferLists
Originates == kind = "own"

\* @may DATA-12
\* @in NdisFSendNetBufferLists
SendsAnAlteredClone(data) == kind = "clone" /\ data = "changed"

\* @by iut
NdisFSendNetBufferLists(handle, parent, safe, data, priority) ==
  /\ OwnHasTheModulesHandle(handle)
  /\ ForeignKeepsItsHandle(handle)
  /\ CloneIsLinked(parent)
  /\ OwnDataIsSafe(safe)
  /\ CapturingAltersNothing(data)
  /\ PriorityIsKept(priority)
  /\ UNCHANGED vars

\* @req DATA-15
\* @req DATA-18
NewOnesStartOnIngress == kind = "own" => cameUp

\* @req DATA-15
EgressDataIsKept(data) == kind = "foreign" => data # "changed"

\* A clone may bring other data up if the pages on it are read so.
\* @req DATA-15
\* @req DATA-17
\* @when CloneInjection=ingress
\* @when Role=filtering
\* @when Role=capturing
AlteredCloneGoesDown(data) ==
  {"CloneInjection=ingress", "Role=filtering", "Role=capturing"} \cap Readings # {} =>
    ((kind = "clone" /\ ~cameUp) => data # "changed")

\* @by iut
NdisFIndicateReceiveNetBufferLists(handle, parent, data, priority) ==
  /\ NewOnesStartOnIngress
  /\ EgressDataIsKept(data)
  /\ AlteredCloneGoesDown(data)
  /\ OwnHasTheModulesHandle(handle)
  /\ ForeignKeepsItsHandle(handle)
  /\ CloneIsLinked(parent)
  /\ PriorityIsKept(priority)
  /\ UNCHANGED vars

----------------------------------------------------------------------------
(* Back.                                                                   *)

\* @req DATA-82
AlterationsAreUndone(data) == kind \in {"foreign", "adapter"} => data # "changed"

IsOver == kind' = "over"

\* @by iut
NdisFSendNetBufferListsComplete(data, handle) ==
  /\ AlterationsAreUndone(data)
  /\ ForeignKeepsItsHandle(handle)
  /\ IsOver
  /\ UNCHANGED cameUp

\* @by iut
NdisFReturnNetBufferLists(data, handle) ==
  /\ AlterationsAreUndone(data)
  /\ ForeignKeepsItsHandle(handle)
  /\ UNCHANGED vars

\* @by iut
NdisFreeNetBufferList ==
  /\ IsOver
  /\ UNCHANGED cameUp

\* @by iut
NdisFreeCloneNetBufferList ==
  /\ IsOver
  /\ UNCHANGED cameUp

----------------------------------------------------------------------------
Next ==
  \/ \E stack \in Stack : FilterSendNetBufferLists(stack)
  \/ \E stack \in Stack : FilterReceiveNetBufferLists(stack)
  \/ NdisAllocateNetBufferList
  \/ NdisAllocateCloneNetBufferList
  \/ \E handle \in Handle, parent \in Parent, safe \in Bit, data \in Data, priority \in Data :
       NdisFSendNetBufferLists(handle, parent, safe, data, priority)
  \/ \E handle \in Handle, parent \in Parent, data \in Data, priority \in Data :
       NdisFIndicateReceiveNetBufferLists(handle, parent, data, priority)
  \/ \E data \in Data, handle \in Handle : NdisFSendNetBufferListsComplete(data, handle)
  \/ \E data \in Data, handle \in Handle : NdisFReturnNetBufferLists(data, handle)
  \/ NdisFreeNetBufferList
  \/ NdisFreeCloneNetBufferList

Spec == Init /\ [][Next]_vars

\* @final
Over == kind = "over"
=============================================================================
