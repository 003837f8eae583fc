---------------------------- MODULE SwitchTopology ----------------------------
(***************************************************************************)
(* The NICs with index 0 of a whole switch, counted by type: one external  *)
(* one and one internal one at the most. Without an external one there is  *)
(* no physical NIC to address.                                             *)
(*                                                                         *)
(* One switch is one filter module. If two modules are attached at a time, *)
(* their requests cannot be told apart, and nothing is asked any more.     *)
(***************************************************************************)

VARIABLES
  external, \* the external NIC
  internal, \* the internal NIC
  attached  \* filter modules

vars == <<external, internal, attached>>

NicOid == {"OID_SWITCH_NIC_CREATE", "OID_SWITCH_NIC_DELETE"}
Create == {"OID_SWITCH_NIC_CREATE"}
NicRequest == {"OID_SWITCH_NIC_REQUEST"}
NicType == {"External", "Internal", "none"}
Index  == {"0", "other", "none"}
Status == {"SUCCESS", "PENDING", "other"}
Nic == {"unknown", "coming", "there", "gone"}

TypeOK ==
  /\ external \in Nic
  /\ internal \in Nic
  /\ attached \in {"none", "one", "several"}

Init ==
  /\ external = "unknown"
  /\ internal = "unknown"
  /\ attached = "none"

----------------------------------------------------------------------------
\* @by environment
FilterAttach ==
  /\ external' = "unknown"
  /\ internal' = "unknown"
  /\ attached' = IF attached = "none" THEN "one" ELSE "several"

\* @by environment
FilterDetach ==
  /\ external' = "unknown"
  /\ internal' = "unknown"
  /\ attached' = IF attached = "one" THEN "none" ELSE attached

\* @req LIFE-56
\* @req TEAM-29
OnlyOneExternalNic(oid, nicType) ==
  (oid \in Create /\ nicType = "External") => external \in {"unknown", "gone"}

\* @req LIFE-56
OnlyOneInternalNic(oid, nicType) ==
  (oid \in Create /\ nicType = "Internal") => internal \in {"unknown", "gone"}

\* A NIC whose type is not known may be either.
Now(nic, type, oid, nicType) ==
  IF attached = "several" \/ nicType = "none" THEN "unknown"
  ELSE IF nicType # type THEN nic
  ELSE IF oid \in Create THEN "coming" ELSE "gone"

\* @by environment
FilterOidRequest(oid, nicType, targetIndex) ==
  /\ OnlyOneExternalNic(oid, nicType)
  /\ OnlyOneInternalNic(oid, nicType)
  /\ external' = Now(external, "External", oid, nicType)
  /\ internal' = Now(internal, "Internal", oid, nicType)
  /\ UNCHANGED attached

Settled(nic, status) ==
  IF nic = "coming" THEN IF status = "SUCCESS" THEN "there" ELSE "unknown" ELSE nic

Ended(status) ==
  /\ external' = Settled(external, status)
  /\ internal' = Settled(internal, status)
  /\ UNCHANGED attached

\* @by iut
FilterOidRequestReturn(oid, status) ==
  IF status = "PENDING" THEN UNCHANGED vars
  ELSE Ended(status)

\* @by iut
NdisFOidRequestComplete(oid, status) ==
  /\ Ended(status)

\* The one external NIC is known to be gone: no index belongs to a physical NIC.
\* @req OID-44
ThereIsAnExternalNic(form, targetIndex) ==
  (form = "own" /\ targetIndex = "other") => external # "gone"

\* @by iut
NdisFOidRequest(oid, form, targetIndex) ==
  /\ ThereIsAnExternalNic(form, targetIndex)
  /\ UNCHANGED vars

----------------------------------------------------------------------------
Next ==
  \/ FilterAttach
  \/ FilterDetach
  \/ \E oid \in NicOid, nicType \in NicType, targetIndex \in {"0"} :
       FilterOidRequest(oid, nicType, targetIndex)
  \/ \E oid \in NicRequest, form \in {"own"}, targetIndex \in Index :
       NdisFOidRequest(oid, form, targetIndex)
  \/ \E oid \in Create, status \in Status : FilterOidRequestReturn(oid, status)
  \/ \E oid \in Create, status \in Status \ {"PENDING"} : NdisFOidRequestComplete(oid, status)

Spec == Init /\ [][Next]_vars

----------------------------------------------------------------------------
(* Invariants.                                                             *)

\* @req TEAM-29
NothingIsCountedOfSeveral == attached = "several" => external = "unknown" /\ internal = "unknown"
=============================================================================
