----------------------------- MODULE LateRequest -----------------------------
(***************************************************************************)
(* OID requests that concern a port which was torn down, or a connection   *)
(* which was disconnected: what still arrives goes down as it is. That it  *)
(* goes down at all, and that nothing new is started, is told by PortLife. *)
(*                                                                         *)
(* Addresses: "port" is the port, "0" its connection with index 0, "#1"    *)
(* its further connection, "other" anything elsewhere.                     *)
(***************************************************************************)

VARIABLES
  down,    \* the teardown of the port was sent down
  gone,    \* connections that were disconnected
  late     \* what the request in hand came too late for

vars == <<down, gone, late>>

Conn       == {"0", "#1"}
ThisPort   == {"port"}
Here       == Conn \cup ThisPort
Target     == Here \cup {"other"}
Source     == Conn \cup {"other"}
Clone      == {"clone"}
Create     == {"OID_SWITCH_PORT_CREATE"}
Teardown   == {"OID_SWITCH_PORT_TEARDOWN"}
NicCreate  == {"OID_SWITCH_NIC_CREATE"}
Disconnect == {"OID_SWITCH_NIC_DISCONNECT"}
Other      == {"other"}
Data       == {"same", "answered", "other", "none"}

TypeOK ==
  /\ down \in BOOLEAN
  /\ gone \subseteq Conn
  /\ late \in {"no", "port", "NIC"}

Init ==
  /\ down = FALSE
  /\ gone = {}
  /\ late = "no"

----------------------------------------------------------------------------
(* From above.                                                             *)

\* @by environment
FilterOidRequest(oid, target, source) ==
  /\ down' = (down /\ oid \notin Create)
  /\ gone' = CASE oid \in Create -> {}
               [] oid \in Disconnect -> gone \cup {target}
               [] oid \in NicCreate -> gone \ {target}
               [] OTHER -> gone
  /\ late' = CASE oid \notin Other -> "no"
               [] down /\ target \in Here -> "port"
               [] target \in gone \/ source \in gone -> "NIC"
               [] OTHER -> "no"

----------------------------------------------------------------------------
(* Down.                                                                   *)

\* @req LIFE-13
LateForThePortIsUnchanged(data) == late = "port" => data # "other"

\* @req LIFE-41
LateForTheNicIsUnchanged(data) == late = "NIC" => data # "other"

\* @by iut
NdisFOidRequest(oid, form, target, data) ==
  /\ LateForThePortIsUnchanged(data)
  /\ LateForTheNicIsUnchanged(data)
  /\ down' = (down \/ oid \in Teardown)
  /\ UNCHANGED <<gone, late>>

----------------------------------------------------------------------------
Next ==
  \/ \E oid \in Create \cup Teardown, target \in ThisPort : FilterOidRequest(oid, target, "any")
  \/ \E oid \in NicCreate \cup Disconnect, target \in Conn : FilterOidRequest(oid, target, "any")
  \/ \E oid \in Other, target \in Target, source \in Source : FilterOidRequest(oid, target, source)
  \/ \E oid \in Teardown, form \in Clone, target \in ThisPort, data \in Data :
       NdisFOidRequest(oid, form, target, data)
  \/ \E oid \in Other, form \in Clone, target \in Target, data \in Data :
       NdisFOidRequest(oid, form, target, data)

Spec == Init /\ [][Next]_vars
=============================================================================
