------------------------------- MODULE Delivery -------------------------------
(***************************************************************************)
(* What an answer to an OID request says about it: an answer names the     *)
(* OID, the structure and the address of the request that it answers. The  *)
(* other machines rely on it: SwitchNic counts what is below by address,   *)
(* OidRequest follows a request by its id, and this couples the two.       *)
(*                                                                         *)
(* "#1" is the first OID, or the first address, that the request named;    *)
(* "other" is any different one.                                           *)
(***************************************************************************)

VARIABLE sent   \* what went down last: OID, structure, address

vars == <<sent>>

Oid    == {"#1", "other"}
Form   == {"original", "clone", "own"}
Target == {"#1", "other"}

Nothing == <<"none", "none", "none">>

TypeOK == sent \in (Oid \X Form \X Target) \cup {Nothing}

Init == sent = Nothing

----------------------------------------------------------------------------
\* Names the request.
\* @by environment
FilterOidRequest(oid, target) == UNCHANGED vars

\* @frame OID-03
ReturnsWhatEntered(oid, target) == oid = "#1" /\ target = "#1"

\* @by iut
FilterOidRequestReturn(oid, target) ==
  /\ ReturnsWhatEntered(oid, target)
  /\ UNCHANGED vars

\* @frame OID-04
CompletesWhatEntered(oid, target) == oid = "#1" /\ target = "#1"

\* @by iut
NdisFOidRequestComplete(oid, target) ==
  /\ CompletesWhatEntered(oid, target)
  /\ UNCHANGED vars

\* @by iut
NdisFOidRequest(oid, form, target) == sent' = <<oid, form, target>>

\* @req OID-09
AnswersWhatWasSent(oid, form, target) == sent = <<oid, form, target>>

\* @by environment
NdisFOidRequestReturn(oid, form, target) ==
  /\ AnswersWhatWasSent(oid, form, target)
  /\ UNCHANGED vars

\* @by environment
FilterOidRequestComplete(oid, form, target) ==
  /\ AnswersWhatWasSent(oid, form, target)
  /\ UNCHANGED vars

----------------------------------------------------------------------------
Next ==
  \/ \E oid \in Oid, target \in Target : FilterOidRequest(oid, target)
  \/ \E oid \in Oid, target \in Target : FilterOidRequestReturn(oid, target)
  \/ \E oid \in Oid, target \in Target : NdisFOidRequestComplete(oid, target)
  \/ \E oid \in Oid, form \in Form, target \in Target : NdisFOidRequest(oid, form, target)
  \/ \E oid \in Oid, form \in Form, target \in Target : NdisFOidRequestReturn(oid, form, target)
  \/ \E oid \in Oid, form \in Form, target \in Target : FilterOidRequestComplete(oid, form, target)

Spec == Init /\ [][Next]_vars
=============================================================================
