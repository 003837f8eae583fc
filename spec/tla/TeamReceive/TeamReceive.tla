----------------------------- MODULE TeamReceive -----------------------------
(***************************************************************************)
(* Receive-side scaling and header-data split of a team: offered if all    *)
(* members have them. Both rules are derived and advice. "none" stands for *)
(* what the producer cannot see.                                           *)
(*                                                                         *)
(* "#1", "#2", ... are the members in the order in which they appear.      *)
(***************************************************************************)

CONSTANT Member   \* the members that the model counts

VARIABLE can      \* what each member has of the two

vars == <<can>>

Code      == {"RECEIVE_SCALE_CAPABILITIES", "HD_SPLIT_CURRENT_CONFIG", "other"}
Receiving == {"nothing", "hds", "rss", "hds,rss", "none"}

TypeOK == can \in [Member -> Receiving \cup {"absent"}]

Init == can = [m \in Member |-> "absent"]

Has(receiving, one) == receiving \in {one, "hds,rss"}

AllHave(one) == \A m \in Member : can[m] \in {"absent", "none"} \/ Has(can[m], one)

----------------------------------------------------------------------------
\* @by environment
MemberAdded(member, receiving) == can' = [can EXCEPT ![member] = receiving]

\* @by environment
MemberRemoved(member) == can' = [can EXCEPT ![member] = "absent"]

\* @should ENV-28
\* @advises NdisMIndicateStatusEx
OffersScalingThatAllHave(code, receiving) ==
  (code = "RECEIVE_SCALE_CAPABILITIES" /\ Has(receiving, "rss")) => AllHave("rss")

\* @should ENV-42
\* @advises NdisMIndicateStatusEx
OffersSplitThatAllHave(code, receiving) ==
  (code = "HD_SPLIT_CURRENT_CONFIG" /\ Has(receiving, "hds")) => AllHave("hds")

\* @by iut
NdisMIndicateStatusEx(code, receiving) == UNCHANGED vars

----------------------------------------------------------------------------
Next ==
  \/ \E member \in Member, receiving \in Receiving : MemberAdded(member, receiving)
  \/ \E member \in Member : MemberRemoved(member)
  \/ \E code \in Code, receiving \in Receiving : NdisMIndicateStatusEx(code, receiving)

Spec == Init /\ [][Next]_vars
=============================================================================
