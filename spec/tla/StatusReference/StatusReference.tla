--------------------------- MODULE StatusReference ---------------------------
(***************************************************************************)
(* The references under encapsulated status indications, and when the      *)
(* connections that they speak of may be spoken of.                        *)
(*                                                                         *)
(* What an indication says, and whether its addresses fit together, is a   *)
(* matter of StatusIndication and ConnectionKind. Addresses: "0" is the    *)
(* connection with index 0 on this port, "#1" a further one, "other"       *)
(* anything elsewhere.                                                     *)
(***************************************************************************)
EXTENDS Naturals

CONSTANTS
  MaxRefs,   \* references per connection that the model counts
  Readings   \* readings in force; the model of the graph has none

VARIABLES
  life,    \* life cycle of each connection, "Unknown" if none was seen
  refs,    \* references granted and not given back
  refused, \* a reference was refused in this call of the extension, and none is held
  due      \* an indication was made under a reference that is still held

vars == <<life, refs, refused, due>>

Conn == {"0", "#1"}

NicOid  == {"OID_SWITCH_NIC_CREATE", "OID_SWITCH_NIC_DISCONNECT", "OID_SWITCH_NIC_DELETE"}
Ending  == {"OID_SWITCH_NIC_CREATE", "OID_SWITCH_NIC_DISCONNECT"}
Connect == {"OID_SWITCH_NIC_CONNECT"}
NicStatus == {"SWITCH_NIC_STATUS"}
RemoveVf  == "SWITCH_PORT_REMOVE_VF"

Form    == {"own", "other"}
Inner   == {RemoveVf, "other", "none"}
Address == {"0", "#1", "other"}
Granted == {"SUCCESS", "other"}
Status  == {"SUCCESS", "PENDING", "other"}

TypeOK ==
  /\ life \in [Conn -> {"Unknown", "Created", "Connected", "Disconnecting", "Disconnected"}]
  /\ refs \in [Conn -> 0..MaxRefs]
  /\ refused \in [Conn -> BOOLEAN]
  /\ due \in [Conn -> BOOLEAN]

Nothing == [c \in Conn |-> FALSE]

Init ==
  /\ life = [c \in Conn |-> "Unknown"]
  /\ refs = [c \in Conn |-> 0]
  /\ refused = Nothing
  /\ due = Nothing

----------------------------------------------------------------------------
(* Calls into the extension. What was refused in one is forgotten in the   *)
(* next: a later indication need not be the one that wanted the reference. *)

\* @by environment
WorkItem ==
  /\ refused' = Nothing
  /\ UNCHANGED <<life, refs, due>>

\* @by environment
FilterStatus(code) ==
  /\ refused' = Nothing
  /\ UNCHANGED <<life, refs, due>>

Begun(c, oid) ==
  /\ life' = [life EXCEPT ![c] =
       CASE oid = "OID_SWITCH_NIC_CREATE"     -> "Created"
         [] oid = "OID_SWITCH_NIC_DISCONNECT" -> "Disconnecting"
         [] OTHER -> "Unknown"]
  /\ refs' = IF oid = "OID_SWITCH_NIC_DISCONNECT" THEN refs ELSE [refs EXCEPT ![c] = 0]
  /\ due' = IF oid = "OID_SWITCH_NIC_DISCONNECT" THEN due ELSE [due EXCEPT ![c] = FALSE]

\* A connection that is created or deleted has no past.
\* @by environment
FilterOidRequest(oid, target) ==
  /\ refused' = Nothing
  /\ IF oid \in NicOid THEN Begun(target, oid) ELSE UNCHANGED <<life, refs, due>>

Ended(oid, target, status) ==
  /\ life' = [life EXCEPT ![target] =
       CASE oid = "OID_SWITCH_NIC_CREATE" /\ status # "SUCCESS" -> "Unknown"
         [] oid = "OID_SWITCH_NIC_DISCONNECT" /\ @ = "Disconnecting" -> "Disconnected"
         [] OTHER -> @]
  /\ UNCHANGED <<refs, refused, due>>

\* @by iut
FilterOidRequestReturn(oid, target, status) ==
  IF status = "PENDING" THEN UNCHANGED vars
  ELSE Ended(oid, target, status)

