------------------------------ MODULE VfRemoval ------------------------------
(***************************************************************************)
(* The status indication with which a forwarding extension takes the       *)
(* virtual function from a NIC of a virtual machine: sizes and buffers of  *)
(* the outer and of the inner indication. "none" stands for what the       *)
(* producer cannot see.                                                    *)
(***************************************************************************)

CONSTANT Readings   \* readings of conflicts; the graph is explored with none

VARIABLE issued     \* the indication went up

vars == <<issued>>

SizeClass   == {"too-small", "structure", "with-inner", "other", "none"}
InnerBuffer == {"null", "set", "none"}
InnerSize   == {"0", "other", "none"}

TypeOK == issued \in BOOLEAN

Init == issued = FALSE

----------------------------------------------------------------------------
\* @req STAT-20
InnerBufferIsNull(innerBuffer) == innerBuffer # "set"

\* @req STAT-20
InnerSizeIsZero(innerSize) == innerSize # "other"

\* @req STAT-22
HoldsTheEncapsulation(sizeClass) == sizeClass # "too-small"

\* @req STAT-22
\* @when RemoveVfSize=with-inner
HoldsTheInnerToo(sizeClass) ==
  "RemoveVfSize=with-inner" \in Readings => sizeClass \in {"with-inner", "too-small", "none"}

\* @req STAT-22
\* @when RemoveVfSize=structure-only
HoldsNothingElse(sizeClass) ==
  "RemoveVfSize=structure-only" \in Readings => sizeClass \in {"structure", "too-small", "none"}

\* @should STAT-22
\* @advises NdisFIndicateStatus
\* @when RemoveVfSize=at-least-structure
SizeIsTheDocumentedOne(sizeClass) ==
  "RemoveVfSize=at-least-structure" \in Readings => sizeClass \in {"with-inner", "too-small", "none"}

\* @by iut
NdisFIndicateStatus(form, code, inner, sizeClass, innerBuffer, innerSize) ==
  /\ InnerBufferIsNull(innerBuffer)
  /\ InnerSizeIsZero(innerSize)
  /\ HoldsTheEncapsulation(sizeClass)
  /\ HoldsTheInnerToo(sizeClass)
  /\ HoldsNothingElse(sizeClass)
  /\ issued' = TRUE

----------------------------------------------------------------------------
Next ==
  \E form \in {"own"}, code \in {"SWITCH_NIC_STATUS"}, inner \in {"SWITCH_PORT_REMOVE_VF"},
     sizeClass \in SizeClass, innerBuffer \in InnerBuffer, innerSize \in InnerSize :
    NdisFIndicateStatus(form, code, inner, sizeClass, innerBuffer, innerSize)

Spec == Init /\ [][Next]_vars

\* @final
Over == issued
=============================================================================
