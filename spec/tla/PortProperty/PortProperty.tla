----------------------------- MODULE PortProperty -----------------------------
(***************************************************************************)
(* References on one port, and what rests on them: the enumerations of its *)
(* properties that the extension has below, and a NIC_DISCONNECT that the  *)
(* extension holds back.                                                   *)
(*                                                                         *)
(* Whether the port may be referenced at all is a matter of SwitchNic.     *)
(***************************************************************************)
EXTENDS Naturals

CONSTANT MaxRefs   \* references on the port that the model counts

VARIABLES
  refs,   \* references granted and not given back
  enums,  \* enumerations below that rest on one of them
  due,    \* an enumeration came back and its reference is still held
  down,   \* the teardown of the port has arrived
  holds,  \* a NIC_DISCONNECT on this port is held, not yet sent on
  taken   \* references granted meanwhile and not given back

vars == <<refs, enums, due, down, holds, taken>>

Enum       == {"OID_SWITCH_PORT_PROPERTY_ENUM"}
Disconnect == {"OID_SWITCH_NIC_DISCONNECT"}
PortOid    == {"OID_SWITCH_PORT_CREATE", "OID_SWITCH_PORT_TEARDOWN"}
ThisPort   == {"port"}
Conn       == {"0", "#1"}
Status     == {"PENDING", "other"}
Granted    == {"SUCCESS", "other"}

TypeOK ==
  /\ refs \in 0..MaxRefs
  /\ enums \in 0..MaxRefs
  /\ due \in BOOLEAN
  /\ down \in BOOLEAN
  /\ holds \in BOOLEAN
  /\ taken \in 0..MaxRefs

Init ==
  /\ refs = 0
  /\ enums = 0
  /\ due = FALSE
  /\ down = FALSE
  /\ holds = FALSE
  /\ taken = 0

----------------------------------------------------------------------------
(* Requests of the switch.                                                 *)

\* A port that is created has no past.
\* @by environment
FilterOidRequest(oid, target) ==
  /\ refs' = IF oid = "OID_SWITCH_PORT_CREATE" THEN 0 ELSE refs
  /\ enums' = IF oid = "OID_SWITCH_PORT_CREATE" THEN 0 ELSE enums
  /\ due' = IF oid = "OID_SWITCH_PORT_CREATE" THEN FALSE ELSE due
  /\ down' = IF oid \in PortOid THEN oid = "OID_SWITCH_PORT_TEARDOWN" ELSE down
  /\ holds' = (oid \in Disconnect)
  /\ taken' = 0

----------------------------------------------------------------------------
(* References.                                                             *)

\* @scope MaxRefs
RefsFit == refs < MaxRefs

\* The disconnect waits while the extension needs the port.
\* @may REF-21
\* @in ReferenceSwitchPort
ReferencedWhileHoldingTheDisconnect == holds

\* @by iut
ReferenceSwitchPort(port) ==
  /\ RefsFit
  /\ UNCHANGED vars

\* Where calls overlap, each of them may have found room.
\* @scope MaxRefs
GrantedRefsFit(status) == status = "SUCCESS" => refs < MaxRefs

\* @by environment
ReferenceSwitchPortReturn(port, status) ==
  /\ GrantedRefsFit(status)
  /\ refs' = IF status = "SUCCESS" THEN refs + 1 ELSE refs
  /\ taken' = IF status = "SUCCESS" /\ holds THEN taken + 1 ELSE taken
  /\ UNCHANGED <<enums, due, down, holds>>

\* @req OID-95
\* @req REF-18
GivenBackAfterTheCompletion == refs > 0 => refs > enums

\* @by iut
DereferenceSwitchPort(port) ==
  /\ GivenBackAfterTheCompletion
  /\ refs' = IF refs > 0 THEN refs - 1 ELSE 0
  /\ taken' = IF taken > 0 THEN taken - 1 ELSE 0
  /\ due' = FALSE
  /\ UNCHANGED <<enums, down, holds>>

----------------------------------------------------------------------------
(* What goes down.                                                         *)

\* @req OID-95
\* @req REF-18
EnumRunsUnderAReference(oid) == oid \in Enum => refs > enums

\* What an enumeration below rests on cannot be given back yet.
\* @req REF-20
\* @req REF-21
DisconnectGoesOnWithoutTheReference(oid) == (oid \in Disconnect /\ taken > 0) => taken <= enums

\* @may REF-19
\* @in NdisFOidRequest
EnumAfterTheTeardown(oid) == oid \in Enum /\ down

\* @by iut
NdisFOidRequest(oid, form, target) ==
  /\ EnumRunsUnderAReference(oid)
  /\ DisconnectGoesOnWithoutTheReference(oid)
  /\ enums' = IF oid \in Enum THEN enums + 1 ELSE enums
  /\ due' = IF oid \in Enum THEN due /\ refs > enums + 1 ELSE due
  /\ holds' = IF oid \in Disconnect THEN FALSE ELSE holds
  /\ taken' = IF oid \in Disconnect THEN 0 ELSE taken
  /\ UNCHANGED <<refs, down>>

EnumCameBack ==
  /\ enums' = IF enums > 0 THEN enums - 1 ELSE 0
  /\ due' = (due \/ enums > 0)
  /\ UNCHANGED <<refs, down, holds, taken>>

\* @by environment
NdisFOidRequestReturn(oid, form, target, status) ==
  IF status = "PENDING" THEN UNCHANGED vars
  ELSE EnumCameBack

\* @by environment
FilterOidRequestComplete(oid, form, target) ==
  /\ EnumCameBack

----------------------------------------------------------------------------
Next ==
  \/ \E oid \in PortOid, target \in ThisPort : FilterOidRequest(oid, target)
  \/ \E oid \in Disconnect, target \in Conn : FilterOidRequest(oid, target)
  \/ \E port \in ThisPort : ReferenceSwitchPort(port)
  \/ \E port \in ThisPort, status \in Granted : ReferenceSwitchPortReturn(port, status)
  \/ \E port \in ThisPort : DereferenceSwitchPort(port)
  \/ \E oid \in Enum, form \in {"own"}, target \in ThisPort : NdisFOidRequest(oid, form, target)
  \/ \E oid \in Disconnect, form \in {"clone"}, target \in Conn : NdisFOidRequest(oid, form, target)
  \/ \E oid \in Enum, form \in {"own"}, target \in ThisPort, status \in Status :
       NdisFOidRequestReturn(oid, form, target, status)
  \/ \E oid \in Enum, form \in {"own"}, target \in ThisPort :
       FilterOidRequestComplete(oid, form, target)

Spec == Init /\ [][Next]_vars

----------------------------------------------------------------------------
(* What is owed once the port is down.                                     *)

\* @owed OID-95
EnumReferenceOwed(port) == down /\ due /\ refs > enums

----------------------------------------------------------------------------
(* Invariants.                                                             *)

\* @req REF-18
EnumsRestOnReferences == enums <= refs

\* @req REF-21
TakenWhileHolding == taken > 0 => holds /\ taken <= refs
=============================================================================
