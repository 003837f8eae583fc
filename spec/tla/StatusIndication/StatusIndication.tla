--------------------------- MODULE StatusIndication ---------------------------
(***************************************************************************)
(* One status indication at one extension: one that entered through        *)
(* FilterStatus and is forwarded, changed or dropped, or one that the      *)
(* extension originates. What an encapsulation names as source and         *)
(* destination, and who may do what with it.                               *)
(*                                                                         *)
(* Of an address the index matters: "none" names nobody (0/0), "0" is the  *)
(* default index, "other" a physical NIC of the team.                      *)
(***************************************************************************)

CONSTANT Readings   \* readings of conflicts; the graph is explored with none

VARIABLES
  kind,       \* what this indication is
  cameFrom,   \* index of the source that it came with
  inside,     \* the call of FilterStatus has not returned
  forwarded   \* it went up

vars == <<kind, cameFrom, inside, forwarded>>

Encapsulated == "SWITCH_NIC_STATUS"
RemoveVf     == "SWITCH_PORT_REMOVE_VF"
Capabilities == "RECEIVE_FILTER_CURRENT_CAPABILITIES"

Arrived == {Encapsulated, "other"}
Code    == {Encapsulated, RemoveVf, "other"}
Inner   == {RemoveVf, Capabilities, "other", "none"}
Form    == {"forwarded", "duplicate", "own"}
Index   == {"none", "0", "other"}
Named   == {"none", "other"}
NicType == {"External", "other", "none"}

TypeOK ==
  /\ kind \in {"none", "plain", "encapsulated", "own"}
  /\ cameFrom \in Index
  /\ inside \in BOOLEAN
  /\ forwarded \in BOOLEAN

Init ==
  /\ kind = "none"
  /\ cameFrom = "none"
  /\ inside = FALSE
  /\ forwarded = FALSE

----------------------------------------------------------------------------
(* Arrival.                                                                *)

\* @nesting
IndicationIsNew == kind = "none"

\* What a NIC indicates reaches the switch in an encapsulation.
\* @req STAT-01
NicsAreHeardEncapsulated(code, sourceIndex) == code = "other" => sourceIndex = "none"

\* @by environment
FilterStatus(code, sourceIndex) ==
  /\ IndicationIsNew
  /\ NicsAreHeardEncapsulated(code, sourceIndex)
  /\ kind' = IF code = Encapsulated THEN "encapsulated" ELSE "plain"
  /\ cameFrom' = sourceIndex
  /\ inside' = TRUE
  /\ UNCHANGED forwarded

\* @nesting
IsInFilterStatus == inside

\* @req STAT-05
\* @when Role=capturing
CapturingForwards == "Role=capturing" \in Readings => (kind = "encapsulated" => forwarded)

\* @may STAT-17
\* @in FilterStatusReturn
Drops == ~forwarded

\* @by iut
FilterStatusReturn ==
  /\ IsInFilterStatus
  /\ CapturingForwards
  /\ inside' = FALSE
  /\ UNCHANGED <<kind, cameFrom, forwarded>>

----------------------------------------------------------------------------
(* Forwarding.                                                             *)

Passes(form, code) == form # "own" /\ code = Encapsulated

\* An indication that is passed on came, one of the extension's own did not.
\* @nesting
FormFitsTheIndication(form) == (form = "own") = (kind \in {"none", "own"})

