----------------------------- MODULE LbfoFailover -----------------------------
(***************************************************************************)
(* What becomes of a primary whose link is lost, under the readings of     *)
(* C-39: it keeps its role (soft), it is removed so that a secondary can   *)
(* take over (hard), or the driver chooses. Which role calls are in order  *)
(* is in LbfoBundle; here roles are only followed.                         *)
(*                                                                         *)
(* "#1", "#2", ... are the adapters of the bundle in the order in which    *)
(* they appear.                                                            *)
(***************************************************************************)

CONSTANTS
  Adapter,   \* the adapters that the model counts
  Readings   \* readings of conflicts; the graph is explored with none

VARIABLES
  role,      \* role of each adapter in the bundle
  link       \* its link; "tried": lost, and the removal of the adapter was asked for

vars == <<role, link>>

Granted == {"SUCCESS", "FAILURE"}

TypeOK ==
  /\ role \in [Adapter -> {"None", "Primary", "Secondary", "Alone"}]
  /\ link \in [Adapter -> {"up", "down", "tried"}]

Init ==
  /\ role = [a \in Adapter |-> "None"]
  /\ link = [a \in Adapter |-> "up"]

HasPrimary == \E a \in Adapter : role[a] = "Primary"

Leave(a) ==
  /\ role' = [role EXCEPT ![a] = "None"]
  /\ link' = [link EXCEPT ![a] = "up"]

----------------------------------------------------------------------------
(* How adapters come by their roles.                                       *)

\* @by environment
MiniportInitialize(adapter) ==
  /\ Leave(adapter)

\* @by environment
NdisMSetMiniportSecondaryReturn(adapter, status) ==
  /\ role' = [role EXCEPT ![adapter] = IF status = "SUCCESS" THEN "Secondary" ELSE "Alone"]
  /\ UNCHANGED link

\* @by iut
MiniportInitializeReturn(adapter, status) ==
  /\ role' = [role EXCEPT ![adapter] =
               IF status # "SUCCESS" THEN "None"
               ELSE IF @ # "None" THEN @
               ELSE IF HasPrimary THEN "Alone"
               ELSE "Primary"]
  /\ UNCHANGED link

\* @by environment
MiniportHalt(adapter) ==
  /\ Leave(adapter)

\* @by environment
NdisMPromoteMiniportReturn(adapter, status) ==
  /\ role' = [role EXCEPT ![adapter] =
               IF status = "SUCCESS" /\ @ = "Secondary" /\ ~HasPrimary THEN "Primary" ELSE @]
  /\ UNCHANGED link

----------------------------------------------------------------------------
(* Failover.                                                               *)

\* @by environment
LinkChange(adapter, connected) ==
  /\ link' = [link EXCEPT ![adapter] =
               IF role[adapter] \notin {"Primary", "Secondary"} \/ connected THEN "up"
               ELSE IF @ = "up" THEN "down"
               ELSE @]
  /\ UNCHANGED role

\* @req LBFO-38
\* @req LBFO-39
\* @when Failover=soft
PrimaryKeepsItsRole(a) == "Failover=soft" \in Readings => role[a] # "Primary"

\* @by iut
NdisMRemoveMiniport(adapter) ==
  /\ PrimaryKeepsItsRole(adapter)
  /\ link' = [link EXCEPT ![adapter] =
               IF role[adapter] = "Primary" /\ @ = "down" THEN "tried" ELSE @]
  /\ UNCHANGED role

\* @by environment
NdisMRemoveMiniportReturn(adapter, status) ==
  /\ IF status = "SUCCESS" THEN Leave(adapter) ELSE UNCHANGED vars

----------------------------------------------------------------------------
Next ==
  \/ \E adapter \in Adapter : MiniportInitialize(adapter)
  \/ \E adapter \in Adapter, status \in Granted : NdisMSetMiniportSecondaryReturn(adapter, status)
  \/ \E adapter \in Adapter, status \in {"SUCCESS", "other"} : MiniportInitializeReturn(adapter, status)
  \/ \E adapter \in Adapter : MiniportHalt(adapter)
  \/ \E adapter \in Adapter, status \in Granted : NdisMPromoteMiniportReturn(adapter, status)
  \/ \E adapter \in Adapter, connected \in BOOLEAN : LinkChange(adapter, connected)
  \/ \E adapter \in Adapter : NdisMRemoveMiniport(adapter)
  \/ \E adapter \in Adapter, status \in Granted : NdisMRemoveMiniportReturn(adapter, status)

Spec == Init /\ [][Next]_vars

----------------------------------------------------------------------------
\* A secondary with a link could take over, and the primary is still in its place.
\* @owed LBFO-39
\* @when Failover=hard
RemovalOwed ==
  "Failover=hard" \in Readings
    /\ \E a \in Adapter : role[a] = "Primary" /\ link[a] = "down"
    /\ \E b \in Adapter : role[b] = "Secondary" /\ link[b] = "up"
=============================================================================
