----------------------------- MODULE MCLiveness -----------------------------
(* What must happen in the end, under the fairness that SwitchNic states    *)
(* and the readings that the conflicts decide for. Calls that race with a   *)
(* disconnect (REF-12) are granted ahead of it: otherwise one after the     *)
(* other could be granted and given back for ever.                          *)
EXTENDS SwitchNic

Decided == {"FirstNicReference=connected", "DerefWhenDisconnected=allow",
            "ReferenceCutOff=on-entry", "ReferenceDuty=required"}

NoLateGrant == \A c \in Conn : nicState[c] = "Disconnected" => nicRefs'[c] <= nicRefs[c]
=============================================================================
