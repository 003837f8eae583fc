--------------------------- MODULE RequestReference ---------------------------
(***************************************************************************)
(* What each reference on a connection has to do with the requests that    *)
(* rest on it: a refused reference is not acted upon (steps 4 and 5 of     *)
(* forwarding an OID request), and what a request rested on is given back  *)
(* when it has come back (step 7), on the same connection.                 *)
(*                                                                         *)
(* Whether a connection may be referenced and used at all is a matter of   *)
(* SwitchNic. Addresses: "0" is the connection with index 0 on this port,  *)
(* "#1" a further one, "port" the port, "other" anything elsewhere.        *)
(***************************************************************************)
EXTENDS Naturals

CONSTANT MaxRefs   \* references per connection that the model counts

VARIABLES
  refs,    \* references granted and not given back
  uses,    \* requests below that rest on one of them
  refused, \* a reference was refused in this call of the extension, and none is free
  due,     \* how the last request came back whose reference is still held
  down     \* the connection was disconnected

vars == <<refs, uses, refused, due, down>>

Conn == {"0", "#1"}

NicRequest == {"OID_SWITCH_NIC_REQUEST"}
LifeOid    == {"OID_SWITCH_NIC_CREATE", "OID_SWITCH_NIC_DISCONNECT"}
Form       == {"own", "other"}
Address    == {"0", "#1", "other"}
Status     == {"PENDING", "other"}
Granted    == {"SUCCESS", "other"}
Due        == {"none", "returned", "completed", "source"}

TypeOK ==
  /\ refs \in [Conn -> 0..MaxRefs]
  /\ uses \in [Conn -> 0..MaxRefs]
  /\ refused \in [Conn -> BOOLEAN]
  /\ due \in [Conn -> Due]
  /\ down \in [Conn -> BOOLEAN]

Init ==
  /\ refs = [c \in Conn |-> 0]
  /\ uses = [c \in Conn |-> 0]
  /\ refused = [c \in Conn |-> FALSE]
  /\ due = [c \in Conn |-> "none"]
  /\ down = [c \in Conn |-> FALSE]

Nothing == [c \in Conn |-> FALSE]

----------------------------------------------------------------------------
(* Calls into the extension. What was refused in one is forgotten in the   *)
(* next: a later request need not be the one that wanted the reference.    *)

\* @by environment
WorkItem ==
  /\ refused' = Nothing
  /\ UNCHANGED <<refs, uses, due, down>>

\* A connection that is created has no past.
\* @by environment
FilterOidRequest(oid, target) ==
  /\ refused' = Nothing
  /\ refs' = IF oid = "OID_SWITCH_NIC_CREATE" THEN [refs EXCEPT ![target] = 0] ELSE refs
  /\ uses' = IF oid = "OID_SWITCH_NIC_CREATE" THEN [uses EXCEPT ![target] = 0] ELSE uses
  /\ due' = IF oid = "OID_SWITCH_NIC_CREATE" THEN [due EXCEPT ![target] = "none"] ELSE due
  /\ down' = IF oid \in LifeOid /\ target \in Conn
             THEN [down EXCEPT ![target] = (oid = "OID_SWITCH_NIC_DISCONNECT")]
             ELSE down

----------------------------------------------------------------------------
(* Steps 4 and 5.                                                          *)

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
  /\ refused' = [refused EXCEPT ![nic] = status # "SUCCESS" /\ refs[nic] = uses[nic]]
  /\ UNCHANGED <<uses, due, down>>

\* @req OID-55
\* @req REF-13
NotSentIfTheDestinationWasRefused(target) == target \in Conn => ~refused[target]

\* @req OID-57
\* @req REF-13
NotSentIfTheSourceWasRefused(form, source) ==
  (form = "own" /\ source \in Conn) => ~refused[source]

Rests(c, form, target, source) ==
  \/ c = target
  \/ form = "own" /\ c = source

