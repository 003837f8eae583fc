----------------------------- MODULE LifeRequest -----------------------------
(***************************************************************************)
(* Who may answer, fail or change which switch request, as far as one      *)
(* filtered request tells it: notifications, properties, save and restore, *)
(* and what a filtering or capturing extension has to leave alone. The     *)
(* structure of the request (clone, completion) and the notifications that *)
(* always pass are told by OidRequest, offloads by OffloadRequest.         *)
(*                                                                         *)
(* What a producer does not see is "none", and is not held against anybody.*)
(***************************************************************************)

CONSTANT Readings   \* of the documents; none here, so that all are covered

VARIABLES
  theOid,    \* OID of the filtered request, "done" when it is over
  detail,    \* what else matters: index, kind of property, owner of the data
  lower      \* what came back from below, or why it could not go there

vars == <<theOid, detail, lower>>

Notice == {"OID_SWITCH_PORT_CREATE", "OID_SWITCH_PORT_UPDATED",
           "OID_SWITCH_PORT_TEARDOWN", "OID_SWITCH_PORT_DELETE",
           "OID_SWITCH_NIC_CONNECT", "OID_SWITCH_NIC_UPDATED",
           "OID_SWITCH_NIC_DISCONNECT", "OID_SWITCH_NIC_DELETE"}
NicCreate   == {"OID_SWITCH_NIC_CREATE"}
PropertyAdd == {"OID_SWITCH_PORT_PROPERTY_ADD", "OID_SWITCH_PROPERTY_ADD"}
Property    == PropertyAdd \cup
               {"OID_SWITCH_PORT_PROPERTY_UPDATE", "OID_SWITCH_PORT_PROPERTY_DELETE",
                "OID_SWITCH_PROPERTY_UPDATE", "OID_SWITCH_PROPERTY_DELETE"}
Save     == {"OID_SWITCH_NIC_SAVE"}
Restore  == {"OID_SWITCH_NIC_RESTORE"}
Complete == {"OID_SWITCH_NIC_SAVE_COMPLETE", "OID_SWITCH_NIC_RESTORE_COMPLETE"}
Config   == {"OID_SWITCH_PARAMETERS", "OID_SWITCH_PORT_ARRAY", "OID_SWITCH_NIC_ARRAY"}
NicRequest == {"OID_SWITCH_NIC_REQUEST"}
Other    == {"other"}
Plain    == Notice \cup Save \cup Complete \cup Config \cup Other
Oid      == Plain \cup NicCreate \cup Property \cup Restore \cup NicRequest

Index    == {"0", "other"}
Flags    == {"initializing", "plain", "none"}
Kind     == {"custom", "standard", "none"}
Owner    == {"own", "foreign", "none"}
Target   == {"0/0", "other"}
Form     == {"original", "clone", "own"}
Data     == {"same", "answered", "mtu-reduced", "mtu-increased", "other", "none"}

\* The statuses that FilterOidRequest has, without PENDING, and the veto.
Listed   == {"SUCCESS", "INVALID_OID", "NOT_SUPPORTED", "BUFFER_TOO_SHORT",
             "INVALID_LENGTH", "INVALID_DATA", "NOT_ACCEPTED", "RESOURCES",
             "FAILURE", "DATA_NOT_ACCEPTED"}
Final    == Listed \cup {"REQUEST_ABORTED", "other"}
Status   == Final \cup {"PENDING"}

Unchanged == {"same", "answered", "none"}

TypeOK ==
  /\ theOid \in Oid \cup {"none", "done"}
  /\ detail \in Index \cup Flags \cup Kind \cup Owner \cup Target \cup {"0 initializing", "0 plain"}
  /\ lower \in {"none", "no clone", "cancelled", "SUCCESS", "other"}

Init ==
  /\ theOid = "none"
  /\ detail = "none"
  /\ lower = "none"

Settle ==
  /\ theOid' = "done"
  /\ detail' = "none"
  /\ lower' = "none"

IsFiltered == theOid \notin {"none", "done"}

----------------------------------------------------------------------------
(* Entry.                                                                  *)

Enter(oid, what) ==
  /\ theOid' = IF theOid = "none" THEN oid ELSE theOid
  /\ detail' = IF theOid = "none" THEN what ELSE detail
  /\ UNCHANGED lower

\* Index 0 is told apart only where flags do not say more.
Creation(targetIndex, nicFlags) ==
  IF targetIndex = "0"
  THEN CASE nicFlags = "initializing" -> "0 initializing"
         [] nicFlags = "plain" -> "0 plain"
         [] OTHER -> "0"
  ELSE CASE nicFlags = "initializing" -> "initializing"
         [] nicFlags = "plain" -> "plain"
         [] OTHER -> "other"

