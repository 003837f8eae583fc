------------------------------ MODULE LbfoCalls ------------------------------
(***************************************************************************)
(* The role calls of an LBFO miniport for one adapter: the level at which  *)
(* each is made, and that its result belongs to a call. What a call does   *)
(* to the bundle is in LbfoBundle. "none" stands for a level that the      *)
(* producer cannot see, "other" for one above DISPATCH_LEVEL.              *)
(***************************************************************************)

CONSTANT Readings   \* readings of conflicts; the graph is explored with none

VARIABLE asked      \* the call that has not returned

vars == <<asked>>

Level == {"PASSIVE_LEVEL", "APC_LEVEL", "DISPATCH_LEVEL", "other", "none"}

TypeOK == asked \in {"none", "set", "promote", "remove"}

Init == asked = "none"

----------------------------------------------------------------------------
(* The miniport calls.                                                     *)

\* @req LBFO-12
SetsAtPassiveLevel(irql) == irql \in {"PASSIVE_LEVEL", "none"}

\* @by iut
NdisMSetMiniportSecondary(irql) ==
  /\ SetsAtPassiveLevel(irql)
  /\ asked' = "set"

\* @req LBFO-35
PromotesAtMostAtDispatchLevel(irql) == irql # "other"

\* @req LBFO-35
\* @when PromoteIrql=passive
PromotesAtPassiveLevel(irql) ==
  "PromoteIrql=passive" \in Readings => irql \in {"PASSIVE_LEVEL", "other", "none"}

\* @by iut
NdisMPromoteMiniport(irql) ==
  /\ PromotesAtMostAtDispatchLevel(irql)
  /\ PromotesAtPassiveLevel(irql)
  /\ asked' = "promote"

\* @req LBFO-01
\* @req LBFO-38
RemovesAtMostAtDispatchLevel(irql) == irql # "other"

\* @by iut
NdisMRemoveMiniport(irql) ==
  /\ RemovesAtMostAtDispatchLevel(irql)
  /\ asked' = "remove"

----------------------------------------------------------------------------
(* NDIS changes a role only where it was asked to.                         *)

\* @req LBFO-02
WasAsked(call) == asked = call

\* @by environment
NdisMSetMiniportSecondaryReturn ==
  /\ WasAsked("set")
  /\ asked' = "none"

\* @by environment
NdisMPromoteMiniportReturn ==
  /\ WasAsked("promote")
  /\ asked' = "none"

\* @by environment
NdisMRemoveMiniportReturn ==
  /\ WasAsked("remove")
  /\ asked' = "none"

----------------------------------------------------------------------------
Next ==
  \/ \E irql \in Level : NdisMSetMiniportSecondary(irql)
  \/ \E irql \in Level : NdisMPromoteMiniport(irql)
  \/ \E irql \in Level : NdisMRemoveMiniport(irql)
  \/ NdisMSetMiniportSecondaryReturn
  \/ NdisMPromoteMiniportReturn
  \/ NdisMRemoveMiniportReturn

Spec == Init /\ [][Next]_vars
=============================================================================