\* @by iut
NdisFOidRequestComplete(oid, target, status) ==
  /\ Ended(oid, target, status)

Connected(target) ==
  /\ life' = [life EXCEPT ![target] = IF @ = "Created" THEN "Connected" ELSE @]
  /\ UNCHANGED <<refs, refused, due>>

\* @by environment
NdisFOidRequestReturn(oid, target, status) ==
  /\ Connected(target)

\* @by environment
FilterOidRequestComplete(oid, target, status) ==
  /\ Connected(target)

----------------------------------------------------------------------------
(* References.                                                             *)

\* @scope MaxRefs
RefsFit(nic) == refs[nic] < MaxRefs

\* @by iut
ReferenceSwitchNic(nic) ==
  /\ RefsFit(nic)
  /\ UNCHANGED vars

\* Where calls overlap, each of them may have found room.
\* @scope MaxRefs
GrantedRefsFit(nic, status) == status = "SUCCESS" => refs[nic] < MaxRefs

\* @by environment
ReferenceSwitchNicReturn(nic, status) ==
  /\ GrantedRefsFit(nic, status)
  /\ refs' = IF status = "SUCCESS" THEN [refs EXCEPT ![nic] = @ + 1] ELSE refs
  /\ refused' = [refused EXCEPT ![nic] = status # "SUCCESS" /\ refs[nic] = 0]
  /\ UNCHANGED <<life, due>>

\* Nothing is given back here while the reference of an indication is held elsewhere.
\* @req STAT-12
GivesBackWhatItReferenced(nic) == refs[nic] > 0 \/ \A c \in Conn : ~due[c]

\* @by iut
DereferenceSwitchNic(nic) ==
  /\ GivesBackWhatItReferenced(nic)
  /\ refs' = [refs EXCEPT ![nic] = IF @ > 0 THEN @ - 1 ELSE 0]
  /\ due' = [due EXCEPT ![nic] = FALSE]
  /\ UNCHANGED <<life, refused>>

----------------------------------------------------------------------------
(* Indications.                                                            *)

\* @req LIFE-25
NotIndicatedBeforeTheConnect(form, source) ==
  (form = "own" /\ source \in Conn) => life[source] # "Created"

