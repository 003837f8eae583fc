---------------------------- MODULE StatusContents ----------------------------
(***************************************************************************)
(* What a status indication that the extension issues contains: whether    *)
(* its data is as it came, the header of an encapsulation, and whose       *)
(* handle it carries. "none" stands for what the producer cannot see.      *)
(***************************************************************************)

CONSTANT Readings   \* readings of conflicts; the graph is explored with none

VARIABLE issued     \* the indication went up

vars == <<issued>>

Code   == {"SWITCH_NIC_STATUS", "other"}
Form   == {"forwarded", "duplicate", "own"}
Data   == {"same", "changed", "none"}
Header == {"DEFAULT", "STATUS_INDICATION", "other", "none"}
Handle == {"module", "other", "none"}

TypeOK == issued \in BOOLEAN

Init == issued = FALSE

----------------------------------------------------------------------------
\* A structure that the extension filled in.
Builds(form, code) == form # "forwarded" /\ code = "SWITCH_NIC_STATUS"

\* @req STAT-05
\* @when Role=filtering
\* @when Role=capturing
OnlyForwardingChangesData(code, data) ==
  ("Role=filtering" \in Readings \/ "Role=capturing" \in Readings) =>
    (code = "SWITCH_NIC_STATUS" => data # "changed")

\* @req TEAM-21
HeaderIsInitialised(form, code, header) == Builds(form, code) => header # "other"

\* @req TEAM-21
\* @when StatusHeader=default-type
HeaderOfTheDefaultType(form, code, header) ==
  "StatusHeader=default-type" \in Readings => (Builds(form, code) => header # "STATUS_INDICATION")

\* @req TEAM-21
\* @when StatusHeader=status-type
HeaderOfAStatusIndication(form, code, header) ==
  "StatusHeader=status-type" \in Readings => (Builds(form, code) => header # "DEFAULT")

\* @req STAT-18
\* @req STAT-29
OwnCarriesTheModulesHandle(form, handle) == form = "own" => handle # "other"

\* @may TEAM-08
\* @may STAT-04
\* @in NdisFIndicateStatus
ChangesTheData(form, code, data) ==
  form # "own" /\ code = "SWITCH_NIC_STATUS" /\ data = "changed"

\* @by iut
NdisFIndicateStatus(form, code, data, header, handle) ==
  /\ OnlyForwardingChangesData(code, data)
  /\ HeaderIsInitialised(form, code, header)
  /\ HeaderOfTheDefaultType(form, code, header)
  /\ HeaderOfAStatusIndication(form, code, header)
  /\ OwnCarriesTheModulesHandle(form, handle)
  /\ issued' = TRUE

----------------------------------------------------------------------------
Next ==
  \E form \in Form, code \in Code, data \in Data, header \in Header, handle \in Handle :
    NdisFIndicateStatus(form, code, data, header, handle)

Spec == Init /\ [][Next]_vars

\* @final
Over == issued
=============================================================================
