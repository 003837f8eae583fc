----------------------------- MODULE MCLiveness -----------------------------
(* What must happen in the end, under the fairness that SwitchNic states.  *)
EXTENDS SwitchNic
=============================================================================
