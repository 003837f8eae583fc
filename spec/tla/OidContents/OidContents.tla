----------------------------- MODULE OidContents -----------------------------
(***************************************************************************)
(* What one filtered OID request has in common with its clone, and what    *)
(* its answer has to hold: counts of bytes, and the supported revision.    *)
(*                                                                         *)
(* "#1" is the first OID, or the first encapsulated one, that the request  *)
(* named; "other" is any different one; "none" is one that the producer    *)
(* of the trace does not see, and is not held against anybody.             *)
(***************************************************************************)

VARIABLES
  theOid,    \* OID of a filtered request, as far as it matters here
  theType    \* its type

vars == <<theOid, theType>>

Save     == {"OID_SWITCH_NIC_SAVE"}
Asked    == Save \cup {"#1"}
Oid      == Asked \cup {"other"}
Inner    == {"#1", "other", "none"}
Named    == {"#1", "none"}
Form     == {"original", "clone", "own"}
Type     == {"query", "set", "method", "other", "none"}
Status   == {"SUCCESS", "PENDING", "BUFFER_TOO_SHORT", "other"}
Bytes    == {"counted", "missing", "none"}
Revision == {"set", "missing", "none"}

TypeOK ==
  /\ theOid \in Asked \cup {"none", "done"}
  /\ theType \in Type

Init ==
  /\ theOid = "none"
  /\ theType = "none"

Settle ==
  /\ theOid' = "done"
  /\ theType' = "none"

----------------------------------------------------------------------------
\* @by environment
FilterOidRequest(oid, inner, type) ==
  /\ theOid' = IF theOid = "none" THEN oid ELSE theOid
  /\ theType' = IF theOid = "none" THEN type ELSE theType

----------------------------------------------------------------------------
(* Down. Whether the data are the same is told by LifeRequest and by       *)
(* OffloadRequest.                                                         *)

\* @req OID-86
CloneKeepsItsOid(oid, form) == (form = "clone" /\ theOid \in Asked) => oid = theOid

\* @req OID-43
\* @req OID-86
CloneKeepsWhatItEncapsulates(form, inner) ==
  (form = "clone" /\ theOid \in Asked) => inner # "other"

\* @req OID-06
\* @req OID-43
CloneKeepsItsType(form, type) ==
  (form = "clone" /\ theOid \in Asked /\ type # "none" /\ theType # "none") => type = theType

\* @by iut
NdisFOidRequest(oid, form, inner, type) ==
  /\ CloneKeepsItsOid(oid, form)
  /\ CloneKeepsWhatItEncapsulates(form, inner)
  /\ CloneKeepsItsType(form, type)
  /\ IF form = "own" /\ theOid = "none" THEN Settle ELSE UNCHANGED vars

----------------------------------------------------------------------------
(* Up.                                                                     *)

\* @req OID-13
QueryCountsItsBytes(status, bytes) ==
  (theType = "query" /\ status = "SUCCESS") => bytes # "missing"

\* @req OID-14
SetCountsItsBytes(status, bytes) ==
  (theType = "set" /\ status = "SUCCESS") => bytes # "missing"

\* @req OID-14
SetSaysItsRevision(status, revision) ==
  (theType = "set" /\ status = "SUCCESS") => revision # "missing"

\* @req LIFE-65
SaveSaysWhatItNeeds(status, bytes) ==
  (theOid \in Save /\ status = "BUFFER_TOO_SHORT") => bytes # "missing"

MayEndWith(status, bytes, revision) ==
  /\ QueryCountsItsBytes(status, bytes)
  /\ SetCountsItsBytes(status, bytes)
  /\ SetSaysItsRevision(status, revision)
  /\ SaveSaysWhatItNeeds(status, bytes)

\* @by iut
FilterOidRequestReturn(status, bytes, revision) ==
  IF status = "PENDING"
  THEN UNCHANGED vars
  ELSE /\ MayEndWith(status, bytes, revision)
       /\ Settle

\* @by iut
NdisFOidRequestComplete(status, bytes, revision) ==
  /\ MayEndWith(status, bytes, revision)
  /\ Settle

----------------------------------------------------------------------------
Next ==
  \/ \E oid \in Asked, inner \in Named, type \in Type : FilterOidRequest(oid, inner, type)
  \/ \E oid \in Oid, form \in Form, inner \in Inner, type \in Type :
       NdisFOidRequest(oid, form, inner, type)
  \/ \E status \in Status, bytes \in Bytes, revision \in Revision :
       FilterOidRequestReturn(status, bytes, revision)
  \/ \E status \in Status, bytes \in Bytes, revision \in Revision :
       NdisFOidRequestComplete(status, bytes, revision)

Spec == Init /\ [][Next]_vars

----------------------------------------------------------------------------
\* Nothing more can happen to a request that is over.
\* @final
Over == theOid = "done"
=============================================================================
