------------------------------ MODULE LbfoBundle ------------------------------
(***************************************************************************)
(* One bundle of adapters of one LBFO miniport driver (NDIS 5.x): roles,   *)
(* set-secondary, promote, remove; and one item of work at it: a send, a   *)
(* received frame, or an OID request. Soft failover moves traffic and      *)
(* leaves the roles alone; hard failover removes or halts the primary and  *)
(* promotes a secondary (C-39).                                            *)
(*                                                                         *)
(* "#1", "#2", ... are the adapters whose BundleId names this bundle, in   *)
(* the order in which they appear. An adapter without BundleId is alone in *)
(* a slice of its own.                                                     *)
(***************************************************************************)

CONSTANTS
  Adapter,   \* the adapters that the model counts
  Readings   \* readings of conflicts; the graph is explored with none

VARIABLES
  st,        \* life cycle of each adapter
  role,      \* its role in the bundle
  up,        \* its link is usable
  read,      \* it has read its configuration while initialising
  lost,      \* how secondaries lost their primary, or that a promotion failed
  item,      \* what the tracked item is
  ctx,       \* adapter whose context the item came with, or goes up with
  via,       \* adapter that carries it
  phase      \* how far it is

bundle == <<st, role, up, read, lost>>
work   == <<item, ctx, via, phase>>
vars   == <<st, role, up, read, lost, item, ctx, via, phase>>

Item    == {"#1"}
Keyword == {"BundleId"}
Links   == BOOLEAN
Status  == {"SUCCESS", "PENDING", "other"}
Granted == {"SUCCESS", "FAILURE"}
Origin  == {"protocol", "other", "none"}
HasId   == BOOLEAN

None == "none"

TypeOK ==
  /\ st \in [Adapter -> {"Halted", "Initializing", "Up", "Halting", "Removed"}]
  /\ role \in [Adapter -> {"None", "Primary", "Secondary", "Alone"}]
  /\ up \in [Adapter -> BOOLEAN]
  /\ read \in [Adapter -> {"no", "yes", "absent"}]
  /\ lost \in {"no", "halt", "remove", "refused"}
  /\ item \in {"none", "send", "receive", "oid", "done"}
  /\ ctx \in Adapter \cup {None}
  /\ via \in Adapter \cup {None}
  /\ phase \in {"none", "inside", "pended", "finished", "arrived", "indicated"}

Init ==
  /\ st = [a \in Adapter |-> "Halted"]
  /\ role = [a \in Adapter |-> "None"]
  /\ up = [a \in Adapter |-> TRUE]
  /\ read = [a \in Adapter |-> "no"]
  /\ lost = "no"
  /\ item = "none"
  /\ ctx = None
  /\ via = None
  /\ phase = "none"

IsPrimary(a) == st[a] = "Up" /\ role[a] = "Primary"
IsMember(a)  == st[a] = "Up" /\ role[a] \in {"Primary", "Secondary"}
IsExposed(a) == st[a] = "Up" /\ role[a] \in {"Primary", "Alone"}
HasPrimary   == \E a \in Adapter : IsPrimary(a)
IsInUse      == \E a \in Adapter : IsMember(a)

Deserted(role2, st2) ==
  /\ \E a \in Adapter : st2[a] = "Up" /\ role2[a] = "Secondary"
  /\ ~\E a \in Adapter : st2[a] = "Up" /\ role2[a] = "Primary"

\* An adapter goes; how = "halt" or "remove". Kept is only what a promotion needs.
Leave(a, s, how) ==
  /\ st' = [st EXCEPT ![a] = s]
  /\ role' = [role EXCEPT ![a] = "None"]
  /\ up' = [up EXCEPT ![a] = TRUE]
  /\ read' = [read EXCEPT ![a] = "no"]
  /\ lost' = IF ~Deserted(role', st') THEN "no" ELSE IF IsPrimary(a) THEN how ELSE lost

----------------------------------------------------------------------------
(* Initialise.                                                             *)

