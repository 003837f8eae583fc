------------------------------- MODULE OidCall -------------------------------
(***************************************************************************)
(* The level (IRQL) of each call about an OID request. "none" stands for a *)
(* level that the producer of the trace cannot see, "other" for every one  *)
(* above DISPATCH_LEVEL. There is one state only.                          *)
(***************************************************************************)

VARIABLE idle   \* the one state

vars == <<idle>>

Level == {"PASSIVE_LEVEL", "APC_LEVEL", "DISPATCH_LEVEL", "other", "none"}

TypeOK == idle = TRUE

Init == idle = TRUE

----------------------------------------------------------------------------
\* @req OID-26
AtMostDispatchLevel(irql) == irql # "other"

Call(irql) ==
  /\ AtMostDispatchLevel(irql)
  /\ UNCHANGED vars

\* @by environment
FilterOidRequest(irql) ==
  /\ Call(irql)

\* @by environment
FilterOidRequestComplete(irql) ==
  /\ Call(irql)

\* @by environment
FilterCancelOidRequest(irql) ==
  /\ Call(irql)

\* @by iut
NdisFOidRequest(irql) ==
  /\ Call(irql)

\* @by iut
NdisFOidRequestComplete(irql) ==
  /\ Call(irql)

\* @by iut
NdisFCancelOidRequest(irql) ==
  /\ Call(irql)

----------------------------------------------------------------------------
Next ==
  \/ \E irql \in Level : FilterOidRequest(irql)
  \/ \E irql \in Level : FilterOidRequestComplete(irql)
  \/ \E irql \in Level : FilterCancelOidRequest(irql)
  \/ \E irql \in Level : NdisFOidRequest(irql)
  \/ \E irql \in Level : NdisFOidRequestComplete(irql)
  \/ \E irql \in Level : NdisFCancelOidRequest(irql)

Spec == Init /\ [][Next]_vars
=============================================================================
