-------------------------- MODULE PacketDestinations --------------------------
(***************************************************************************)
(* The destinations of one packet: which may be added, where, and how; how *)
(* they are excluded on egress; and which of them a clone takes over.      *)
(*                                                                         *)
(* Who owns the packet is the business of Packet, whether a destination is *)
(* connected that of PacketTargets. "none" stands for what the producer of *)
(* a trace cannot see, "any" for what does not matter.                     *)
(***************************************************************************)

CONSTANT Readings   \* readings of conflicts; the graph is explored with none

VARIABLES
  kind,       \* whose packet this is, "passing" one that was first seen on
              \* egress, "over" when it is done
  way,        \* the path on which the module got it; of a clone, its original
  nvgre,      \* it came in as an NVGRE packet
  copied,     \* what a clone has of its original: nothing, "clear" or "set"
  named,      \* it has a destination
  added,      \* by AddNetBufferListDestination
  fetched,    \* the array was fetched
  unreported, \* a destination was excluded and that is not reported
  emptied     \* all destinations are excluded

vars == <<kind, way, nvgre, copied, named, added, fetched, unreported, emptied>>
origins == <<kind, way, nvgre>>
array == <<named, added, fetched>>
exclusion == <<unreported, emptied>>

Encapsulation == {"nvgre", "plain", "none"}
Bit      == {"set", "clear", "none"}
Path     == {"ingress", "egress", "none"}
Index    == {"0", "1", "other"}
Element  == {"own", "array", "none"}
NicType  == {"External", "other", "none"}
Nics     == {"one", "several", "other", "none"}
Room     == {"enough", "short", "none"}
Left     == {"some", "empty", "none"}
Change   == {"excluded", "reset", "preservation", "removed", "rewritten", "none"}
Addition == {"added"}
Data     == {"same", "changed", "none"}
Final    == {"SUCCESS", "other"}
Subject  == {"source", "destination", "both", "other", "none"}
List     == {"uniform", "mixed", "none"}

TypeOK ==
  /\ kind \in {"none", "foreign", "passing", "own", "clone", "over"}
  /\ way \in Path
  /\ nvgre \in BOOLEAN
  /\ copied \in Bit \cup {"unknown"}
  /\ named \in BOOLEAN
  /\ added \in BOOLEAN
  /\ fetched \in BOOLEAN
  /\ unreported \in BOOLEAN
  /\ emptied \in BOOLEAN

Init ==
  /\ kind = "none"
  /\ way = "none"
  /\ nvgre = FALSE
  /\ copied = "none"
  /\ named = FALSE
  /\ added = FALSE
  /\ fetched = FALSE
  /\ unreported = FALSE
  /\ emptied = FALSE

----------------------------------------------------------------------------
(* Where a packet comes from.                                              *)

\* @by environment
FilterSendNetBufferLists(encapsulation, nativeForwarding) ==
  /\ kind' = "foreign"
  /\ way' = "ingress"
  /\ nvgre' = (encapsulation = "nvgre" \/ nativeForwarding = "set")
  /\ UNCHANGED <<copied, array, exclusion>>

\* What comes up is under way on egress, also if it is the module's own.
\* @by environment
FilterReceiveNetBufferLists ==
  /\ kind' = IF kind \in {"none", "passing"} THEN "passing" ELSE "foreign"
  /\ way' = "egress"
  /\ nvgre' = FALSE
  /\ copied' = "none"
  /\ named' = FALSE
  /\ added' = FALSE
  /\ fetched' = FALSE
  /\ unreported' = FALSE
  /\ emptied' = FALSE

\* @by iut
NdisAllocateNetBufferList ==
  /\ kind' = "own"
  /\ UNCHANGED <<way, nvgre, copied, array, exclusion>>

\* @by iut
NdisAllocateCloneNetBufferList(path) ==
  /\ kind' = "clone"
  /\ way' = path
  /\ UNCHANGED <<nvgre, copied, array, exclusion>>

