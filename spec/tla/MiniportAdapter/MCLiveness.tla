----------------------------- MODULE MCLiveness -----------------------------
(* What must happen in the end, under the fairness that MiniportAdapter states. *)
EXTENDS MiniportAdapter
=============================================================================