\* @req STAT-11
ForwardsInsideItsCall(form) == (form # "own" /\ kind = "encapsulated") => inside

\* @req STAT-07
\* @when Role=forwarding
ForwardedFromTheExternalPort(form, code, sourceIndex, nicType) ==
  "Role=forwarding" \in Readings =>
    (Passes(form, code) => sourceIndex # "none" /\ nicType # "other")

\* Index 0, or the index that it came with: it can be forwarded unchanged (STAT-04).
\* @req STAT-08
\* @when StatusIndexPolicy=team-wide
ForwardedForTheWholeTeam(form, code, sourceIndex) ==
  "StatusIndexPolicy=team-wide" \in Readings =>
    (Passes(form, code) /\ sourceIndex = "other" => form = "forwarded" /\ cameFrom = "other")

\* @req STAT-09
\* @when Role=forwarding
ForwardedToNobody(form, code, destinationIndex) ==
  "Role=forwarding" \in Readings => (Passes(form, code) => destinationIndex = "none")

\* @req STAT-05
\* @when Role=filtering
\* @when Role=capturing
OnlyForwardingDuplicates(form, code) ==
  ("Role=filtering" \in Readings \/ "Role=capturing" \in Readings) =>
    (code = Encapsulated => form # "duplicate")

\* @may STAT-04
\* @in NdisFIndicateStatus
Duplicates(form, code) == form = "duplicate" /\ code = Encapsulated

----------------------------------------------------------------------------
(* Originating.                                                            *)

Originates(form, code) == form = "own" /\ code = Encapsulated

\* @req STAT-06
\* @when Role=filtering
\* @when Role=capturing
OnlyForwardingOriginates(form, code) ==
  ("Role=filtering" \in Readings \/ "Role=capturing" \in Readings) => ~Originates(form, code)

\* A plain indication speaks for no connection.
\* @req TEAM-21
\* @req TEAM-23
ConnectionsAreSpokenForEncapsulated(form, code, sourceIndex, destinationIndex) ==
  (form = "own" /\ code = "other") => sourceIndex = "none" /\ destinationIndex = "none"

\* @req STAT-13
\* @req STAT-14
OwnNamesSourceOrDestination(form, code, sourceIndex, destinationIndex) ==
  Originates(form, code) => (sourceIndex = "none") # (destinationIndex = "none")

\* @req STAT-13
OwnSourceIsExternal(form, code, sourceIndex, nicType) ==
  (Originates(form, code) /\ sourceIndex # "none") => nicType # "other"

\* @req STAT-14
OwnDestinationIsAPartition(form, code, destinationIndex, nicType) ==
  (Originates(form, code) /\ destinationIndex # "none") => nicType # "External"

\* @req STAT-13
\* @when StatusIndexPolicy=team-wide
OriginatedForTheWholeTeam(form, code, sourceIndex) ==
  "StatusIndexPolicy=team-wide" \in Readings => (Originates(form, code) => sourceIndex # "other")

\* @req TEAM-22
\* @when StatusIndexPolicy=per-nic
OriginatedForOneNic(form, code, sourceIndex) ==
  "StatusIndexPolicy=per-nic" \in Readings => (Originates(form, code) => sourceIndex # "0")

\* @req STAT-22
VfRemovalIsEncapsulated(form, code) == form = "own" => code # RemoveVf

\* @req STAT-21
VfRemovalNamesItsDestination(form, code, inner, sourceIndex, destinationIndex) ==
  (Originates(form, code) /\ inner = RemoveVf) => sourceIndex = "none" /\ destinationIndex # "none"

\* @may TEAM-20
\* @in NdisFIndicateStatus
SpeaksForAPhysicalNic(form, code, sourceIndex) == Originates(form, code) /\ sourceIndex # "none"

\* @may STAT-30
\* @in NdisFIndicateStatus
SpeaksForTheTeam(form, code, sourceIndex) == Originates(form, code) /\ sourceIndex = "0"

\* @may STAT-16
\* @in NdisFIndicateStatus
SpeaksOfAnOffload(form, code, inner) == Originates(form, code) /\ inner \in {RemoveVf, Capabilities}

\* @may TEAM-31
\* @in NdisFIndicateStatus
ExtendsWhatIsAdvertised(form, code, inner) == Originates(form, code) /\ inner = Capabilities

\* @may TEAM-32
\* @in NdisFIndicateStatus
RemovesAVf(form, code, inner) == Originates(form, code) /\ inner = RemoveVf

----------------------------------------------------------------------------
\* @by iut
NdisFIndicateStatus(form, code, inner, sourceIndex, destinationIndex, nicType) ==
  /\ FormFitsTheIndication(form)
  /\ ForwardsInsideItsCall(form)
  /\ ForwardedFromTheExternalPort(form, code, sourceIndex, nicType)
  /\ ForwardedForTheWholeTeam(form, code, sourceIndex)
  /\ ForwardedToNobody(form, code, destinationIndex)
  /\ OnlyForwardingDuplicates(form, code)
  /\ OnlyForwardingOriginates(form, code)
  /\ ConnectionsAreSpokenForEncapsulated(form, code, sourceIndex, destinationIndex)
  /\ OwnNamesSourceOrDestination(form, code, sourceIndex, destinationIndex)
  /\ OwnSourceIsExternal(form, code, sourceIndex, nicType)
  /\ OwnDestinationIsAPartition(form, code, destinationIndex, nicType)
  /\ OriginatedForTheWholeTeam(form, code, sourceIndex)
  /\ OriginatedForOneNic(form, code, sourceIndex)
  /\ VfRemovalIsEncapsulated(form, code)
  /\ VfRemovalNamesItsDestination(form, code, inner, sourceIndex, destinationIndex)
  /\ kind' = IF form = "own" THEN "own" ELSE kind
  /\ forwarded' = (forwarded \/ form # "own")
  /\ UNCHANGED <<cameFrom, inside>>

----------------------------------------------------------------------------
Next ==
  \/ \E code \in Arrived, sourceIndex \in Index : FilterStatus(code, sourceIndex)
  \/ FilterStatusReturn
  \/ \E form \in Form, code \in Code, inner \in Inner, sourceIndex \in Index,
        destinationIndex \in Named, nicType \in NicType :
       NdisFIndicateStatus(form, code, inner, sourceIndex, destinationIndex, nicType)

Spec == Init /\ [][Next]_vars

----------------------------------------------------------------------------
\* What is remembered of an indication that is over tells a late forward from one in time.
\* @final
Over == kind = "own" \/ (kind # "none" /\ ~inside)

----------------------------------------------------------------------------
(* Invariants.                                                             *)

\* @req STAT-11
OnlyWhatCameIsForwarded == forwarded => kind \in {"plain", "encapsulated"}

\* @req STAT-01
OnlyEncapsulationsHaveASource == cameFrom # "none" => kind = "encapsulated"
=============================================================================
