------------------------------- MODULE NicSave -------------------------------
(***************************************************************************)
(* The save and the restore of the connection with index 0 on one port:    *)
(* the order in which the switch drives them, and what an extension leaves *)
(* as it is in a save. Who answers what is told by LifeRequest.            *)
(***************************************************************************)

VARIABLES
  doing,     \* what is under way
  answer     \* how the extension ended the last save

vars == <<doing, answer>>

Save            == {"OID_SWITCH_NIC_SAVE"}
Restore         == {"OID_SWITCH_NIC_RESTORE"}
SaveComplete    == {"OID_SWITCH_NIC_SAVE_COMPLETE"}
RestoreComplete == {"OID_SWITCH_NIC_RESTORE_COMPLETE"}
Create          == {"OID_SWITCH_NIC_CREATE"}
Oid    == Save \cup Restore \cup SaveComplete \cup RestoreComplete \cup Create
Target == {"0"}
Form   == {"clone"}
Data   == {"same", "answered", "other", "none"}
Status == {"SUCCESS", "PENDING", "BUFFER_TOO_SHORT", "other"}
Final  == Status \ {"PENDING"}

TypeOK ==
  /\ doing \in {"nothing", "saving", "restoring"}
  /\ answer \in {"none", "asked", "below", "own data", "nothing more"}

Init ==
  /\ doing = "nothing"
  /\ answer = "none"

----------------------------------------------------------------------------
\* @req LIFE-73
SavesAndRestoresApart(oid) ==
  /\ oid \in Save => doing # "restoring"
  /\ oid \in Restore => doing # "saving"

\* The extension ended the last save itself: it comes again first.
\* @req LIFE-68
SaveIsCompleteAtTheBottom(oid) == oid \in SaveComplete => answer # "own data"

\* @by environment
FilterOidRequest(oid, target) ==
  /\ SavesAndRestoresApart(oid)
  /\ SaveIsCompleteAtTheBottom(oid)
  /\ doing' = CASE oid \in Save -> "saving"
                [] oid \in Restore -> "restoring"
                [] OTHER -> "nothing"
  /\ answer' = IF oid \in Save THEN "asked" ELSE "none"

\* Its own part of the save apart.
\* @req LIFE-67
SaveKeepsItsHeader(oid, data) == oid \in Save => data # "other"

\* @by iut
NdisFOidRequest(oid, form, target, data) ==
  /\ SaveKeepsItsHeader(oid, data)
  /\ answer' = IF answer = "asked" THEN "below" ELSE answer
  /\ UNCHANGED doing

\* A save that fails is over, but for one that needs more room: it comes
\* again. So does one that the extension has put data into.
EndSave(status) ==
  CASE status = "SUCCESS" ->
         /\ answer' = IF answer = "below" THEN "nothing more" ELSE "own data"
         /\ UNCHANGED doing
    [] status = "BUFFER_TOO_SHORT" ->
         /\ answer' = "none"
         /\ UNCHANGED doing
    [] OTHER ->
         /\ answer' = "none"
         /\ doing' = "nothing"

EndRestore(status) ==
  IF status = "SUCCESS" THEN UNCHANGED vars
  ELSE /\ doing' = "nothing"
       /\ answer' = "none"

End(oid, status) ==
  CASE oid \in Save /\ answer \in {"asked", "below"} -> EndSave(status)
    [] oid \in Restore /\ doing = "restoring" -> EndRestore(status)
    [] OTHER -> UNCHANGED vars

\* @by iut
FilterOidRequestReturn(oid, target, status, data) ==
  IF status = "PENDING"
  THEN UNCHANGED vars
  ELSE /\ SaveKeepsItsHeader(oid, data)
       /\ End(oid, status)

\* @by iut
NdisFOidRequestComplete(oid, target, status, data) ==
  /\ SaveKeepsItsHeader(oid, data)
  /\ End(oid, status)

----------------------------------------------------------------------------
Next ==
  \/ \E oid \in Oid, target \in Target : FilterOidRequest(oid, target)
  \/ \E oid \in Save, form \in Form, target \in Target, data \in Data :
       NdisFOidRequest(oid, form, target, data)
  \/ \E oid \in Save, target \in Target, status \in Status, data \in Data :
       FilterOidRequestReturn(oid, target, status, data)
  \/ \E oid \in Restore, target \in Target, status \in Status :
       FilterOidRequestReturn(oid, target, status, "any")
  \/ \E oid \in Save, target \in Target, status \in Final, data \in Data :
       NdisFOidRequestComplete(oid, target, status, data)
  \/ \E oid \in Restore, target \in Target, status \in Final :
       NdisFOidRequestComplete(oid, target, status, "any")

Spec == Init /\ [][Next]_vars

----------------------------------------------------------------------------
(* Invariants.                                                             *)

\* @req LIFE-73
AnswersBelongToSaves == answer # "none" => doing = "saving"
=============================================================================
