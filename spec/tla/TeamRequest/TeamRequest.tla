----------------------------- MODULE TeamRequest -----------------------------
(***************************************************************************)
(* One OID request at the virtual miniport of a team: what becomes of      *)
(* those about power and wake-up, about receive-side scaling, and about    *)
(* the encapsulation of offloads.                                          *)
(***************************************************************************)

CONSTANT Readings   \* readings of conflicts; the graph is explored with none

VARIABLES
  kind,     \* what is asked
  matches,  \* of an encapsulation: whether an offload works with it
  passed    \* a member was asked

vars == <<kind, matches, passed>>

Power  == {"OID_PNP_QUERY_POWER", "OID_PNP_SET_POWER"}
WakeUp == {"OID_PNP_ENABLE_WAKE_UP", "OID_PNP_ADD_WAKE_UP_PATTERN", "OID_PNP_REMOVE_WAKE_UP_PATTERN"}
Rss    == {"OID_GEN_RECEIVE_SCALE_PARAMETERS", "OID_GEN_RECEIVE_SCALE_CAPABILITIES"}
Oid    == Power \cup WakeUp \cup Rss \cup {"OID_OFFLOAD_ENCAPSULATION", "other"}
Value  == {"matched", "unmatched", "other", "none"}
Status == {"SUCCESS", "INVALID_PARAMETER", "NOT_SUPPORTED", "PENDING", "other"}

Kind(o) ==
  IF o \in Power THEN "power"
  ELSE IF o \in WakeUp THEN "wakeUp"
  ELSE IF o \in Rss THEN "rss"
  ELSE IF o = "OID_OFFLOAD_ENCAPSULATION" THEN "encapsulation"
  ELSE "other"

TypeOK ==
  /\ kind \in {"none", "power", "wakeUp", "rss", "encapsulation", "other", "done"}
  /\ matches \in {"yes", "no", "none"}
  /\ passed \in BOOLEAN

Init ==
  /\ kind = "none"
  /\ matches = "none"
  /\ passed = FALSE

----------------------------------------------------------------------------
\* @frame ENV-52
IsNew == kind = "none"

\* @by environment
MiniportOidRequest(oid, value) ==
  /\ IsNew
  /\ kind' = Kind(oid)
  /\ matches' = IF Kind(oid) # "encapsulation" THEN "none"
                ELSE IF value = "matched" THEN "yes"
                ELSE IF value = "unmatched" THEN "no"
                ELSE "none"
  /\ UNCHANGED passed

\* @req ENV-30
\* @when PnpOids=by-oid
PowerStaysAbove(oid, form) ==
  "PnpOids=by-oid" \in Readings => ~(kind = "power" /\ oid \in Power /\ form # "own")

\* @by iut
NdisOidRequest(oid, form) ==
  /\ PowerStaysAbove(oid, form)
  /\ passed' = (kind \notin {"none", "done"})
  /\ UNCHANGED <<kind, matches>>

Final(status) == status # "PENDING"

\* @req ENV-30
\* @when PnpOids=by-oid
PowerIsGranted(status) ==
  "PnpOids=by-oid" \in Readings => (kind = "power" /\ Final(status) => status = "SUCCESS")

\* @req ENV-30
\* @when PnpOids=pass-all
PowerGoesDown(status) ==
  "PnpOids=pass-all" \in Readings => (kind = "power" /\ Final(status) => passed)

\* @req ENV-31
\* @when PnpOids=pass-all
WakeUpGoesDown(status) ==
  "PnpOids=pass-all" \in Readings => (kind = "wakeUp" /\ Final(status) => passed)

\* @req ENV-15
AMatchIsTaken(status) == matches = "yes" => status # "INVALID_PARAMETER"

\* @req ENV-15
NoMatchIsRefused(status) == (matches = "no" /\ Final(status)) => status = "INVALID_PARAMETER"

Ends(status) ==
  /\ PowerIsGranted(status)
  /\ PowerGoesDown(status)
  /\ WakeUpGoesDown(status)
  /\ AMatchIsTaken(status)
  /\ NoMatchIsRefused(status)

\* @should ENV-27
\* @advises MiniportOidRequestReturn
RssGoesDownOrIsRefused(status) ==
  (kind = "rss" /\ status = "SUCCESS") => passed

\* @by iut
MiniportOidRequestReturn(status) ==
  /\ Ends(status)
  /\ IF Final(status) THEN kind' = "done" /\ matches' = "none" /\ passed' = FALSE ELSE UNCHANGED vars

\* @by iut
NdisMOidRequestComplete(status) ==
  /\ Ends(status)
  /\ kind' = "done"
  /\ matches' = "none"
  /\ passed' = FALSE

----------------------------------------------------------------------------
Next ==
  \/ \E oid \in Oid, value \in Value : MiniportOidRequest(oid, value)
  \/ \E oid \in Power \cup {"other"}, form \in {"clone", "own", "original"} : NdisOidRequest(oid, form)
  \/ \E status \in Status : MiniportOidRequestReturn(status)
  \/ \E status \in Status \ {"PENDING"} : NdisMOidRequestComplete(status)

Spec == Init /\ [][Next]_vars

\* @final
Over == kind = "done"
=============================================================================
