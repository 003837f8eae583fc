---------------------------- MODULE MCLiteralTable ----------------------------
(* The permission table of C-09 taken literally: DereferenceSwitchNic is    *)
(* refused while the connection is disconnected. Only the life cycle of one *)
(* connection and its references are left, so that a state in which nobody  *)
(* can go on is a deadlock. The same model under the reading "allow" has    *)
(* none (MCAllowedDereference.cfg): the table is the cause.                 *)
EXTENDS SwitchNic

CONSTANT DerefWhenDisconnected   \* TRUE = allow, FALSE = forbid

OfTheTable ==
  {"FirstNicReference=connected", "ReferenceCutOff=on-entry", "ReferenceDuty=required",
   IF DerefWhenDisconnected THEN "DerefWhenDisconnected=allow" ELSE "DerefWhenDisconnected=forbid"}

LifeNext ==
  \/ \E oid \in PortOid \ {"OID_SWITCH_PORT_UPDATED"} : FilterOidRequest(oid, "port")
  \/ \E oid \in PortOid : NdisFOidRequestComplete(oid, "port", "SUCCESS")
  \/ \E oid \in NicOid \ {"OID_SWITCH_NIC_UPDATED"} : FilterOidRequest(oid, "0")
  \/ \E oid \in NicOid : NdisFOidRequestComplete(oid, "0", "SUCCESS")
  \/ FilterOidRequestComplete("OID_SWITCH_NIC_CONNECT", "any", "0", "other", "SUCCESS")
     /\ nicState["0"] = "Connecting"
  \/ ReferenceSwitchNicReturn("0", "SUCCESS")
  \/ DereferenceSwitchNic("0")
=============================================================================
