--------------------------- MODULE NicRequestForm ---------------------------
(***************************************************************************)
(* The form of OID_SWITCH_NIC_REQUEST: its request type, and the make of   *)
(* the structure that goes down. One call tells all of it, so that there   *)
(* is one state only. What is inside is told by Encapsulation.             *)
(***************************************************************************)

CONSTANT Readings   \* of the documents; none here, so that all are covered

VARIABLE idle       \* the one state

vars == <<idle>>

NicRequest == {"OID_SWITCH_NIC_REQUEST"}

Form  == {"original", "clone", "own"}
Type  == {"query", "set", "method", "other", "none"}
Shape == {"valid", "no-inner", "other", "none"}

TypeOK == idle = TRUE

Init == idle = TRUE

----------------------------------------------------------------------------
(* Type (C-03). What a producer does not see is "none", and is not held    *)
(* against anybody. A clone keeps the type of its original, which          *)
(* OidContents sees to.                                                    *)

\* @req OID-31
\* @when NicRequestType=method
ComesAsAMethod(type) ==
  "NicRequestType=method" \in Readings => type \in {"method", "none"}

\* @req OID-31
\* @when NicRequestType=set
ComesAsASet(type) ==
  "NicRequestType=set" \in Readings => type \in {"set", "none"}

\* @by environment
FilterOidRequest(oid, type) ==
  /\ ComesAsAMethod(type)
  /\ ComesAsASet(type)
  /\ UNCHANGED vars

\* Nobody takes it for a query.
\* @req TEAM-19
\* @req OID-53
MethodOrSet(form, type) == form = "own" => type \in {"method", "set", "none"}

\* @req TEAM-19
\* @req OID-53
\* @when NicRequestType=method
MethodOnly(form, type) ==
  "NicRequestType=method" \in Readings => (form = "own" => type # "set")

\* @req TEAM-19
\* @req OID-53
\* @when NicRequestType=set
SetOnly(form, type) ==
  "NicRequestType=set" \in Readings => (form = "own" => type # "method")

\* @should TEAM-19
\* @should OID-53
\* @when NicRequestType=method-with-warning
\* @advises NdisFOidRequest
BetterAMethod(form, type) ==
  "NicRequestType=method-with-warning" \in Readings => (form = "own" => type # "set")

----------------------------------------------------------------------------
(* Make.                                                                   *)

\* @req OID-49
EncapsulatesARequest(shape) == shape # "no-inner"

\* @req OID-53
EncapsulationIsValid(shape) == shape # "other"

\* @by iut
NdisFOidRequest(oid, form, type, shape) ==
  /\ MethodOrSet(form, type)
  /\ MethodOnly(form, type)
  /\ SetOnly(form, type)
  /\ EncapsulatesARequest(shape)
  /\ EncapsulationIsValid(shape)
  /\ UNCHANGED vars

----------------------------------------------------------------------------
Next ==
  \/ \E oid \in NicRequest, type \in Type : FilterOidRequest(oid, type)
  \/ \E oid \in NicRequest, form \in Form, type \in Type, shape \in Shape :
       NdisFOidRequest(oid, form, type, shape)

Spec == Init /\ [][Next]_vars
=============================================================================
