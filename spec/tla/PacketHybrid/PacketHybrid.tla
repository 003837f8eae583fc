---------------------------- MODULE PacketHybrid ----------------------------
(***************************************************************************)
(* Hybrid forwarding of NDIS 6.40: what the switch tells in the forwarding *)
(* detail of one packet, and what the extension leaves there. "none"       *)
(* stands for what the producer of a trace cannot see.                     *)
(***************************************************************************)

CONSTANT Readings   \* readings of conflicts; the graph is explored with none

VARIABLES
  nvgre,   \* the packet came in as an NVGRE packet of the external NIC
  over     \* it is done

vars == <<nvgre, over>>

NicType       == {"External", "other", "none"}
Encapsulation == {"nvgre", "plain", "none"}
Bit           == {"set", "clear", "none"}
Subnet        == {"plain", "internal", "external", "none"}
Data          == {"same", "changed", "none"}

TypeOK == nvgre \in BOOLEAN /\ over \in BOOLEAN

Init == nvgre = FALSE /\ over = FALSE

\* An external virtual subnet is not native (DATA-49).
IsNative(nicType, encapsulation, subnet) ==
  nicType = "External" /\ encapsulation = "nvgre" /\ subnet # "external"

\* @req DATA-40
\* @when NdisVersion=6.40
NvgreIsMarked(nicType, encapsulation, nativeForwarding, subnet) ==
  "NdisVersion=6.40" \in Readings =>
    (IsNative(nicType, encapsulation, subnet) => nativeForwarding # "clear")

\* @req DATA-49
\* @when NdisVersion=6.40
SubnetIsTold(subnet, subnetId) ==
  "NdisVersion=6.40" \in Readings => (subnet \in {"internal", "external"} => subnetId # "clear")

\* @req DATA-49
\* @when NdisVersion=6.40
ExternalSubnetIsNotNative(nativeForwarding, subnet) ==
  "NdisVersion=6.40" \in Readings => (subnet = "external" => nativeForwarding # "set")

\* @by environment
FilterSendNetBufferLists(nicType, encapsulation, nativeForwarding, subnet, subnetId) ==
  /\ NvgreIsMarked(nicType, encapsulation, nativeForwarding, subnet)
  /\ SubnetIsTold(subnet, subnetId)
  /\ ExternalSubnetIsNotNative(nativeForwarding, subnet)
  /\ nvgre' = IsNative(nicType, encapsulation, subnet)
  /\ UNCHANGED over

\* @req DATA-43
\* @when NdisVersion=6.40
ComesUpUnwrapped(encapsulation) ==
  "NdisVersion=6.40" \in Readings => (nvgre => encapsulation # "nvgre")

\* @by environment
FilterReceiveNetBufferLists(encapsulation) ==
  /\ ComesUpUnwrapped(encapsulation)
  /\ UNCHANGED vars

\* @req DATA-41
\* @when NdisVersion=6.40
NativeForwardingIsNotWritten(nativeForwarding) ==
  "NdisVersion=6.40" \in Readings => nativeForwarding # "changed"

\* @by iut
NdisFSendNetBufferLists(nativeForwarding) ==
  /\ NativeForwardingIsNotWritten(nativeForwarding)
  /\ UNCHANGED vars

\* @by iut
NdisFIndicateReceiveNetBufferLists(nativeForwarding) ==
  /\ NativeForwardingIsNotWritten(nativeForwarding)
  /\ UNCHANGED vars

\* @by iut
NdisFSendNetBufferListsComplete ==
  /\ nvgre' = FALSE
  /\ over' = TRUE

----------------------------------------------------------------------------
Next ==
  \/ \E nicType \in NicType, encapsulation \in Encapsulation, nativeForwarding \in Bit,
        subnet \in Subnet, subnetId \in Bit :
       FilterSendNetBufferLists(nicType, encapsulation, nativeForwarding, subnet, subnetId)
  \/ \E encapsulation \in Encapsulation : FilterReceiveNetBufferLists(encapsulation)
  \/ \E nativeForwarding \in Data : NdisFSendNetBufferLists(nativeForwarding)
  \/ \E nativeForwarding \in Data : NdisFIndicateReceiveNetBufferLists(nativeForwarding)
  \/ NdisFSendNetBufferListsComplete

Spec == Init /\ [][Next]_vars

\* @final
Over == over
=============================================================================
