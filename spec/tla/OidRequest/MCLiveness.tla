----------------------------- MODULE MCLiveness -----------------------------
(* What must happen in the end, under the fairness that OidRequest states. *)
EXTENDS OidRequest
=============================================================================
