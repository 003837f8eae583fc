----------------------------- MODULE MCLiveness -----------------------------
(* What must happen in the end, under the fairness that FilterModule       *)
(* states.                                                                 *)
EXTENDS FilterModule
=============================================================================
