----------------------------- MODULE MCLiveness -----------------------------
(* What must happen in the end, under the fairness that LbfoBundle states. *)
EXTENDS LbfoBundle
=============================================================================
