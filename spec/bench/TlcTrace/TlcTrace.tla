------------------------------ MODULE TlcTrace ------------------------------
(***************************************************************************)
(* A recorded trace of a team, checked by TLC as a behaviour of the        *)
(* composition. The trace is read in Java: Length, Event and Era are       *)
(* overridden there, and what stands here in their place is not used.      *)
(*                                                                         *)
(* The composition has one slot for each request. A trace has any number   *)
(* of requests, one after the other: "r1-7" is the request that takes the  *)
(* slot "r1" in era 7. An era ends when every request is over; what the    *)
(* NICs have come to stays.                                                *)
(***************************************************************************)
EXTENDS SwitchTeam, TLC

VARIABLES
  i,   \* events of the trace that were taken
  era  \* era of the requests

\* Events of the composition in the trace.
Length == 0

\* The event of that number, from 1: its name and its parameters.
Event(n) == [ev |-> "none", req |-> None, oid |-> None, form |-> None, target |-> None, status |-> None, nic |-> None]

\* The era in which it happens, from 1.
Era(n) == 0

Take(e) ==
  CASE e.ev = "FilterOidRequest"                  -> FilterOidRequest(e.req, e.oid, e.target)
    [] e.ev = "NdisAllocateCloneOidRequest"       -> NdisAllocateCloneOidRequest(e.req)
    [] e.ev = "NdisAllocateCloneOidRequestReturn" -> NdisAllocateCloneOidRequestReturn(e.req, e.status)
    [] e.ev = "NdisFreeCloneOidRequest"           -> NdisFreeCloneOidRequest(e.req)
    [] e.ev = "NdisFOidRequest"                   -> NdisFOidRequest(e.req, e.oid, e.form, e.target)
    [] e.ev = "NdisFOidRequestReturn"             -> NdisFOidRequestReturn(e.req, e.oid, e.form, e.target, e.status)
    [] e.ev = "FilterOidRequestComplete"          -> FilterOidRequestComplete(e.req, e.oid, e.form, e.target, e.status)
    [] e.ev = "FilterOidRequestReturn"            -> FilterOidRequestReturn(e.req, e.oid, e.target, e.status)
    [] e.ev = "NdisFOidRequestComplete"           -> NdisFOidRequestComplete(e.req, e.oid, e.target, e.status)
    [] e.ev = "ReferenceSwitchNic"                -> ReferenceSwitchNic(e.nic)
    [] e.ev = "ReferenceSwitchNicReturn"          -> ReferenceSwitchNicReturn(e.nic, e.status)
    [] e.ev = "DereferenceSwitchNic"              -> DereferenceSwitchNic(e.nic)

\* Every request is over, and the slots are free for others.
Renew ==
  /\ \A r \in Request : kind[r] \in {None, "done"} /\ ~calling[r]
  /\ kind' = [r \in Request |-> None]
  /\ theOid' = [r \in Request |-> None]
  /\ about' = [r \in Request |-> None]
  /\ sentTo' = [r \in Request |-> None]
  /\ entry' = [r \in Request |-> None]
  /\ ended' = [r \in Request |-> FALSE]
  /\ carrier' = [r \in Request |-> None]
  /\ calling' = [r \in Request |-> FALSE]
  /\ lower' = [r \in Request |-> None]
  /\ UNCHANGED nics

TraceInit == Init /\ i = 0 /\ era = 1

TraceNext ==
  \/ i < Length /\ Era(i + 1) = era /\ Take(Event(i + 1)) /\ i' = i + 1 /\ UNCHANGED era
  \/ i < Length /\ Era(i + 1) # era /\ Renew /\ era' = era + 1 /\ UNCHANGED i

\* Always true; says so when TLC comes to the end.
Told == i = Length => PrintT(<<"accepted", i, era>>)
=============================================================================
