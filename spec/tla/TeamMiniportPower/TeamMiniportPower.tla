-------------------------- MODULE TeamMiniportPower --------------------------
(***************************************************************************)
(* Power of the virtual miniport of a team: its attributes, what it does   *)
(* below D0, and the state of its medium when it returns. On the way down  *)
(* it may indicate an unknown state and need not (from NDIS 6.30 on).      *)
(***************************************************************************)

VARIABLES
  power,    \* power state; "going" while a set to a lower one is not completed
  unknown   \* an unknown state of the medium was indicated below D0, and no other since

vars == <<power, unknown>>

Set    == "OID_PNP_SET_POWER"
Oid    == {Set, "OID_PNP_QUERY_POWER", "OID_PNP_ENABLE_WAKE_UP",
           "OID_PNP_ADD_WAKE_UP_PATTERN", "OID_PNP_REMOVE_WAKE_UP_PATTERN", "other"}
Value  == {"D0", "other", "none"}
Status == {"SUCCESS", "PENDING", "other"}
Code   == {"LINK_STATE", "other"}
Medium == {"Unknown", "other"}
Flag   == {"yes", "no", "none"}

TypeOK ==
  /\ power \in {"D0", "going", "low"}
  /\ unknown \in BOOLEAN

Init ==
  /\ power = "D0"
  /\ unknown = FALSE

----------------------------------------------------------------------------
\* @req ENV-32
StaysWhenTheSystemSuspends(noHaltOnSuspend) == noHaltOnSuspend # "no"

\* @by iut
NdisMSetMiniportAttributes(noHaltOnSuspend) ==
  /\ StaysWhenTheSystemSuspends(noHaltOnSuspend)
  /\ UNCHANGED vars

\* An adapter starts at full power.
\* @by environment
MiniportInitializeEx ==
  /\ power' = "D0"
  /\ unknown' = FALSE

\* @by environment
MiniportOidRequest(oid, value) ==
  /\ power' = IF oid # Set \/ value = "none" THEN power
              ELSE IF value = "D0" THEN "D0"
              ELSE IF power = "D0" THEN "going"
              ELSE power
  /\ UNCHANGED unknown

Answered(oid, status) ==
  /\ power' = IF oid # Set \/ power # "going" \/ status = "PENDING" THEN power
              ELSE IF status = "SUCCESS" THEN "low"
              ELSE "D0"
  /\ UNCHANGED unknown

\* @req ENV-32
OtherRequestsFailBelowD0(oid, status) == (power = "low" /\ oid = "other") => status # "SUCCESS"

\* @by iut
MiniportOidRequestReturn(oid, status) ==
  /\ OtherRequestsFailBelowD0(oid, status)
  /\ Answered(oid, status)

\* @by iut
NdisMOidRequestComplete(oid, status) ==
  /\ Answered(oid, status)

\* @req ENV-32
ReportsNothingElseBelowD0(code) == power = "low" => code = "LINK_STATE"

\* @by iut
NdisMIndicateStatusEx(code, value) ==
  /\ ReportsNothingElseBelowD0(code)
  /\ unknown' = IF code # "LINK_STATE" THEN unknown ELSE value = "Unknown" /\ power # "D0"
  /\ UNCHANGED power

----------------------------------------------------------------------------
Next ==
  \/ \E noHaltOnSuspend \in Flag : NdisMSetMiniportAttributes(noHaltOnSuspend)
  \/ MiniportInitializeEx
  \/ \E oid \in Oid, value \in Value : MiniportOidRequest(oid, value)
  \/ \E oid \in Oid, status \in Status : MiniportOidRequestReturn(oid, status)
  \/ \E oid \in Oid, status \in Status \ {"PENDING"} : NdisMOidRequestComplete(oid, status)
  \/ \E code \in Code, value \in Medium \cup {"none"} : NdisMIndicateStatusEx(code, value)

Spec == Init /\ [][Next]_vars

----------------------------------------------------------------------------
\* Back at full power, the state of the medium is still said to be unknown.
\* @owed ENV-06
LinkStateOwed == power = "D0" /\ unknown
=============================================================================
