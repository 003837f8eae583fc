----------------------------- MODULE ReceiveHash -----------------------------
(***************************************************************************)
(* Receive-side scaling and receive hashing of an adapter exclude each     *)
(* other: NDIS switches one off before it switches the other on.           *)
(***************************************************************************)

VARIABLE on   \* which of the two are on, or asked to be

vars == <<on>>

Scale  == "OID_GEN_RECEIVE_SCALE_PARAMETERS"
Hash   == "OID_GEN_RECEIVE_HASH"
Oid    == {Scale, Hash}
Value  == {"on", "off", "none"}
Status == {"SUCCESS", "PENDING", "other"}

TypeOK == on \in SUBSET Oid

Init == on = {}

----------------------------------------------------------------------------
\* @req ENV-26
TheOtherIsOff(oid, value) == value = "on" => on \subseteq {oid}

\* @by environment
MiniportOidRequest(oid, value) ==
  /\ TheOtherIsOff(oid, value)
  /\ on' = IF value = "on" THEN on \cup {oid} ELSE IF value = "off" THEN on \ {oid} ELSE on

\* What was refused is not on.
Answered(oid, status) == on' = IF status = "other" THEN on \ {oid} ELSE on

\* @by iut
MiniportOidRequestReturn(oid, status) ==
  /\ Answered(oid, status)

\* @by iut
NdisMOidRequestComplete(oid, status) ==
  /\ Answered(oid, status)

----------------------------------------------------------------------------
Next ==
  \/ \E oid \in Oid, value \in Value : MiniportOidRequest(oid, value)
  \/ \E oid \in Oid, status \in Status : MiniportOidRequestReturn(oid, status)
  \/ \E oid \in Oid, status \in Status \ {"PENDING"} : NdisMOidRequestComplete(oid, status)

Spec == Init /\ [][Next]_vars

----------------------------------------------------------------------------
\* @req ENV-26
NeverBoth == on # Oid
=============================================================================
