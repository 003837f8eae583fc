---------------------------- MODULE LbfoInformation ----------------------------
(***************************************************************************)
(* One OID request at an adapter of an LBFO miniport: a query is completed *)
(* as a query, a set as a set. Everything else about it is in LbfoBundle.  *)
(***************************************************************************)

VARIABLE kind   \* what was asked, until it was answered

vars == <<kind>>

TypeOK == kind \in {"none", "query", "set", "done"}

Init == kind = "none"

----------------------------------------------------------------------------
\* @frame LBFO-26
IsNew == kind = "none"

\* @by environment
MiniportQueryInformation ==
  /\ IsNew
  /\ kind' = "query"

\* @by environment
MiniportSetInformation ==
  /\ IsNew
  /\ kind' = "set"

\* @req LBFO-26
CompletesAQueryAsAQuery == kind # "set"

\* @by iut
NdisMQueryInformationComplete ==
  /\ CompletesAQueryAsAQuery
  /\ kind' = "done"

\* @req LBFO-26
CompletesASetAsASet == kind # "query"

\* @by iut
NdisMSetInformationComplete ==
  /\ CompletesASetAsASet
  /\ kind' = "done"

----------------------------------------------------------------------------
Next ==
  \/ MiniportQueryInformation
  \/ MiniportSetInformation
  \/ NdisMQueryInformationComplete
  \/ NdisMSetInformationComplete

Spec == Init /\ [][Next]_vars

\* @final
Over == kind = "done"
=============================================================================
