------------------------------ MODULE TeamEdges ------------------------------
(***************************************************************************)
(* The lower edges of the multiplexer of a team: which members are bound,  *)
(* being reset, or in low power, the one OID request that may be at each,  *)
(* and that a pause above is no business of theirs.                        *)
(*                                                                         *)
(* "#1", "#2", ... are the members in the order in which they appear.      *)
(***************************************************************************)

CONSTANT Member   \* the members that the model counts

VARIABLES
  bound,     \* members whose binding is open
  resets,    \* bound members between RESET_START and RESET_END
  low,       \* bound members in a power state below D0
  busy,      \* bound members with an OID request that is not answered
  inPause    \* MiniportPause of the virtual miniport has not returned

vars == <<bound, resets, low, busy, inPause>>

Code   == {"RESET_START", "RESET_END", "other"}
Power  == {"D0", "other"}
Form   == {"clone", "own", "original"}
Answer == {"PENDING", "other"}

TypeOK ==
  /\ bound \in SUBSET Member
  /\ resets \in SUBSET bound
  /\ low \in SUBSET bound
  /\ busy \in SUBSET bound
  /\ inPause \in BOOLEAN

Init ==
  /\ bound = {}
  /\ resets = {}
  /\ low = {}
  /\ busy = {}
  /\ inPause = FALSE

----------------------------------------------------------------------------
(* Members come and go.                                                    *)

\* @by environment
MemberAdded(member) ==
  /\ bound' = bound \cup {member}
  /\ UNCHANGED <<resets, low, busy, inPause>>

\* @req ENV-10
PauseClosesNoBinding == ~inPause

\* @by iut
NdisCloseAdapterEx(member) ==
  /\ PauseClosesNoBinding
  /\ bound' = bound \ {member}
  /\ resets' = resets \ {member}
  /\ low' = low \ {member}
  /\ busy' = busy \ {member}
  /\ UNCHANGED inPause

\* @by environment
MiniportPause ==
  /\ inPause' = TRUE
  /\ UNCHANGED <<bound, resets, low, busy>>

\* @by iut
MiniportPauseReturn ==
  /\ inPause' = FALSE
  /\ UNCHANGED <<bound, resets, low, busy>>

----------------------------------------------------------------------------
(* Resets and power.                                                       *)

\* @by environment
MemberStatus(member, code) ==
  /\ resets' = IF code = "RESET_START" THEN resets \cup ({member} \cap bound)
               ELSE IF code = "RESET_END" THEN resets \ {member}
               ELSE resets
  /\ UNCHANGED <<bound, low, busy, inPause>>

\* @by environment
MemberPower(member, power) ==
  /\ low' = IF power = "D0" THEN low \ {member} ELSE low \cup ({member} \cap bound)
  /\ UNCHANGED <<bound, resets, busy, inPause>>

----------------------------------------------------------------------------
(* Sends and requests.                                                     *)

\* @req ENV-50
SendsByABoundMember(m) == m \in bound

\* @req ENV-51
HoldsSendsBackInAReset(m) == m \notin resets

\* @may ENV-33
\* @in NdisSendNetBufferLists
GoesOnWithoutAMember(member) == member \in bound \ (resets \cup low) /\ low # {}

\* @by iut
NdisSendNetBufferLists(member) ==
  /\ SendsByABoundMember(member)
  /\ HoldsSendsBackInAReset(member)
  /\ UNCHANGED vars

\* @req ENV-52
PassesNoOriginal(form) == form # "original"

\* @req ENV-52
OneRequestAtAnEdge(m) == m \notin busy

\* @by iut
NdisOidRequest(member, form) ==
  /\ PassesNoOriginal(form)
  /\ OneRequestAtAnEdge(member)
  /\ busy' = busy \cup ({member} \cap bound)
  /\ UNCHANGED <<bound, resets, low, inPause>>

\* @by environment
NdisOidRequestReturn(member, status) ==
  /\ busy' = IF status = "PENDING" THEN busy ELSE busy \ {member}
  /\ UNCHANGED <<bound, resets, low, inPause>>

\* @by environment
ProtocolOidRequestComplete(member) ==
  /\ busy' = busy \ {member}
  /\ UNCHANGED <<bound, resets, low, inPause>>

----------------------------------------------------------------------------
Next ==
  \/ \E member \in Member : MemberAdded(member)
  \/ \E member \in Member : NdisCloseAdapterEx(member)
  \/ MiniportPause
  \/ MiniportPauseReturn
  \/ \E member \in Member, code \in Code : MemberStatus(member, code)
  \/ \E member \in Member, power \in Power : MemberPower(member, power)
  \/ \E member \in Member : NdisSendNetBufferLists(member)
  \/ \E member \in Member, form \in Form : NdisOidRequest(member, form)
  \/ \E member \in Member, status \in Answer : NdisOidRequestReturn(member, status)
  \/ \E member \in Member : ProtocolOidRequestComplete(member)

Spec == Init /\ [][Next]_vars
=============================================================================
