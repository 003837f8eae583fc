---------------------------- MODULE MCSwitchTeam ----------------------------
(* Two NICs and two requests: the scope that is compared with the product  *)
(* of the machines.                                                        *)
EXTENDS SwitchTeam
=============================================================================