\* @req LBFO-48
InitialisesAHaltedAdapter(a) == st[a] = "Halted"

\* @scope OneTransitionAtATime
NoOtherTransition == \A a \in Adapter : st[a] \notin {"Initializing", "Halting"}

\* @by environment
MiniportInitialize(adapter) ==
  /\ InitialisesAHaltedAdapter(adapter)
  /\ NoOtherTransition
  /\ st' = [st EXCEPT ![adapter] = "Initializing"]
  /\ UNCHANGED <<role, up, read, lost>>
  /\ UNCHANGED work

\* The keyword was read; "found" tells whether BundleId exists.
\* @by environment
NdisReadConfigurationReturn(adapter, keyword, found) ==
  /\ read' = IF st[adapter] = "Initializing"
             THEN [read EXCEPT ![adapter] = IF found THEN "yes" ELSE "absent"]
             ELSE read
  /\ UNCHANGED <<st, role, up, lost>>
  /\ UNCHANGED work

\* @req LBFO-05
BundleIdIsPresent(a) == read[a] # "absent"

\* @req LBFO-04
BundleIdWasRead(a) == read[a] # "no"

\* @req LBFO-11
SecondaryIsInitialising(a) == st[a] = "Initializing" /\ role[a] = "None"

\* @req LBFO-06
\* @req LBFO-17
SecondArgumentIsOfThisBundle(p) == p # "other"

\* @req LBFO-09
NoRoleCallForTheFirst == IsInUse

