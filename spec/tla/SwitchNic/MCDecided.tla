----------------------------- MODULE MCDecided -----------------------------
(* The same scope under the readings that the conflicts decide for.        *)
EXTENDS SwitchNic

Decided == {"FirstNicReference=connected", "DerefWhenDisconnected=allow",
            "ReferenceCutOff=on-entry", "ReferenceDuty=required"}
=============================================================================
