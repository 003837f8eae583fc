-------------------------- MODULE PacketReferences --------------------------
(***************************************************************************)
(* References on NIC connections are not for packets. A reference that was *)
(* taken while a packet came in, that saw the packet go on, and that is    *)
(* given back without any OID request or status indication in between,     *)
(* protected the packet and nothing else.                                  *)
(*                                                                         *)
(* Judged only where it is the one reference that the extension has, since *)
(* references have no names.                                               *)
(***************************************************************************)

VARIABLES
  inData,    \* a packet is coming in
  held,      \* references that the extension has, "many" if they were too many
  purpose    \* of the one that was taken for a packet, as far as it can be told

vars == <<inData, held, purpose>>

Final == {"SUCCESS", "other"}

TypeOK ==
  /\ inData \in BOOLEAN
  /\ held \in {"0", "1", "2", "many"}
  /\ purpose \in {"unknown", "taken", "packet"}

Init ==
  /\ inData = FALSE
  /\ held = "0"
  /\ purpose = "unknown"

More(n) == CASE n = "0" -> "1" [] n = "1" -> "2" [] OTHER -> "many"
Less(n) == CASE n = "1" -> "0" [] n = "2" -> "1" [] OTHER -> n

Enters == inData' = TRUE
Leaves == inData' = FALSE
GoesOn == purpose' = IF purpose = "taken" THEN "packet" ELSE purpose
HasAnotherUse == purpose' = "unknown"

----------------------------------------------------------------------------
\* @by environment
ReferenceSwitchNicReturn(status) ==
  /\ held' = IF status = "SUCCESS" THEN More(held) ELSE held
  /\ purpose' = IF status # "SUCCESS" THEN purpose
                ELSE IF inData /\ held = "0" THEN "taken" ELSE "unknown"
  /\ UNCHANGED inData

\* What it was for is a guess, so nobody is accused: advice, not a demand.
\* @should REF-09
\* @advises DereferenceSwitchNic
ItWasNotForAPacket == purpose # "packet"

\* @by iut
DereferenceSwitchNic ==
  /\ held' = Less(held)
  /\ purpose' = "unknown"
  /\ UNCHANGED inData

\* @by environment
FilterSendNetBufferLists ==
  /\ Enters
  /\ UNCHANGED <<held, purpose>>

\* @by environment
FilterReceiveNetBufferLists ==
  /\ Enters
  /\ UNCHANGED <<held, purpose>>

\* @by iut
FilterSendNetBufferListsReturn ==
  /\ Leaves
  /\ UNCHANGED <<held, purpose>>

\* @by iut
FilterReceiveNetBufferListsReturn ==
  /\ Leaves
  /\ UNCHANGED <<held, purpose>>

\* @by iut
AddNetBufferListDestination ==
  /\ GoesOn
  /\ UNCHANGED <<inData, held>>

\* @by iut
UpdateNetBufferListDestinations ==
  /\ GoesOn
  /\ UNCHANGED <<inData, held>>

\* @by iut
NdisFSendNetBufferLists ==
  /\ GoesOn
  /\ UNCHANGED <<inData, held>>

\* @by iut
NdisFIndicateReceiveNetBufferLists ==
  /\ GoesOn
  /\ UNCHANGED <<inData, held>>

\* @by iut
NdisFOidRequest ==
  /\ HasAnotherUse
  /\ UNCHANGED <<inData, held>>

\* @by iut
NdisFIndicateStatus ==
  /\ HasAnotherUse
  /\ UNCHANGED <<inData, held>>

----------------------------------------------------------------------------
Next ==
  \/ \E status \in Final : ReferenceSwitchNicReturn(status)
  \/ DereferenceSwitchNic
  \/ FilterSendNetBufferLists
  \/ FilterReceiveNetBufferLists
  \/ FilterSendNetBufferListsReturn
  \/ FilterReceiveNetBufferListsReturn
  \/ AddNetBufferListDestination
  \/ UpdateNetBufferListDestinations
  \/ NdisFSendNetBufferLists
  \/ NdisFIndicateReceiveNetBufferLists
  \/ NdisFOidRequest
  \/ NdisFIndicateStatus

Spec == Init /\ [][Next]_vars

----------------------------------------------------------------------------
(* Invariants.                                                             *)

\* @req REF-09
OnlyOneIsJudged == purpose # "unknown" => held = "1"
=============================================================================