\* @req LIFE-25
\* @when Role=forwarding
NotForwardedBeforeTheConnect(form, source) ==
  "Role=forwarding" \in Readings =>
    ((form # "own" /\ source \in Conn) => life[source] # "Created")

\* @req LIFE-40
NotIndicatedAfterTheDisconnect(form, source) ==
  (form = "own" /\ source \in Conn) => refs[source] > 0 \/ life[source] # "Disconnected"

\* @req LIFE-40
\* @when ReferenceCutOff=on-entry
\* @when ReferenceCutOff=on-receipt
NotIndicatedFromTheDisconnectOn(form, source) ==
  ("ReferenceCutOff=on-entry" \in Readings \/ "ReferenceCutOff=on-receipt" \in Readings) =>
    ((form = "own" /\ source \in Conn) => refs[source] > 0 \/ life[source] # "Disconnecting")

\* @req STAT-24
VfIsNotRemovedAfterTheDisconnect(form, inner, destination) ==
  (form = "own" /\ inner = RemoveVf /\ destination \in Conn) =>
    refs[destination] > 0 \/ life[destination] \notin {"Disconnecting", "Disconnected"}

\* @req STAT-10
\* @req REF-13
NotIndicatedIfTheSourceWasRefused(form, source) ==
  (form = "own" /\ source \in Conn) => ~refused[source]

\* @req STAT-15
\* @req REF-13
NotIndicatedIfTheDestinationWasRefused(form, destination) ==
  (form = "own" /\ destination \in Conn) => ~refused[destination]

\* @req STAT-10
\* @req REF-08
\* @when ReferenceDuty=required
SourceIsReferenced(form, source) ==
  "ReferenceDuty=required" \in Readings =>
    ((form = "own" /\ source \in Conn) => refs[source] > 0)

\* Filtering and capturing extensions pass on what a forwarding extension answers for.
\* @req STAT-10
\* @req REF-08
\* @when Role=forwarding
ForwardedSourceIsReferenced(form, source) ==
  "Role=forwarding" \in Readings =>
    ((form # "own" /\ source \in Conn) => refs[source] > 0)

\* @req STAT-15
\* @req REF-08
\* @when ReferenceDuty=required
DestinationIsReferenced(form, inner, destination) ==
  "ReferenceDuty=required" \in Readings =>
    ((form = "own" /\ inner # RemoveVf /\ destination \in Conn) => refs[destination] > 0)

\* @req STAT-23
\* @req REF-08
\* @when ReferenceDuty=required
VfIsRemovedUnderAReference(form, inner, destination) ==
  "ReferenceDuty=required" \in Readings =>
    ((form = "own" /\ inner = RemoveVf /\ destination \in Conn) => refs[destination] > 0)

\* @should REF-08
\* @advises NdisFIndicateStatus
\* @when ReferenceDuty=advised
IndicatedUnderReferences(form, source, destination) ==
  "ReferenceDuty=advised" \in Readings =>
    (form = "own" => \A c \in Conn : c \in {source, destination} => refs[c] > 0)

\* @may REF-11
\* @in NdisFIndicateStatus
IndicatedUnderAnOlderReference(form, source) ==
  form = "own" /\ source \in Conn /\ life[source] = "Disconnected" /\ refs[source] > 0

\* @by iut
NdisFIndicateStatus(form, code, inner, source, destination) ==
  /\ NotIndicatedBeforeTheConnect(form, source)
  /\ NotForwardedBeforeTheConnect(form, source)
  /\ NotIndicatedAfterTheDisconnect(form, source)
  /\ NotIndicatedFromTheDisconnectOn(form, source)
  /\ VfIsNotRemovedAfterTheDisconnect(form, inner, destination)
  /\ NotIndicatedIfTheSourceWasRefused(form, source)
  /\ NotIndicatedIfTheDestinationWasRefused(form, destination)
  /\ SourceIsReferenced(form, source)
  /\ ForwardedSourceIsReferenced(form, source)
  /\ DestinationIsReferenced(form, inner, destination)
  /\ VfIsRemovedUnderAReference(form, inner, destination)
  /\ due' = [c \in Conn |-> due[c] \/ (c \in {source, destination} /\ refs[c] > 0)]
  /\ UNCHANGED <<life, refs, refused>>

----------------------------------------------------------------------------
Next ==
  \/ WorkItem
  \/ FilterStatus("any")
  \/ \E oid \in NicOid, target \in Conn : FilterOidRequest(oid, target)
  \/ FilterOidRequest("other", "other")
  \/ \E oid \in Ending, target \in Conn, status \in Status : FilterOidRequestReturn(oid, target, status)
  \/ \E oid \in Ending, target \in Conn, status \in Granted : NdisFOidRequestComplete(oid, target, status)
  \/ \E oid \in Connect, target \in Conn, status \in {"SUCCESS"} : NdisFOidRequestReturn(oid, target, status)
  \/ \E oid \in Connect, target \in Conn, status \in {"SUCCESS"} : FilterOidRequestComplete(oid, target, status)
  \/ \E nic \in Conn : ReferenceSwitchNic(nic)
  \/ \E nic \in Conn, status \in Granted : ReferenceSwitchNicReturn(nic, status)
  \/ \E nic \in Conn : DereferenceSwitchNic(nic)
  \/ \E form \in Form, code \in NicStatus, inner \in Inner, source \in Address, destination \in Address :
       NdisFIndicateStatus(form, code, inner, source, destination)

Spec == Init /\ [][Next]_vars

----------------------------------------------------------------------------
(* What is owed once the connection is down: until then a reference may be *)
(* held for as long as the extension likes.                                *)

\* @owed STAT-12
\* @owed STAT-25
IndicationReferenceOwed(nic) == life[nic] = "Disconnected" /\ due[nic]

----------------------------------------------------------------------------
(* Invariants.                                                             *)

\* @req STAT-12
DueWhereHeld == \A c \in Conn : due[c] => refs[c] > 0

\* @req STAT-10
NothingIsHeldWhereItWasRefused == \A c \in Conn : refused[c] => refs[c] = 0
=============================================================================
