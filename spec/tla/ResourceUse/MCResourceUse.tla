--------------------------- MODULE MCResourceUse ---------------------------
(* The scope that is explored, exported as the graph, and checked by TLC.  *)
EXTENDS ResourceUse
=============================================================================