\* @by environment
FilterOidRequest(oid, targetIndex, target, nicFlags, property, extension) ==
  /\ Enter(oid, CASE oid \in NicCreate -> Creation(targetIndex, nicFlags)
                  [] oid \in Property -> property
                  [] oid \in Restore -> extension
                  [] oid \in NicRequest -> target
                  [] OTHER -> "none")

\* Why the request may end without having been below.
Excuse(why) ==
  /\ lower' = IF IsFiltered /\ lower = "none" THEN why ELSE lower
  /\ UNCHANGED <<theOid, detail>>

\* @by environment
FilterCancelOidRequest ==
  /\ Excuse("cancelled")

\* @by environment
NdisAllocateCloneOidRequestReturn(status) ==
  IF status = "SUCCESS" THEN UNCHANGED vars ELSE Excuse("no clone")

----------------------------------------------------------------------------
(* Down.                                                                   *)

IsUnchanged(oid, form, data) == (form = "clone" /\ theOid = oid) => data \in Unchanged

\* @req LIFE-03
PortCreateIsUnchanged(form, data) == IsUnchanged("OID_SWITCH_PORT_CREATE", form, data)
\* @req LIFE-09
PortUpdatedIsUnchanged(form, data) == IsUnchanged("OID_SWITCH_PORT_UPDATED", form, data)
\* @req LIFE-11
TeardownIsUnchanged(form, data) == IsUnchanged("OID_SWITCH_PORT_TEARDOWN", form, data)
\* @req LIFE-15
PortDeleteIsUnchanged(form, data) == IsUnchanged("OID_SWITCH_PORT_DELETE", form, data)
\* @req LIFE-32
ConnectIsUnchanged(form, data) == IsUnchanged("OID_SWITCH_NIC_CONNECT", form, data)
\* @req LIFE-36
NicUpdatedIsUnchanged(form, data) == IsUnchanged("OID_SWITCH_NIC_UPDATED", form, data)
\* @req LIFE-37
DisconnectIsUnchanged(form, data) == IsUnchanged("OID_SWITCH_NIC_DISCONNECT", form, data)
\* @req LIFE-43
NicDeleteIsUnchanged(form, data) == IsUnchanged("OID_SWITCH_NIC_DELETE", form, data)

\* @req LIFE-69
CompleteIsUnchanged(form, data) ==
  (form = "clone" /\ theOid \in Complete) => data \in Unchanged

\* @req LIFE-71
ForeignRestoreIsUnchanged(form, data) ==
  (form = "clone" /\ theOid \in Restore /\ detail = "foreign") => data \in Unchanged

\* @req OID-86
RequestIsUnchanged(form, data) ==
  (form = "clone" /\ theOid \in Property \cup Config \cup Other) => data \in Unchanged

\* The MTU apart, for a while (C-25).
\* @req LIFE-21
NicCreateIsUnchanged(form, data) ==
  (form = "clone" /\ theOid \in NicCreate) => data # "other"

IsPlain == detail \in {"plain", "0 plain"}

\* @req LIFE-21
MtuChangesWhileInitializing(form, data) ==
  (form = "clone" /\ theOid \in NicCreate /\ IsPlain) =>
    data \notin {"mtu-reduced", "mtu-increased"}