\* @by iut
CopyNetBufferListInfo(preserve) ==
  /\ copied' = IF preserve = "none" THEN "unknown" ELSE preserve
  /\ UNCHANGED <<origins, array, exclusion>>

\* @by environment
CopyNetBufferListInfoReturn(status) ==
  /\ copied' = IF status = "SUCCESS" THEN copied ELSE "none"
  /\ UNCHANGED <<origins, array, exclusion>>

----------------------------------------------------------------------------
(* Destinations are added.                                                 *)

\* @req DATA-24
\* @when Role=filtering
\* @when Role=capturing
OnlyForwardingAdds == {"Role=filtering", "Role=capturing"} \cap Readings # {} => FALSE

OnEgress == kind \in {"foreign", "passing"} /\ way = "egress"

\* @req DATA-25
\* @req DATA-15
AddsOnIngress == ~OnEgress

IsNvgreOnIngress == kind = "foreign" /\ way = "ingress" /\ nvgre

\* @req DATA-42
\* @when NvgreDestinations=strict
NvgreIsLeftAlone == "NvgreDestinations=strict" \in Readings => ~IsNvgreOnIngress

\* @req DATA-20
IndexWithOneNic(destinationIndex, nicType, physicalNics) ==
  (nicType = "External" /\ physicalNics = "one") => destinationIndex # "other"

\* @req DATA-21
\* @req TEAM-15
IndexWithSeveralNics(destinationIndex, nicType, physicalNics) ==
  (nicType = "External" /\ physicalNics = "several") => destinationIndex # "0"

\* @req DATA-22
IndexElsewhere(destinationIndex, nicType) == nicType = "other" => destinationIndex = "0"

\* @req DATA-29
NewOneIsNotExcluded(excluded) == excluded # "set"

IsAdmissible(destinationIndex, excluded, nicType, physicalNics) ==
  /\ OnlyForwardingAdds
  /\ AddsOnIngress
  /\ NvgreIsLeftAlone
  /\ IndexWithOneNic(destinationIndex, nicType, physicalNics)
  /\ IndexWithSeveralNics(destinationIndex, nicType, physicalNics)
  /\ IndexElsewhere(destinationIndex, nicType)
  /\ NewOneIsNotExcluded(excluded)

\* @req DATA-26
ElementIsItsOwn(element) == element # "array"

\* @may TEAM-05
\* @in AddNetBufferListDestination
ChoosesAMember(destinationIndex, nicType) == nicType = "External" /\ destinationIndex # "0"

\* @by iut
AddNetBufferListDestination(destinationIndex, element, excluded, nicType, physicalNics) ==
  /\ IsAdmissible(destinationIndex, excluded, nicType, physicalNics)
  /\ ElementIsItsOwn(element)
  /\ UNCHANGED vars

\* @by environment
AddNetBufferListDestinationReturn(status) ==
  /\ named' = (named \/ status = "SUCCESS")
  /\ added' = (added \/ status = "SUCCESS")
  /\ UNCHANGED <<origins, copied, fetched, exclusion>>

\* @should DATA-28
\* @advises GrowNetBufferListDestinations
GrowsIfItMust(room) == room # "enough"

\* @by iut
GrowNetBufferListDestinations(room) == UNCHANGED vars

\* @may DATA-62
\* @in GetNetBufferListDestinations
LooksAtDestinations == OnEgress

\* @by iut
GetNetBufferListDestinations ==
  /\ fetched' = TRUE
  /\ UNCHANGED <<origins, copied, named, added, exclusion>>

----------------------------------------------------------------------------
(* The array is committed.                                                 *)

\* @req DATA-27
FitsIntoTheArray(room) == room # "short"

\* @req DATA-37
ArrayWasFetched(change) == change = "excluded" => fetched

\* @should DATA-26
\* @advises UpdateNetBufferListDestinations
AddHasCommitted(change) == ~(change \in {"added", "none"} /\ added)

\* @req DATA-30
NothingIsRemoved(change) == change # "removed"

\* @req DATA-30
\* @req DATA-39
NothingIsRewritten(change) == change # "rewritten"

