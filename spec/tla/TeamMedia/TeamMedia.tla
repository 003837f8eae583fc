------------------------------ MODULE TeamMedia ------------------------------
(***************************************************************************)
(* The media state that the virtual miniport of a team reports. No         *)
(* document says how it follows from the members, so that it is advised    *)
(* and not demanded.                                                       *)
(*                                                                         *)
(* "#1", "#2", ... are the members in the order in which they appear.      *)
(***************************************************************************)

CONSTANT Member   \* the members that the model counts

VARIABLE link     \* link of each member

vars == <<link>>

Code  == {"LINK_STATE", "MEDIA_CONNECT", "MEDIA_DISCONNECT", "other"}
Value == {"Connected", "Disconnected", "Unknown", "other", "none"}

TypeOK == link \in [Member -> {"absent", "unknown", "up", "down"}]

Init == link = [m \in Member |-> "absent"]

----------------------------------------------------------------------------
\* @by environment
MemberAdded(member) == link' = [link EXCEPT ![member] = IF @ = "absent" THEN "unknown" ELSE @]

\* @by environment
MemberRemoved(member) == link' = [link EXCEPT ![member] = "absent"]

\* @by environment
MemberLink(member, connected) ==
  link' = [link EXCEPT ![member] = IF @ = "absent" THEN @ ELSE IF connected THEN "up" ELSE "down"]

\* @req ENV-05
ReportsByLinkState(code) == code \notin {"MEDIA_CONNECT", "MEDIA_DISCONNECT"}

\* @should ENV-08
\* @advises NdisMIndicateStatusEx
ConnectedIfAMemberIs(code, value) ==
  (code = "LINK_STATE" /\ value = "Connected") => \E m \in Member : link[m] \in {"up", "unknown"}

\* @should ENV-08
\* @advises NdisMIndicateStatusEx
DisconnectedIfAllMembersAre(code, value) ==
  (code = "LINK_STATE" /\ value = "Disconnected") => \A m \in Member : link[m] # "up"

\* @by iut
NdisMIndicateStatusEx(code, value) ==
  /\ ReportsByLinkState(code)
  /\ UNCHANGED vars

----------------------------------------------------------------------------
Next ==
  \/ \E member \in Member : MemberAdded(member)
  \/ \E member \in Member : MemberRemoved(member)
  \/ \E member \in Member, connected \in BOOLEAN : MemberLink(member, connected)
  \/ \E code \in Code, value \in Value : NdisMIndicateStatusEx(code, value)

Spec == Init /\ [][Next]_vars
=============================================================================