\* @req LIFE-21
\* @when MtuReduction=never
\* @when NdisVersion=6.30
MtuIsKept(form, data) ==
  ({"MtuReduction=never", "NdisVersion=6.30"} \cap Readings # {}) =>
    ((form = "clone" /\ theOid \in NicCreate /\ ~IsPlain) =>
       data \notin {"mtu-reduced", "mtu-increased"})

\* @should LIFE-21
\* @should LIFE-22
\* @advises NdisFOidRequest
MtuIsNotIncreased(form, data) ==
  (form = "clone" /\ theOid \in NicCreate /\ ~IsPlain) => data # "mtu-increased"

\* @may LIFE-22
\* @in NdisFOidRequest
ReducesTheMtu(form, data) ==
  form = "clone" /\ detail \in {"initializing", "0 initializing"} /\ data = "mtu-reduced"

\* @req LIFE-70
OwnRestoreIsConsumed(form) ==
  (form = "clone" /\ theOid \in Restore) => detail # "own"

\* @req OID-98
\* @when Role=filtering
\* @when Role=capturing
NicRequestIsUnchanged(form, data) ==
  ({"Role=filtering", "Role=capturing"} \cap Readings # {}) =>
    ((form = "clone" /\ theOid \in NicRequest) => data \in Unchanged)

\* @by iut
NdisFOidRequest(form, data) ==
  /\ PortCreateIsUnchanged(form, data)
  /\ PortUpdatedIsUnchanged(form, data)
  /\ TeardownIsUnchanged(form, data)
  /\ PortDeleteIsUnchanged(form, data)
  /\ ConnectIsUnchanged(form, data)
  /\ NicUpdatedIsUnchanged(form, data)
  /\ DisconnectIsUnchanged(form, data)
  /\ NicDeleteIsUnchanged(form, data)
  /\ CompleteIsUnchanged(form, data)
  /\ ForeignRestoreIsUnchanged(form, data)
  /\ RequestIsUnchanged(form, data)
  /\ NicCreateIsUnchanged(form, data)
  /\ MtuChangesWhileInitializing(form, data)
  /\ MtuIsKept(form, data)
  /\ OwnRestoreIsConsumed(form)
  /\ NicRequestIsUnchanged(form, data)
  /\ IF form = "own" /\ theOid = "none" THEN Settle ELSE UNCHANGED vars

CameBack(status) ==
  /\ lower' = IF ~IsFiltered THEN lower
              ELSE IF status = "SUCCESS" THEN "SUCCESS" ELSE "other"
  /\ UNCHANGED <<theOid, detail>>

\* @by environment
NdisFOidRequestReturn(status) ==
  IF status = "PENDING" THEN UNCHANGED vars ELSE CameBack(status)

\* @by environment
FilterOidRequestComplete(status) ==
  /\ CameBack(status)

----------------------------------------------------------------------------
(* Up.                                                                     *)

\* It went down and fails above exactly if it failed below; or it could not
\* go down, and fails.
Passes(status) ==
  \/ lower \in {"SUCCESS", "other"} /\ (lower = "SUCCESS") = (status = "SUCCESS")
  \/ lower = "no clone" /\ status # "SUCCESS"
  \/ lower = "cancelled" /\ status = "REQUEST_ABORTED"

FromBelow == lower \in {"SUCCESS", "other"}

\* @req LIFE-06
PortCreateIsForwarded(status) ==
  (theOid = "OID_SWITCH_PORT_CREATE" /\ status = "SUCCESS") => FromBelow

\* @req LIFE-31
NicCreateIsForwarded(status) ==
  (theOid \in NicCreate /\ status = "SUCCESS") => FromBelow

\* What has a list of its own may be failed otherwise: creations, properties,
\* saves and restores, NIC requests.
\* @req OID-12
ReturnsAListedStatus(status) ==
  (theOid \in Config \cup Other /\ ~FromBelow) => status \in Listed \cup {"REQUEST_ABORTED"}

\* @req LIFE-61
NotVetoed(status) ==
  (theOid \in Config \cup Save /\ status = "DATA_NOT_ACCEPTED") => lower = "other"

\* @req LIFE-63
\* @when Role=filtering
\* @when Role=capturing
StandardPropertyPasses(status) ==
  ({"Role=filtering", "Role=capturing"} \cap Readings # {}) =>
    ((theOid \in PropertyAdd /\ detail = "standard") => Passes(status))

\* Filtering extensions may act on custom ones in one reading (C-21).
\* @req LIFE-63
\* @when Role=filtering~PropertyHandling=forwarding-only
\* @when Role=capturing
CustomPropertyPasses(status) ==
  ("Role=capturing" \in Readings \/ {"Role=filtering", "PropertyHandling=forwarding-only"} \subseteq Readings) =>
    ((theOid \in PropertyAdd /\ detail # "standard") => Passes(status))

\* @req LIFE-66
NothingToSaveIsForwarded(status, data) ==
  (theOid \in Save /\ status = "SUCCESS" /\ lower # "SUCCESS") => data # "same"

\* @req LIFE-69
CompletePasses(status) == theOid \in Complete => Passes(status)

\* @req LIFE-71
ForeignRestorePasses(status) ==
  (theOid \in Restore /\ detail = "foreign") => Passes(status)

\* @should LIFE-70
\* @should LIFE-72
\* @advises FilterOidRequestReturn
\* @advises NdisFOidRequestComplete
OwnRestoreSucceeds(status) ==
  (theOid \in Restore /\ detail = "own") => status \in {"SUCCESS", "PENDING"}

\* @req OID-98
\* @when Role=filtering
\* @when Role=capturing
NicRequestPasses(status) ==
  ({"Role=filtering", "Role=capturing"} \cap Readings # {}) =>
    ((theOid \in NicRequest /\ detail # "0/0") => Passes(status))

\* What is left to a filtering extension and not to a capturing one.
Answerable == Config \cup Other \cup (Property \ PropertyAdd)
Vetoable   == NicCreate \cup {"OID_SWITCH_PORT_CREATE"}

\* @req OID-85
\* @when Role=capturing
CapturingFailsNothing(status) ==
  "Role=capturing" \in Readings =>
    ((theOid \in Answerable \cup Vetoable /\ status # "SUCCESS") => Passes(status))

\* @req OID-85
\* @when Role=capturing
CapturingDropsNothing(status) ==
  "Role=capturing" \in Readings =>
    ((theOid \in Answerable /\ status = "SUCCESS") => Passes(status))

\* The clone shares its buffer with the original, so that a reduced MTU and
\* the changed contents of an encapsulation show here too.
\* @req OID-42
\* @req OID-86
OriginalIsUnchanged(data) ==
  (IsFiltered /\ theOid \notin Save \cup NicRequest) => data # "other"

MayEndWith(status, data) ==
  /\ PortCreateIsForwarded(status)
  /\ NicCreateIsForwarded(status)
  /\ NotVetoed(status)
  /\ StandardPropertyPasses(status)
  /\ CustomPropertyPasses(status)
  /\ NothingToSaveIsForwarded(status, data)
  /\ CompletePasses(status)
  /\ ForeignRestorePasses(status)
  /\ NicRequestPasses(status)
  /\ CapturingFailsNothing(status)
  /\ CapturingDropsNothing(status)
  /\ OriginalIsUnchanged(data)
  /\ Settle

\* @may LIFE-04
\* @in FilterOidRequestReturn
\* @in NdisFOidRequestComplete
VetoesThePort(status) ==
  theOid = "OID_SWITCH_PORT_CREATE" /\ lower = "none" /\ status \notin {"SUCCESS", "PENDING"}

\* @may LIFE-28
\* @in FilterOidRequestReturn
\* @in NdisFOidRequestComplete
VetoesTheNic(status) ==
  /\ theOid \in NicCreate
  /\ detail \in {"0", "0 initializing", "0 plain"}
  /\ lower = "none"
  /\ status \notin {"SUCCESS", "PENDING"}

\* @may LIFE-60
\* @in FilterOidRequestReturn
\* @in NdisFOidRequestComplete
Vetoes(status) ==
  /\ theOid \in NicCreate \cup Property \cup {"OID_SWITCH_PORT_CREATE"}
  /\ lower = "none"
  /\ status = "DATA_NOT_ACCEPTED"

\* @may LIFE-62
\* @in FilterOidRequestReturn
\* @in NdisFOidRequestComplete
HandlesTheProperty(status) ==
  theOid \in Property /\ lower = "none" /\ status # "PENDING"

\* @may LIFE-64
\* @in FilterOidRequestReturn
\* @in NdisFOidRequestComplete
Saves(status, data) ==
  theOid \in Save /\ lower = "none" /\ status = "SUCCESS" /\ data = "answered"

\* @by iut
FilterOidRequestReturn(status, data) ==
  IF status = "PENDING"
  THEN UNCHANGED vars
  ELSE /\ ReturnsAListedStatus(status)
       /\ MayEndWith(status, data)

\* @by iut
NdisFOidRequestComplete(status, data) ==
  /\ MayEndWith(status, data)

----------------------------------------------------------------------------
Next ==
  \/ \E oid \in NicCreate, targetIndex \in Index, nicFlags \in Flags :
       FilterOidRequest(oid, targetIndex, "any", nicFlags, "any", "any")
  \/ \E oid \in Property, property \in Kind :
       FilterOidRequest(oid, "any", "any", "any", property, "any")
  \/ \E oid \in Restore, extension \in Owner :
       FilterOidRequest(oid, "any", "any", "any", "any", extension)
  \/ \E oid \in NicRequest, target \in Target :
       FilterOidRequest(oid, "any", target, "any", "any", "any")
  \/ \E oid \in Plain : FilterOidRequest(oid, "any", "any", "any", "any", "any")
  \/ FilterCancelOidRequest
  \/ \E status \in {"SUCCESS", "other"} : NdisAllocateCloneOidRequestReturn(status)
  \/ \E form \in Form, data \in Data : NdisFOidRequest(form, data)
  \/ \E status \in {"SUCCESS", "PENDING", "other"} : NdisFOidRequestReturn(status)
  \/ \E status \in {"SUCCESS", "other"} : FilterOidRequestComplete(status)
  \/ \E status \in Status, data \in Data : FilterOidRequestReturn(status, data)
  \/ \E status \in Final, data \in Data : NdisFOidRequestComplete(status, data)

Spec == Init /\ [][Next]_vars

----------------------------------------------------------------------------
\* Nothing more can happen to a request that is over.
\* @final
Over == theOid = "done"

----------------------------------------------------------------------------
(* Invariants.                                                             *)

OnlyFilteredRequestsComeBack == lower # "none" => IsFiltered
=============================================================================
