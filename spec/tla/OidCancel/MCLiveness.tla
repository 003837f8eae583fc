----------------------------- MODULE MCLiveness -----------------------------
(* What must happen in the end, under the fairness that OidCancel states.  *)
EXTENDS OidCancel
=============================================================================
