---------------------------- MODULE PacketSource ----------------------------
(***************************************************************************)
(* The source of one packet, and the context that the extension attaches   *)
(* to it. "#1" is the first connection that the packet named as its        *)
(* source, "0/0" nobody, "other" any different one; "none" stands for what *)
(* the producer of a trace cannot see.                                     *)
(***************************************************************************)

CONSTANT Readings   \* readings of conflicts; the graph is explored with none

VARIABLES
  kind,    \* whose packet this is, "over" when it is done
  from     \* its source, "unknown" if it was copied

vars == <<kind, from>>

Source  == {"0/0", "#1", "other"}
Seen    == Source \cup {"none"}
Origin  == {"nic", "other", "none"}
NicType == {"External", "other", "none"}
Nics    == {"zero", "other", "none"}
Final   == {"SUCCESS", "other"}

TypeOK ==
  /\ kind \in {"none", "foreign", "own", "over"}
  /\ from \in Source \cup {"unknown"}

Init ==
  /\ kind = "none"
  /\ from = "unknown"

----------------------------------------------------------------------------
(* Packets come in.                                                        *)

\* @req DATA-01
SourceIsFilledIn(source, origin) == origin = "nic" => source # "0/0"

\* No traffic of the external network before a physical NIC is connected.
\* @req LIFE-51
\* @req LIFE-52
\* @when ExternalOperational=first-physical
APhysicalNicIsConnected(nicType, physicalNics) ==
  "ExternalOperational=first-physical" \in Readings =>
    (nicType = "External" => physicalNics # "zero")

\* @by environment
FilterSendNetBufferLists(source, origin, nicType, physicalNics) ==
  /\ SourceIsFilledIn(source, origin)
  /\ APhysicalNicIsConnected(nicType, physicalNics)
  /\ kind' = "foreign"
  /\ from' = source

\* @by environment
FilterReceiveNetBufferLists(source) ==
  /\ kind' = IF kind = "none" THEN "foreign" ELSE kind
  /\ from' = source

----------------------------------------------------------------------------
(* The source changes.                                                     *)

\* @by environment
AllocateNetBufferListForwardingContextReturn(status) ==
  /\ kind' = IF status = "SUCCESS" THEN "own" ELSE kind
  /\ from' = IF status = "SUCCESS" THEN "0/0" ELSE from

\* @by environment
CopyNetBufferListInfoReturn(status) ==
  /\ from' = IF status = "SUCCESS" THEN "unknown" ELSE from
  /\ UNCHANGED kind

\* @req DATA-09
\* @when Role=capturing
CapturingLeavesTheSource == "Role=capturing" \in Readings => kind # "foreign"

\* @by iut
SetNetBufferListSource ==
  /\ CapturingLeavesTheSource
  /\ UNCHANGED vars

\* @by environment
SetNetBufferListSourceReturn(source, status) ==
  /\ from' = IF status = "SUCCESS" THEN source ELSE from
  /\ UNCHANGED kind

\* @req DATA-54
SourceIsAsItWasSet(source) == (from # "unknown" /\ source # "none") => source = from

\* @should DATA-55
\* @advises NdisFSendNetBufferLists
OwnNamesASource(source) == kind = "own" => source # "0/0"

\* @by iut
NdisFSendNetBufferLists(source) ==
  /\ SourceIsAsItWasSet(source)
  /\ UNCHANGED vars

----------------------------------------------------------------------------
(* The extension's own context.                                            *)

\* @may DATA-63
\* @in SetNetBufferListSwitchContext
AttachesAContext == kind = "foreign"

\* @by iut
SetNetBufferListSwitchContext == UNCHANGED vars

\* @may DATA-63
\* @in GetNetBufferListSwitchContext
FetchesItsContext == kind = "foreign"

\* @by iut
GetNetBufferListSwitchContext == UNCHANGED vars

----------------------------------------------------------------------------
(* The end.                                                                *)

IsOver == kind' = "over"

\* @by iut
NdisFSendNetBufferListsComplete ==
  /\ IsOver
  /\ UNCHANGED from

\* @by iut
NdisFreeNetBufferList ==
  /\ IsOver
  /\ UNCHANGED from

\* @by iut
NdisFreeCloneNetBufferList ==
  /\ IsOver
  /\ UNCHANGED from

----------------------------------------------------------------------------
Next ==
  \/ \E source \in Source, origin \in Origin, nicType \in NicType, physicalNics \in Nics :
       FilterSendNetBufferLists(source, origin, nicType, physicalNics)
  \/ \E source \in Source : FilterReceiveNetBufferLists(source)
  \/ \E status \in Final : AllocateNetBufferListForwardingContextReturn(status)
  \/ \E status \in Final : CopyNetBufferListInfoReturn(status)
  \/ SetNetBufferListSource
  \/ \E source \in Source, status \in Final : SetNetBufferListSourceReturn(source, status)
  \/ \E source \in Seen : NdisFSendNetBufferLists(source)
  \/ SetNetBufferListSwitchContext
  \/ GetNetBufferListSwitchContext
  \/ NdisFSendNetBufferListsComplete
  \/ NdisFreeNetBufferList
  \/ NdisFreeCloneNetBufferList

Spec == Init /\ [][Next]_vars

\* @final
Over == kind = "over"
=============================================================================
