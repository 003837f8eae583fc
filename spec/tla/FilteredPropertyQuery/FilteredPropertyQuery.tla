------------------------- MODULE FilteredPropertyQuery -------------------------
(***************************************************************************)
(* One OID_SWITCH_PORT_PROPERTY_ENUM that an extension above has issued: it *)
(* is answered below, never here. Everything else about such a request is   *)
(* said in OidRequest.                                                      *)
(***************************************************************************)

VARIABLE query   \* where the request stands

vars == <<query>>

Enum   == "OID_SWITCH_PORT_PROPERTY_ENUM"
Clone  == {"clone"}
Status == {"SUCCESS", "PENDING", "other"}
Final  == {"SUCCESS", "other"}

TypeOK == query \in {"none", "here", "no-clone", "answered", "done"}

Init == query = "none"

----------------------------------------------------------------------------
\* @frame OID-01
QueryIsNew == query = "none"

\* @by environment
FilterOidRequest(oid) ==
  /\ QueryIsNew
  /\ query' = "here"

\* Without a clone the request cannot go down.
\* @by environment
NdisAllocateCloneOidRequestReturn(status) ==
  query' = IF query \in {"here", "no-clone"} THEN (IF status = "SUCCESS" THEN "here" ELSE "no-clone") ELSE query

CameBack == query' = IF query \in {"here", "no-clone"} THEN "answered" ELSE query

\* @by environment
NdisFOidRequestReturn(oid, form, status) ==
  /\ IF status = "PENDING" THEN UNCHANGED vars ELSE CameBack

\* @by environment
FilterOidRequestComplete(oid, form) ==
  /\ CameBack

\* @req OID-96
AnsweredBelow == query # "here"

\* Success is the answer of the lower driver.
\* @req OID-96
NotAnsweredHere(status) == status = "SUCCESS" => query # "no-clone"

\* @by iut
FilterOidRequestReturn(oid, status) ==
  IF status = "PENDING" THEN UNCHANGED vars
  ELSE /\ AnsweredBelow
       /\ NotAnsweredHere(status)
       /\ query' = "done"

\* @by iut
NdisFOidRequestComplete(oid, status) ==
  /\ AnsweredBelow
  /\ NotAnsweredHere(status)
  /\ query' = "done"

----------------------------------------------------------------------------
Next ==
  \/ \E oid \in {Enum} : FilterOidRequest(oid)
  \/ \E status \in Final : NdisAllocateCloneOidRequestReturn(status)
  \/ \E oid \in {Enum}, form \in Clone, status \in Status : NdisFOidRequestReturn(oid, form, status)
  \/ \E oid \in {Enum}, form \in Clone : FilterOidRequestComplete(oid, form)
  \/ \E oid \in {Enum}, status \in Status : FilterOidRequestReturn(oid, status)
  \/ \E oid \in {Enum}, status \in Final : NdisFOidRequestComplete(oid, status)

Spec == Init /\ [][Next]_vars

\* @final
Over == query = "done"
=============================================================================
