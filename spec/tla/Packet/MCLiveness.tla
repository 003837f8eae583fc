----------------------------- MODULE MCLiveness -----------------------------
(* What must happen in the end, under the fairness that Packet states.     *)
EXTENDS Packet
=============================================================================
