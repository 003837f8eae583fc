----------------------------- MODULE TeamOffloads -----------------------------
(***************************************************************************)
(* The task offloads that a team claims: those that all its members have,  *)
(* in combinations that are permitted. "lso" alone is large send offload   *)
(* without the checksums that belong to it.                                *)
(*                                                                         *)
(* "#1", "#2", ... are the members in the order in which they appear; what *)
(* a member can do may be out of the producer's sight ("none").            *)
(***************************************************************************)

CONSTANT Member   \* the members that the model counts

VARIABLES
  can,      \* offloads of each member
  claimed   \* offloads that the team claimed last

vars == <<can, claimed>>

Code     == {"TASK_OFFLOAD_CURRENT_CONFIG", "other"}
Offloads == {"nothing", "checksum", "lso", "checksum,lso", "none"}

TypeOK ==
  /\ can \in [Member -> Offloads \cup {"absent"}]
  /\ claimed \in Offloads

Init ==
  /\ can = [m \in Member |-> "absent"]
  /\ claimed = "none"

Has(offloads, one) ==
  IF one = "lso" THEN offloads \in {"lso", "checksum,lso"} ELSE offloads \in {"checksum", "checksum,lso"}

\* Whether every member has that offload, as far as is known.
AllHave(one) == \A m \in Member : can[m] \in {"absent", "none"} \/ Has(can[m], one)

----------------------------------------------------------------------------
\* @by environment
MemberAdded(member, offloads) ==
  /\ can' = [can EXCEPT ![member] = offloads]
  /\ UNCHANGED claimed

\* @by environment
MemberRemoved(member) ==
  /\ can' = [can EXCEPT ![member] = "absent"]
  /\ UNCHANGED claimed

\* A team that is halted claims nothing.
\* @by environment
MiniportHaltEx ==
  /\ claimed' = "none"
  /\ UNCHANGED can

\* @req TEAM-09
\* @req ENV-17
ClaimsWhatAllMembersHave(code, offloads) ==
  code = "TASK_OFFLOAD_CURRENT_CONFIG" =>
    \A one \in {"checksum", "lso"} : Has(offloads, one) => AllHave(one)

\* @req ENV-16
LsoComesWithChecksums(code, offloads) ==
  code = "TASK_OFFLOAD_CURRENT_CONFIG" => offloads # "lso"

\* @by iut
NdisMIndicateStatusEx(code, offloads) ==
  /\ ClaimsWhatAllMembersHave(code, offloads)
  /\ LsoComesWithChecksums(code, offloads)
  /\ claimed' = IF code = "other" THEN claimed ELSE offloads
  /\ UNCHANGED can

----------------------------------------------------------------------------
Next ==
  \/ \E member \in Member, offloads \in Offloads : MemberAdded(member, offloads)
  \/ \E member \in Member : MemberRemoved(member)
  \/ MiniportHaltEx
  \/ \E code \in Code, offloads \in Offloads : NdisMIndicateStatusEx(code, offloads)

Spec == Init /\ [][Next]_vars

----------------------------------------------------------------------------
\* A member that joined lacks what the team still claims.
\* @owed TEAM-09
\* @owed ENV-17
WithdrawalOwed == \E one \in {"checksum", "lso"} : Has(claimed, one) /\ ~AllHave(one)
=============================================================================
