---------------------------- MODULE NdisGeneration ----------------------------
(***************************************************************************)
(* The generation of NDIS to which a miniport's adapter belongs, as the    *)
(* entry point that initialised it tells, and the calls that the adapter's *)
(* driver makes: NDIS_PACKET and the functions of LBFO up to 5.1,          *)
(* NET_BUFFER_LIST from 6.0 on.                                            *)
(***************************************************************************)

VARIABLE generation

vars == <<generation>>

TypeOK == generation \in {"unknown", "5", "6"}

Init == generation = "unknown"

Stays == UNCHANGED generation

----------------------------------------------------------------------------
(* What tells the generation.                                              *)

\* @by environment
MiniportInitialize == generation' = "5"

\* @by environment
MiniportInitializeEx == generation' = "6"

----------------------------------------------------------------------------
(* Up to 5.1.                                                              *)

\* @req LBFO-49
\* @req ENV-01
MakesNoRoleCall == generation # "6"

\* @by iut
NdisMSetMiniportSecondary ==
  /\ MakesNoRoleCall
  /\ Stays

\* @by iut
NdisMPromoteMiniport ==
  /\ MakesNoRoleCall
  /\ Stays

\* @req ENV-01
UsesNoPackets == generation # "6"

\* @by iut
NdisMIndicateReceivePacket ==
  /\ UsesNoPackets
  /\ Stays

\* @by iut
NdisMSendComplete ==
  /\ UsesNoPackets
  /\ Stays

----------------------------------------------------------------------------
(* From 6.0 on.                                                            *)

\* @req ENV-01
UsesNoNetBufferLists == generation # "5"

\* @by iut
NdisMIndicateReceiveNetBufferLists ==
  /\ UsesNoNetBufferLists
  /\ Stays

\* @by iut
NdisMSendNetBufferListsComplete ==
  /\ UsesNoNetBufferLists
  /\ Stays

----------------------------------------------------------------------------
Next ==
  \/ MiniportInitialize
  \/ MiniportInitializeEx
  \/ NdisMSetMiniportSecondary
  \/ NdisMPromoteMiniport
  \/ NdisMIndicateReceivePacket
  \/ NdisMSendComplete
  \/ NdisMIndicateReceiveNetBufferLists
  \/ NdisMSendNetBufferListsComplete

Spec == Init /\ [][Next]_vars
=============================================================================