\* @by iut
NdisFOidRequest(oid, form, target, source) ==
  /\ NotSentIfTheDestinationWasRefused(target)
  /\ NotSentIfTheSourceWasRefused(form, source)
  /\ uses' = [c \in Conn |-> IF Rests(c, form, target, source) /\ refs[c] > uses[c]
                             THEN uses[c] + 1 ELSE uses[c]]
  /\ due' = [c \in Conn |-> IF refs[c] > uses'[c] THEN due[c] ELSE "none"]
  /\ UNCHANGED <<refs, refused, down>>

----------------------------------------------------------------------------
(* Step 7.                                                                 *)

\* A request has come back, by the return of the call or by its completion.
CameBack(form, target, source, how) ==
  /\ uses' = [c \in Conn |-> IF Rests(c, form, target, source) /\ uses[c] > 0
                             THEN uses[c] - 1 ELSE uses[c]]
  /\ due' = [c \in Conn |->
               IF ~Rests(c, form, target, source) \/ uses[c] = 0 THEN due[c]
               ELSE IF c = target THEN how ELSE "source"]
  /\ refused' = Nothing
  /\ UNCHANGED <<refs, down>>

\* @by environment
NdisFOidRequestReturn(oid, form, target, source, status) ==
  IF status = "PENDING" THEN UNCHANGED vars
  ELSE CameBack(form, target, source, "returned")

\* @by environment
FilterOidRequestComplete(oid, form, target, source) ==
  /\ CameBack(form, target, source, "completed")

\* Nothing is given back here while step 7 waits on another connection.
\* @req OID-63
GivesBackWhatItReferenced(nic) == refs[nic] > 0 \/ \A c \in Conn : due[c] = "none"

\* @by iut
DereferenceSwitchNic(nic) ==
  /\ GivesBackWhatItReferenced(nic)
  /\ refs' = [refs EXCEPT ![nic] = IF @ > 0 THEN @ - 1 ELSE 0]
  /\ uses' = [uses EXCEPT ![nic] = IF @ = refs[nic] /\ @ > 0 THEN @ - 1 ELSE @]
  /\ due' = [due EXCEPT ![nic] = "none"]
  /\ UNCHANGED <<refused, down>>

----------------------------------------------------------------------------
Next ==
  \/ WorkItem
  \/ \E oid \in LifeOid, target \in Conn : FilterOidRequest(oid, target)
  \/ FilterOidRequest("other", "other")
  \/ \E nic \in Conn : ReferenceSwitchNic(nic)
  \/ \E nic \in Conn, status \in Granted : ReferenceSwitchNicReturn(nic, status)
  \/ \E oid \in NicRequest, form \in Form, target \in Address, source \in Address :
       NdisFOidRequest(oid, form, target, source)
  \/ \E oid \in NicRequest, form \in Form, target \in Address, source \in Address, status \in Status :
       NdisFOidRequestReturn(oid, form, target, source, status)
  \/ \E oid \in NicRequest, form \in Form, target \in Address, source \in Address :
       FilterOidRequestComplete(oid, form, target, source)
  \/ \E nic \in Conn : DereferenceSwitchNic(nic)

Spec == Init /\ [][Next]_vars

----------------------------------------------------------------------------
(* What is owed once the connection is down: until then a reference may be *)
(* held for as long as the extension likes.                                *)

Left(nic) == down[nic] /\ refs[nic] > uses[nic]

\* @owed REF-14
GivenBackAfterTheDisconnect(nic) == Left(nic)

\* @owed OID-61
StepSevenInTheCompletion(nic) == Left(nic) /\ due[nic] = "completed"

\* @owed OID-64
StepSevenInLine(nic) == Left(nic) /\ due[nic] = "returned"

\* @owed OID-62
StepSevenForTheSource(nic) == Left(nic) /\ due[nic] = "source"

----------------------------------------------------------------------------
(* Invariants.                                                             *)

\* @req REF-07
RequestsRestOnReferences == \A c \in Conn : uses[c] <= refs[c]

\* @req REF-13
NothingIsFreeWhereItWasRefused == \A c \in Conn : refused[c] => refs[c] = uses[c]
=============================================================================
