----------------------------- MODULE FilterDriver -----------------------------
(***************************************************************************)
(* Which entry points a filter driver registers, and which data handlers   *)
(* its module keeps. NDIS goes past a module for what has no handler.      *)
(***************************************************************************)

VARIABLES
  unregistered,  \* handlers that the driver has not; none before the registration
  missing        \* handlers that its module has not

vars == <<unregistered, missing>>

Handlers == {"send", "sendComplete", "receive", "returnReceived", "status"}
Granted  == {"SUCCESS", "other"}
Own      == {"own", "clone"}
Form     == Own \cup {"other"}
Flag     == {"set", "other"}

TypeOK ==
  /\ unregistered \subseteq Handlers
  /\ missing \subseteq Handlers

Init ==
  /\ unregistered = {}
  /\ missing = {}

Data(send, sendComplete, receive, returnReceived) ==
  (IF send THEN {} ELSE {"send"}) \cup (IF sendComplete THEN {} ELSE {"sendComplete"})
    \cup (IF receive THEN {} ELSE {"receive"}) \cup (IF returnReceived THEN {} ELSE {"returnReceived"})

----------------------------------------------------------------------------
(* Registration.                                                           *)

\* @req OID-19
OidHandlersComeInPairs(oidRequest, oidRequestComplete) == oidRequest = oidRequestComplete

\* @req FLT-25
ReceivesWithStatus(receive, returnReceived, status) == (receive \/ returnReceived) => status

\* @may FLT-24
\* @in NdisFRegisterFilterDriver
IsBypassed(send, sendComplete, cancelSend, receive, returnReceived) ==
  ~(send /\ sendComplete /\ cancelSend /\ receive /\ returnReceived)

\* @may OID-23
\* @in NdisFRegisterFilterDriver
CancelsNoRequest(oidRequest, cancelOidRequest) == oidRequest /\ ~cancelOidRequest

\* @by iut
NdisFRegisterFilterDriver(oidRequest, oidRequestComplete, cancelOidRequest, send, sendComplete,
                          cancelSend, receive, returnReceived, status) ==
  /\ OidHandlersComeInPairs(oidRequest, oidRequestComplete)
  /\ ReceivesWithStatus(receive, returnReceived, status)
  /\ unregistered' = Data(send, sendComplete, receive, returnReceived)
                       \cup (IF status THEN {} ELSE {"status"})
  /\ missing' = unregistered'

\* @by environment
NdisFRegisterFilterDriverReturn(status) ==
  /\ unregistered' = IF status = "SUCCESS" THEN unregistered ELSE {}
  /\ missing' = unregistered'

----------------------------------------------------------------------------
(* Options of the module.                                                  *)

\* A new module has the handlers of its driver.
\* @by environment
FilterAttach ==
  /\ missing' = unregistered
  /\ UNCHANGED unregistered

\* @req FLT-25
StillReceivesWithStatus(receive, returnReceived) ==
  (receive \/ returnReceived) => "status" \notin missing

\* @by iut
NdisSetOptionalHandlers(send, sendComplete, cancelSend, receive, returnReceived) ==
  /\ StillReceivesWithStatus(receive, returnReceived)
  /\ missing' = Data(send, sendComplete, receive, returnReceived) \cup (missing \cap {"status"})
  /\ UNCHANGED unregistered

\* What a module had before a change that was refused is not remembered: it is taken to have all that it can have.
\* @by environment
NdisSetOptionalHandlersReturn(status) ==
  /\ missing' = CASE status = "SUCCESS"    -> missing
                  [] "status" \in missing  -> {"receive", "returnReceived", "status"}
                  [] OTHER                 -> {}
  /\ UNCHANGED unregistered

----------------------------------------------------------------------------
(* Packets.                                                                *)

\* @req FLT-24
HandlerIsThere(handler) == handler \notin missing

\* @by environment
FilterSendNetBufferLists ==
  /\ HandlerIsThere("send")
  /\ UNCHANGED vars

\* @by environment
FilterSendNetBufferListsComplete ==
  /\ HandlerIsThere("sendComplete")
  /\ UNCHANGED vars

\* @by environment
FilterReceiveNetBufferLists ==
  /\ HandlerIsThere("receive")
  /\ UNCHANGED vars

\* @by environment
FilterReturnNetBufferLists ==
  /\ HandlerIsThere("returnReceived")
  /\ UNCHANGED vars

\* @req FLT-25
OriginatesWithSendComplete(form) == form \in Own => "sendComplete" \notin missing

\* @by iut
NdisFSendNetBufferLists(form) ==
  /\ OriginatesWithSendComplete(form)
  /\ UNCHANGED vars

\* A packet that is lent for the time of the call does not come back.
\* @req FLT-25
IndicatesWithReturn(form, resources) ==
  (form \in Own /\ resources # "set") => "returnReceived" \notin missing

\* @by iut
NdisFIndicateReceiveNetBufferLists(form, resources) ==
  /\ IndicatesWithReturn(form, resources)
  /\ UNCHANGED vars

----------------------------------------------------------------------------
Next ==
  \/ \E oidRequest, oidRequestComplete, cancelOidRequest, send, sendComplete,
        cancelSend, receive, returnReceived, status \in BOOLEAN :
       NdisFRegisterFilterDriver(oidRequest, oidRequestComplete, cancelOidRequest, send, sendComplete,
                                 cancelSend, receive, returnReceived, status)
  \/ \E status \in Granted : NdisFRegisterFilterDriverReturn(status)
  \/ \E send, sendComplete, cancelSend, receive, returnReceived \in BOOLEAN :
       NdisSetOptionalHandlers(send, sendComplete, cancelSend, receive, returnReceived)
  \/ \E status \in Granted : NdisSetOptionalHandlersReturn(status)
  \/ FilterAttach
  \/ FilterSendNetBufferLists
  \/ FilterSendNetBufferListsComplete
  \/ FilterReceiveNetBufferLists
  \/ FilterReturnNetBufferLists
  \/ \E form \in Form : NdisFSendNetBufferLists(form)
  \/ \E form \in Form, resources \in Flag : NdisFIndicateReceiveNetBufferLists(form, resources)

Spec == Init /\ [][Next]_vars

----------------------------------------------------------------------------
(* Invariants.                                                             *)

\* @req FLT-25
NobodyReceivesWithoutStatus == "status" \in missing => {"receive", "returnReceived"} \subseteq missing
=============================================================================