\* @req DATA-38
ExclusionStays(change) == change # "reset"

\* @req DATA-39
\* @when Role=filtering
\* @when Role=capturing
OnlyForwardingPreserves(change) ==
  {"Role=filtering", "Role=capturing"} \cap Readings # {} => change # "preservation"

\* @req DATA-09
\* @when Role=capturing
CapturingExcludesNothing(change) ==
  "Role=capturing" \in Readings => change # "excluded"

Excludes(change, left) ==
  /\ unreported' = (unreported \/ change = "excluded")
  /\ emptied' = (emptied \/ (change = "excluded" /\ left = "empty"))

\* @by iut
UpdateNetBufferListDestinations(change, destinationIndex, room, excluded, left, nicType, physicalNics) ==
  IF change = "added"
  THEN /\ IsAdmissible(destinationIndex, excluded, nicType, physicalNics)
       /\ FitsIntoTheArray(room)
       /\ UNCHANGED vars
  ELSE /\ NothingIsRemoved(change)
       /\ NothingIsRewritten(change)
       /\ ExclusionStays(change)
       /\ ArrayWasFetched(change)
       /\ OnlyForwardingPreserves(change)
       /\ CapturingExcludesNothing(change)
       /\ Excludes(change, left)
       /\ UNCHANGED <<origins, copied, array>>

\* @by environment
UpdateNetBufferListDestinationsReturn(change, status) ==
  /\ named' = (named \/ (change = "added" /\ status = "SUCCESS"))
  /\ IF change = "excluded" /\ status # "SUCCESS"
     THEN unreported' = FALSE /\ emptied' = FALSE
     ELSE UNCHANGED exclusion
  /\ UNCHANGED <<origins, copied, added, fetched>>

\* @req DATA-07
OnePortAndReason(list) == list # "mixed"

\* The flag and the port say whose policy it was.
\* @req DATA-08
IncomingNamesTheSource(incoming, subject) == incoming = "set" => subject \notin {"destination", "other"}

\* @req DATA-08
OutgoingNamesADestination(incoming, subject) == incoming = "clear" => subject # "source"

