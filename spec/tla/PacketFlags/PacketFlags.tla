----------------------------- MODULE PacketFlags -----------------------------
(***************************************************************************)
(* Flags and port numbers of the calls that move one packet. A flag is     *)
(* "set" or "clear"; "none" stands for what the producer of a trace cannot *)
(* see.                                                                    *)
(***************************************************************************)

CONSTANT Readings   \* readings of conflicts; the graph is explored with none

VARIABLES
  came,    \* with SWITCH_SINGLE_SOURCE or without, on the way that it is now
  place,   \* "adapter" if it came up in the stack of a NIC
  over     \* it is done

vars == <<came, place, over>>

Bit     == {"set", "clear", "none"}
Port    == {"0", "other", "none"}
Sources == {"same", "mixed", "none"}
Spread  == {"single", "several", "none"}
Stack   == {"switch", "adapter", "none"}

TypeOK ==
  /\ came \in Bit
  /\ place \in {"switch", "adapter"}
  /\ over \in BOOLEAN

Init ==
  /\ came = "none"
  /\ place = "switch"
  /\ over = FALSE

\* @by environment
FilterSendNetBufferLists(singleSource) ==
  /\ came' = singleSource
  /\ UNCHANGED <<place, over>>

\* @by environment
FilterReceiveNetBufferLists(singleSource, stack) ==
  /\ came' = singleSource
  /\ place' = IF stack = "adapter" THEN "adapter" ELSE "switch"
  /\ UNCHANGED over

----------------------------------------------------------------------------
(* Down and up.                                                            *)

\* @req DATA-19
PortNumberIsDefault(portNumber) == portNumber # "other"

\* @should DATA-70
\* @advises NdisFSendNetBufferLists
\* @advises NdisFIndicateReceiveNetBufferLists
KeepsTheGroup(singleSource) == came = "set" => singleSource # "clear"

\* @should DATA-70
\* @advises NdisFSendNetBufferLists
\* @advises NdisFIndicateReceiveNetBufferLists
GroupHasOneSource(singleSource, sources) == singleSource = "set" => sources # "mixed"

\* @req DATA-72
GroupHasOneDestination(group, spread) == group = "set" => spread # "several"

\* @req DATA-73
\* @when Role=filtering
\* @when Role=capturing
OnlyForwardingGroups(group) ==
  {"Role=filtering", "Role=capturing"} \cap Readings # {} => group # "set"

\* @may DATA-71
\* @in NdisFSendNetBufferLists
GroupsByDestination(group, spread) == group = "set" /\ spread = "single"

\* @by iut
NdisFSendNetBufferLists(portNumber, singleSource, sources, group, spread) ==
  /\ PortNumberIsDefault(portNumber)
  /\ GroupHasOneDestination(group, spread)
  /\ OnlyForwardingGroups(group)
  /\ UNCHANGED vars

\* Other stacks know the flag.
\* @req DATA-74
NeverWithResources(resources) == place # "adapter" => resources # "set"

\* @by iut
NdisFIndicateReceiveNetBufferLists(portNumber, singleSource, sources, resources) ==
  /\ PortNumberIsDefault(portNumber)
  /\ NeverWithResources(resources)
  /\ UNCHANGED vars

----------------------------------------------------------------------------
(* Back.                                                                   *)

\* @req DATA-75
ReturnTellsOneSource(singleSource, sources) ==
  (place # "adapter" /\ sources = "same") => singleSource # "clear"

\* @req DATA-75
ReturnTellsNoOtherThing(singleSource, sources) == sources = "mixed" => singleSource # "set"

\* @by iut
NdisFReturnNetBufferLists(singleSource, sources) ==
  /\ ReturnTellsOneSource(singleSource, sources)
  /\ ReturnTellsNoOtherThing(singleSource, sources)
  /\ UNCHANGED vars

IsOver ==
  /\ over' = TRUE
  /\ came' = "none"

\* @by iut
NdisFSendNetBufferListsComplete ==
  /\ IsOver
  /\ UNCHANGED place

\* @by iut
NdisFreeNetBufferList ==
  /\ IsOver
  /\ UNCHANGED place

\* @by iut
NdisFreeCloneNetBufferList ==
  /\ IsOver
  /\ UNCHANGED place

----------------------------------------------------------------------------
Next ==
  \/ \E singleSource \in Bit : FilterSendNetBufferLists(singleSource)
  \/ \E singleSource \in Bit, stack \in Stack : FilterReceiveNetBufferLists(singleSource, stack)
  \/ \E portNumber \in Port, singleSource \in Bit, sources \in Sources, group \in Bit,
        spread \in Spread :
       NdisFSendNetBufferLists(portNumber, singleSource, sources, group, spread)
  \/ \E portNumber \in Port, singleSource \in Bit, sources \in Sources, resources \in Bit :
       NdisFIndicateReceiveNetBufferLists(portNumber, singleSource, sources, resources)
  \/ \E singleSource \in Bit, sources \in Sources :
       NdisFReturnNetBufferLists(singleSource, sources)
  \/ NdisFSendNetBufferListsComplete
  \/ NdisFreeNetBufferList
  \/ NdisFreeCloneNetBufferList

Spec == Init /\ [][Next]_vars

\* @final
Over == over
=============================================================================