\* @req LBFO-10
\* @req LBFO-11
SecondArgumentIsThePrimary(p) == (IsInUse /\ p # "other") => IsPrimary(p)

\* @by iut
NdisMSetMiniportSecondary(adapter, primary) ==
  /\ BundleIdIsPresent(adapter)
  /\ BundleIdWasRead(adapter)
  /\ SecondaryIsInitialising(adapter)
  /\ SecondArgumentIsOfThisBundle(primary)
  /\ NoRoleCallForTheFirst
  /\ SecondArgumentIsThePrimary(primary)
  /\ UNCHANGED vars

\* @req LBFO-13
\* @req LBFO-14
SecondaryMayBeGranted(a, status) ==
  /\ st[a] = "Initializing" /\ role[a] = "None" /\ read[a] = "yes"
  /\ status = "SUCCESS" => HasPrimary

\* On FAILURE the adapter stays primary of itself, outside the bundle (LBFO-15).
\* @by environment
NdisMSetMiniportSecondaryReturn(adapter, status) ==
  /\ SecondaryMayBeGranted(adapter, status)
  /\ role' = [role EXCEPT ![adapter] = IF status = "SUCCESS" THEN "Secondary" ELSE "Alone"]
  /\ UNCHANGED <<st, up, read, lost>>
  /\ UNCHANGED work

\* @nesting
InitialiseIsUnderWay(a) == st[a] = "Initializing"

\* @req LBFO-10
JoinsThePrimary(a, status) ==
  (status = "SUCCESS" /\ HasPrimary) => role[a] # "None"

\* @by iut
MiniportInitializeReturn(adapter, status) ==
  /\ InitialiseIsUnderWay(adapter)
  /\ IF status = "SUCCESS"
     THEN /\ BundleIdWasRead(adapter)
          /\ JoinsThePrimary(adapter, status)
          /\ st' = [st EXCEPT ![adapter] = "Up"]
          /\ role' = [role EXCEPT ![adapter] = IF @ = "None" THEN "Primary" ELSE @]
          /\ lost' = IF role[adapter] = "None" THEN "no"
                     ELSE IF Deserted(role', st') /\ lost = "no" THEN "remove"
                     ELSE lost
          /\ read' = [read EXCEPT ![adapter] = "no"]
          /\ UNCHANGED up
     ELSE Leave(adapter, "Halted", "halt")
  /\ UNCHANGED work

----------------------------------------------------------------------------
(* Halt, remove, promote.                                                  *)

\* @req LBFO-48
HaltsAnInitialisedAdapter(a) == st[a] \in {"Up", "Removed"}

\* A frame that arrived at an adapter and was not indicated goes with it.
DropWhatArrivedAt(a) ==
  IF item = "receive" /\ phase = "arrived" /\ via = a
  THEN item' = "done" /\ ctx' = None /\ via' = None /\ phase' = "none"
  ELSE UNCHANGED work

\* @by environment
MiniportHalt(adapter) ==
  /\ HaltsAnInitialisedAdapter(adapter)
  /\ NoOtherTransition
  /\ Leave(adapter, "Halting", "halt")
  /\ DropWhatArrivedAt(adapter)

Outstanding == phase \in {"inside", "pended", "indicated"}

\* @req LBFO-58
NothingOutstandingAt(a) ==
  Outstanding => ctx # a /\ via # a

\* @nesting
HaltIsUnderWay(a) == st[a] = "Halting"

\* @may LBFO-32
\* @in MiniportHaltReturn
NothingIsLeftToPromote(adapter) == st[adapter] = "Halting" /\ ~IsInUse

\* @by iut
MiniportHaltReturn(adapter) ==
  /\ HaltIsUnderWay(adapter)
  /\ NothingOutstandingAt(adapter)
  /\ st' = [st EXCEPT ![adapter] = "Halted"]
  /\ UNCHANGED <<role, up, read, lost>>
  /\ UNCHANGED work

\* @req LBFO-01
\* @req LBFO-38
RemovesAnInitialisedAdapter(a) == st[a] \in {"Up", "Halting"}

\* Where a halt alone removes an adapter, nothing is left to remove.
\* @req LBFO-01
\* @req LBFO-38
\* @when PrimaryRemoval=halt-or-remove
\* @when PrimaryRemoval=halt
RemovesNothingThatHalts(a) ==
  ({"PrimaryRemoval=halt-or-remove", "PrimaryRemoval=halt"} \cap Readings # {}) => st[a] # "Halting"

\* @by iut
NdisMRemoveMiniport(adapter) ==
  /\ RemovesAnInitialisedAdapter(adapter)
  /\ RemovesNothingThatHalts(adapter)
  /\ UNCHANGED vars

\* @req LBFO-38
RemovalWasAsked(a) == st[a] \in {"Up", "Halting"}

\* @by environment
NdisMRemoveMiniportReturn(adapter, status) ==
  /\ RemovalWasAsked(adapter)
  /\ IF status # "SUCCESS"
     THEN UNCHANGED vars
     ELSE IF st[adapter] = "Halting"
     THEN /\ lost' = IF lost = "halt" THEN "remove" ELSE lost
          /\ UNCHANGED <<st, role, up, read>>
          /\ UNCHANGED work
     ELSE Leave(adapter, "Removed", "remove") /\ DropWhatArrivedAt(adapter)

\* @req LBFO-33
PromotesASecondary(a) == st[a] = "Up" /\ role[a] = "Secondary"

IsHalting == \E a \in Adapter : st[a] = "Halting"

\* @req LBFO-30
\* @req LBFO-34
HaltOfAnotherPromotesNobody == IsHalting => ~HasPrimary

\* @req LBFO-34
\* @req LBFO-39
PrimaryIsGone == ~IsHalting => ~HasPrimary

\* @req LBFO-34
\* @when PrimaryRemoval=halt
PrimaryWasHalted == "PrimaryRemoval=halt" \in Readings => lost # "remove"

\* @req LBFO-34
\* @req LBFO-39
\* @when PrimaryRemoval=remove
PrimaryWasRemoved == "PrimaryRemoval=remove" \in Readings => lost # "halt"

\* @may LBFO-52
\* @in NdisMPromoteMiniport
OneOfSeveralIsChosen(adapter) ==
  /\ ~HasPrimary
  /\ st[adapter] = "Up" /\ role[adapter] = "Secondary"
  /\ \E b \in Adapter : b # adapter /\ st[b] = "Up" /\ role[b] = "Secondary"

\* @by iut
NdisMPromoteMiniport(adapter) ==
  /\ PromotesASecondary(adapter)
  /\ HaltOfAnotherPromotesNobody
  /\ PrimaryIsGone
  /\ PrimaryWasHalted
  /\ PrimaryWasRemoved
  /\ UNCHANGED vars

\* @req LBFO-36
PromotionWasAsked(a) == st[a] = "Up" /\ role[a] = "Secondary" /\ ~HasPrimary

\* @by environment
NdisMPromoteMiniportReturn(adapter, status) ==
  /\ PromotionWasAsked(adapter)
  /\ role' = IF status = "SUCCESS" THEN [role EXCEPT ![adapter] = "Primary"] ELSE role
  /\ lost' = IF status = "SUCCESS" THEN "no" ELSE "refused"
  /\ UNCHANGED <<st, up, read>>
  /\ UNCHANGED work

\* The link of an adapter comes or goes.
\* @by environment
LinkChange(adapter, connected) ==
  /\ up' = IF st[adapter] = "Up" THEN [up EXCEPT ![adapter] = connected] ELSE up
  /\ UNCHANGED <<st, role, read, lost>>
  /\ UNCHANGED work

----------------------------------------------------------------------------
(* Work items.                                                             *)

Begin(what, c, v, p) ==
  /\ item' = what
  /\ ctx' = c
  /\ via' = v
  /\ phase' = p
  /\ UNCHANGED bundle

Finish ==
  /\ item' = "done"
  /\ ctx' = None
  /\ via' = None
  /\ phase' = "none"
  /\ UNCHANGED bundle

Pend ==
  /\ phase' = "pended"
  /\ UNCHANGED <<item, ctx, via>>
  /\ UNCHANGED bundle

\* Completed before its entry point has returned.
FinishInside ==
  /\ phase' = "finished"
  /\ ctx' = None
  /\ via' = None
  /\ UNCHANGED item
  /\ UNCHANGED bundle

\* @req LBFO-20
SendsOnThePrimary(a) == IsExposed(a)

\* @req LBFO-23
ItemIsNew == item = "none"

\* @by environment
MiniportSend(adapter, packet) ==
  /\ ItemIsNew
  /\ SendsOnThePrimary(adapter)
  /\ Begin("send", adapter, None, "inside")

\* @req LBFO-01
\* @req LBFO-21
TransmitsAnAcceptedSend == item = "send" /\ phase \in {"inside", "pended"}

\* @req LBFO-01
TransmitsOnce == (item = "send" /\ via # None) => ~up[via] \/ st[via] # "Up"

\* @req LBFO-16
\* @req LBFO-21
TransmitsOnAMember(a) ==
  (item = "send" /\ ctx # None /\ role[a] # "Alone") =>
    \/ st[a] \in {"Up", "Halting"} /\ a = ctx
    \/ IsMember(a)

\* @req LBFO-15
TransmitsNothingAcrossAnAlone(a) ==
  (item = "send" /\ ctx # None) => (role[ctx] = "Alone" \/ role[a] = "Alone" => a = ctx)

\* @should LBFO-56
\* @advises Transmit
TransmitsOnAUsableLink(adapter) ==
  \/ up[adapter]
  \/ role[adapter] = "Alone"
  \/ \A b \in Adapter : IsMember(b) => ~up[b]

\* The frame of a send leaves by an adapter.
\* @by iut
Transmit(adapter, packet) ==
  /\ TransmitsAnAcceptedSend
  /\ TransmitsOnce
  /\ TransmitsOnAMember(adapter)
  /\ TransmitsNothingAcrossAnAlone(adapter)
  /\ via' = adapter
  /\ UNCHANGED <<item, ctx, phase>>
  /\ UNCHANGED bundle

\* @req LBFO-23
SendReturns == item = "send" /\ phase \in {"inside", "finished"}

\* @req LBFO-23
FinishedSendsReturnPending(status) == phase = "finished" => status = "PENDING"

\* @by iut
MiniportSendReturn(adapter, packet, status) ==
  /\ SendReturns
  /\ FinishedSendsReturnPending(status)
  /\ IF status = "PENDING" /\ phase = "inside" THEN Pend ELSE Finish

\* @req LBFO-23
CompletesAnOutstandingSend == item = "send" /\ phase \in {"inside", "pended"}

\* @req LBFO-23
SendEndsWithAFinalStatus(status) == status # "PENDING"

\* @req LBFO-22
CompletesOnTheOriginalHandle(a) == item = "send" => a = ctx

\* @by iut
NdisMSendComplete(adapter, packet, status) ==
  /\ CompletesAnOutstandingSend
  /\ SendEndsWithAFinalStatus(status)
  /\ CompletesOnTheOriginalHandle(adapter)
  /\ IF phase = "inside" THEN FinishInside ELSE Finish

\* @req LBFO-24
ArrivesAtAnInitialisedAdapter(a) == st[a] = "Up"

\* A frame arrives at an adapter.
\* @by environment
WireReceive(adapter, packet) ==
  /\ ItemIsNew
  /\ ArrivesAtAnInitialisedAdapter(adapter)
  /\ Begin("receive", None, adapter, "arrived")

\* @req LBFO-01
IndicatesWhatArrivedOnce == item = "receive" /\ phase = "arrived"

\* @req LBFO-24
IndicatesOnThePrimary(a) ==
  (item = "receive" /\ role[via] # "Alone" /\ role[a] \notin {"Alone", "Secondary"}) => IsPrimary(a)

\* @req LBFO-15
IndicatesNothingAcrossAnAlone(a) ==
  item = "receive" => (role[via] = "Alone" \/ role[a] = "Alone" => a = via)

\* @req LBFO-24
\* @req LBFO-25
NotOnASecondary(a) == item = "receive" /\ role[via] # "Alone" => role[a] # "Secondary"

\* @by iut
NdisMIndicateReceivePacket(adapter, packet) ==
  /\ IndicatesWhatArrivedOnce
  /\ IndicatesOnThePrimary(adapter)
  /\ IndicatesNothingAcrossAnAlone(adapter)
  /\ NotOnASecondary(adapter)
  /\ ctx' = adapter
  /\ phase' = "indicated"
  /\ UNCHANGED <<item, via>>
  /\ UNCHANGED bundle

\* @req LBFO-57
ReturnsToTheIndicatedContext(a) == item = "receive" /\ phase = "indicated" /\ a = ctx

\* @by environment
MiniportReturnPacket(adapter, packet) ==
  /\ ReturnsToTheIndicatedContext(adapter)
  /\ Finish

\* @req LBFO-28
AsksAnInitialisedAdapter(a) == st[a] = "Up"

\* @req LBFO-27
\* @req LBFO-59
TransportsAskThePrimary(a, origin) == (origin = "protocol" /\ st[a] = "Up") => IsExposed(a)

Ask(a, origin) ==
  /\ ItemIsNew
  /\ AsksAnInitialisedAdapter(a)
  /\ TransportsAskThePrimary(a, origin)
  /\ Begin("oid", a, None, "inside")

\* @may ENV-09
\* @in MiniportQueryInformation
AsksASecondary(adapter, req, origin) ==
  origin # "protocol" /\ item = "none" /\ IsMember(adapter) /\ role[adapter] = "Secondary"

\* @by environment
MiniportQueryInformation(adapter, req, origin) ==
  /\ Ask(adapter, origin)
\* @by environment
MiniportSetInformation(adapter, req, origin) ==
  /\ Ask(adapter, origin)

\* @req LBFO-26
OidReturns == item = "oid" /\ phase \in {"inside", "finished"}

\* @req LBFO-26
FinishedOidsReturnPending(status) == phase = "finished" => status = "PENDING"

AskReturn(status) ==
  /\ OidReturns
  /\ FinishedOidsReturnPending(status)
  /\ IF status = "PENDING" /\ phase = "inside" THEN Pend ELSE Finish

\* @by iut
MiniportQueryInformationReturn(adapter, req, status) ==
  /\ AskReturn(status)
\* @by iut
MiniportSetInformationReturn(adapter, req, status) ==
  /\ AskReturn(status)

\* @req LBFO-26
CompletesAnOutstandingOid == item = "oid" /\ phase \in {"inside", "pended"}

\* @req LBFO-26
OidEndsWithAFinalStatus(status) == status # "PENDING"

\* @req LBFO-26
\* @req LBFO-28
CompletesForTheAskedAdapter(a) == (item = "oid" /\ ctx # None) => a = ctx

AskComplete(a, status) ==
  /\ CompletesAnOutstandingOid
  /\ OidEndsWithAFinalStatus(status)
  /\ CompletesForTheAskedAdapter(a)
  /\ IF phase = "inside" THEN FinishInside ELSE Finish

\* @by iut
NdisMQueryInformationComplete(adapter, req, status) ==
  /\ AskComplete(adapter, status)
\* @by iut
NdisMSetInformationComplete(adapter, req, status) ==
  /\ AskComplete(adapter, status)

----------------------------------------------------------------------------
Roles ==
  \/ \E adapter \in Adapter : MiniportInitialize(adapter)
  \/ \E adapter \in Adapter, keyword \in Keyword, found \in HasId :
       NdisReadConfigurationReturn(adapter, keyword, found)
  \/ \E adapter \in Adapter, primary \in Adapter \cup {"other"} : NdisMSetMiniportSecondary(adapter, primary)
  \/ \E adapter \in Adapter, status \in Granted : NdisMSetMiniportSecondaryReturn(adapter, status)
  \/ \E adapter \in Adapter, status \in {"SUCCESS", "other"} : MiniportInitializeReturn(adapter, status)
  \/ \E adapter \in Adapter : MiniportHalt(adapter)
  \/ \E adapter \in Adapter : MiniportHaltReturn(adapter)
  \/ \E adapter \in Adapter : NdisMRemoveMiniport(adapter)
  \/ \E adapter \in Adapter, status \in Granted : NdisMRemoveMiniportReturn(adapter, status)
  \/ \E adapter \in Adapter : NdisMPromoteMiniport(adapter)
  \/ \E adapter \in Adapter, status \in Granted : NdisMPromoteMiniportReturn(adapter, status)
  \/ \E adapter \in Adapter, connected \in Links : LinkChange(adapter, connected)

Work ==
  \/ \E adapter \in Adapter, packet \in Item : MiniportSend(adapter, packet)
  \/ \E adapter \in Adapter, packet \in Item, status \in Status : MiniportSendReturn(adapter, packet, status)
  \/ \E adapter \in Adapter, packet \in Item : Transmit(adapter, packet)
  \/ \E adapter \in Adapter, packet \in Item, status \in Status :
       NdisMSendComplete(adapter, packet, status)
  \/ \E adapter \in Adapter, packet \in Item : WireReceive(adapter, packet)
  \/ \E adapter \in Adapter, packet \in Item : NdisMIndicateReceivePacket(adapter, packet)
  \/ \E adapter \in Adapter, packet \in Item : MiniportReturnPacket(adapter, packet)
  \/ \E adapter \in Adapter, req \in Item, origin \in Origin : MiniportQueryInformation(adapter, req, origin)
  \/ \E adapter \in Adapter, req \in Item, origin \in Origin : MiniportSetInformation(adapter, req, origin)
  \/ \E adapter \in Adapter, req \in Item, status \in Status : MiniportQueryInformationReturn(adapter, req, status)
  \/ \E adapter \in Adapter, req \in Item, status \in Status : MiniportSetInformationReturn(adapter, req, status)
  \/ \E adapter \in Adapter, req \in Item, status \in Status :
       NdisMQueryInformationComplete(adapter, req, status)
  \/ \E adapter \in Adapter, req \in Item, status \in Status :
       NdisMSetInformationComplete(adapter, req, status)

Next == Roles \/ Work

Spec == Init /\ [][Next]_vars

----------------------------------------------------------------------------
(* What is owed when the environment owes nothing and the driver idles.    *)

\* @owed LBFO-31
\* @when PrimaryRemoval=halt
\* @when PrimaryRemoval=halt-or-remove
PromotionOwedAfterAHalt ==
  ("PrimaryRemoval=halt" \in Readings \/ "PrimaryRemoval=halt-or-remove" \in Readings) /\ lost = "halt"

\* @owed LBFO-31
\* @when PrimaryRemoval=remove
\* @when PrimaryRemoval=halt-or-remove
PromotionOwedAfterARemoval ==
  ("PrimaryRemoval=remove" \in Readings \/ "PrimaryRemoval=halt-or-remove" \in Readings) /\ lost = "remove"

\* @owed LBFO-23
SendCompletionOwed == item = "send" /\ phase = "pended"

\* @owed LBFO-26
OidCompletionOwed == item = "oid" /\ phase = "pended"

\* Nothing more can happen to an item that is over.
\* @final
Over == item = "done"

----------------------------------------------------------------------------
(* Invariants.                                                             *)

\* @req LBFO-18
AtMostOnePrimary == \A a, b \in Adapter : IsPrimary(a) /\ IsPrimary(b) => a = b

\* @req LBFO-20
ContextsAreNeverSecondary ==
  (item = "send" /\ ctx # None) => role[ctx] # "Secondary"

\* @req LBFO-25
NeverIndicatedOnASecondary ==
  (item = "receive" /\ ctx # None) => role[ctx] # "Secondary"

\* @req LBFO-38
RolesBelongToLiveAdapters ==
  \A a \in Adapter : st[a] \in {"Halted", "Halting", "Removed"} => role[a] = "None"

\* @req LBFO-03
OneMemberIsOffered ==
  item = "none" =>
    \A a, b \in Adapter :
      (/\ IsMember(a) /\ \E p \in Item : ENABLED MiniportSend(a, p)
       /\ IsMember(b) /\ \E p \in Item : ENABLED MiniportSend(b, p)) => a = b

\* @req LBFO-37
PrimariesAreOffered ==
  item = "none" => \A a \in Adapter : IsPrimary(a) => \A p \in Item : ENABLED MiniportSend(a, p)

----------------------------------------------------------------------------
(* How roles change.                                                       *)

\* @req LBFO-02
RolesAreAskedFor ==
  [][\A a \in Adapter : role'[a] # role[a] /\ role'[a] # "None" =>
       \/ \E s \in Granted : NdisMSetMiniportSecondaryReturn(a, s)
       \/ NdisMPromoteMiniportReturn(a, "SUCCESS")
       \/ MiniportInitializeReturn(a, "SUCCESS")]_vars

\* @req LBFO-19
PrimariesStayUntilTheyLeave ==
  [][\A a \in Adapter : IsPrimary(a) => IsPrimary(a)' \/ st'[a] \in {"Halting", "Removed"}]_vars

----------------------------------------------------------------------------
(* Liveness: a bundle with a usable secondary regains a primary, and every *)
(* accepted send is completed.                                             *)

Promote  == \E a \in Adapter : NdisMPromoteMiniportReturn(a, "SUCCESS")
Complete == \E a \in Adapter, p \in Item : NdisMSendComplete(a, p, "SUCCESS")
Return   == \E a \in Adapter, p \in Item, s \in Status : MiniportSendReturn(a, p, s)

FairSpec ==
  /\ Spec
  /\ WF_vars(Promote)
  /\ WF_vars(Return)
  /\ WF_vars(Complete)

\* @req LBFO-31
BundleRegainsAPrimary ==
  lost \in {"halt", "remove"} ~> lost \in {"no", "refused"}

\* @req LBFO-23
EverySendIsCompleted == item = "send" ~> item = "done"
=============================================================================