\* There are no destinations yet.
\* @req DATA-11
\* @when Role=filtering
FilteringDecidesByTheSource(incoming) ==
  "Role=filtering" \in Readings => ((kind = "foreign" /\ way = "ingress") => incoming # "clear")

\* @by iut
ReportFilteredNetBufferLists(incoming, subject, list) ==
  /\ OnePortAndReason(list)
  /\ IncomingNamesTheSource(incoming, subject)
  /\ OutgoingNamesADestination(incoming, subject)
  /\ FilteringDecidesByTheSource(incoming)
  /\ unreported' = FALSE
  /\ UNCHANGED <<origins, copied, array, emptied>>

----------------------------------------------------------------------------
(* The packet goes on.                                                     *)

\* @req DATA-13
\* @req DATA-32
\* @req DATA-35
\* @when Role=forwarding
HasADestination ==
  "Role=forwarding" \in Readings => ((kind = "foreign" /\ way = "ingress" /\ ~nvgre) => named)

\* @req DATA-58
\* @when Role=forwarding
CloneHasADestination ==
  "Role=forwarding" \in Readings => ((kind = "clone" /\ way = "ingress") => named)

\* @req DATA-56
CloneHasItsInfo == kind = "clone" => copied # "none"

\* @req DATA-57
\* @when Role=filtering
IngressCloneHasNoDestinations ==
  "Role=filtering" \in Readings => (kind = "clone" => copied # "set")

\* @req DATA-17
ChangedCloneHasNoDestinations(data) ==
  (kind = "clone" /\ way = "egress" /\ data = "changed") => copied # "set"

\* @by iut
NdisFSendNetBufferLists(data) ==
  /\ HasADestination
  /\ CloneHasADestination
  /\ CloneHasItsInfo
  /\ IngressCloneHasNoDestinations
  /\ ChangedCloneHasNoDestinations(data)
  /\ UNCHANGED vars

\* @req DATA-06
\* @req DATA-37
ExclusionIsReported == ~unreported

\* @req DATA-37
SomebodyIsLeft == ~emptied

\* @req DATA-57
\* @when Role=filtering
EgressCloneHasDestinations ==
  "Role=filtering" \in Readings => (kind = "clone" => copied # "clear")

\* @may DATA-16
\* @in NdisFIndicateReceiveNetBufferLists
SendsACloneUp(data) == kind = "clone" /\ copied = "set" /\ data = "same"

\* @by iut
NdisFIndicateReceiveNetBufferLists(data) ==
  /\ ExclusionIsReported
  /\ SomebodyIsLeft
  /\ CloneHasItsInfo
  /\ EgressCloneHasDestinations
  /\ UNCHANGED vars

\* Nothing is to be said of a packet that is over.
IsOver ==
  /\ kind' = "over"
  /\ way' = "none"
  /\ nvgre' = FALSE
  /\ copied' = "none"
  /\ named' = FALSE
  /\ added' = FALSE
  /\ fetched' = FALSE

\* @by iut
NdisFSendNetBufferListsComplete ==
  /\ IsOver
  /\ UNCHANGED exclusion

\* A packet whose ingress half is below goes on to be watched.
\* @by iut
NdisFReturnNetBufferLists ==
  /\ unreported' = FALSE
  /\ emptied' = FALSE
  /\ IF kind = "passing" THEN IsOver ELSE UNCHANGED <<origins, copied, array>>

\* @by iut
FreeNetBufferListForwardingContext ==
  /\ named' = FALSE
  /\ added' = FALSE
  /\ copied' = "none"
  /\ UNCHANGED <<origins, fetched, exclusion>>

\* @by iut
NdisFreeNetBufferList ==
  /\ IsOver
  /\ UNCHANGED exclusion

\* @by iut
NdisFreeCloneNetBufferList ==
  /\ IsOver
  /\ UNCHANGED exclusion

----------------------------------------------------------------------------
Next ==
  \/ \E encapsulation \in Encapsulation, nativeForwarding \in Bit :
       FilterSendNetBufferLists(encapsulation, nativeForwarding)
  \/ FilterReceiveNetBufferLists
  \/ NdisAllocateNetBufferList
  \/ \E path \in Path : NdisAllocateCloneNetBufferList(path)
  \/ \E preserve \in Bit : CopyNetBufferListInfo(preserve)
  \/ \E status \in Final : CopyNetBufferListInfoReturn(status)
  \/ \E destinationIndex \in Index, element \in Element, excluded \in Bit,
        nicType \in NicType, physicalNics \in Nics :
       AddNetBufferListDestination(destinationIndex, element, excluded, nicType, physicalNics)
  \/ \E status \in Final : AddNetBufferListDestinationReturn(status)
  \/ \E room \in Room : GrowNetBufferListDestinations(room)
  \/ GetNetBufferListDestinations
  \/ \E change \in Addition, destinationIndex \in Index, room \in Room, excluded \in Bit,
        nicType \in NicType, physicalNics \in Nics :
       UpdateNetBufferListDestinations(change, destinationIndex, room, excluded, "any", nicType, physicalNics)
  \/ \E change \in Change, left \in Left :
       UpdateNetBufferListDestinations(change, "any", "any", "any", left, "any", "any")
  \/ \E change \in Change \cup Addition, status \in Final :
       UpdateNetBufferListDestinationsReturn(change, status)
  \/ \E incoming \in Bit, subject \in Subject, list \in List :
       ReportFilteredNetBufferLists(incoming, subject, list)
  \/ \E data \in Data : NdisFSendNetBufferLists(data)
  \/ \E data \in Data : NdisFIndicateReceiveNetBufferLists(data)
  \/ NdisFSendNetBufferListsComplete
  \/ NdisFReturnNetBufferLists
  \/ FreeNetBufferListForwardingContext
  \/ NdisFreeNetBufferList
  \/ NdisFreeCloneNetBufferList

Spec == Init /\ [][Next]_vars

\* @final
Over == kind = "over"

=============================================================================
