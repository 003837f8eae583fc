/*
 * Faults that can be compiled in, one at a time: -D NAME. Without any of them the driver conforms.
 *
 *   name                             what is wrong                                              found as
 *   FAULT_IGNORES_BUNDLE_ID          BundleId is never read                                     LBFO-04
 *   FAULT_SECOND_PRIMARY             an adapter with a known id is not made a secondary         LBFO-10
 *   FAULT_NAMES_ITSELF               the adapter is named as its own primary                    LBFO-10, LBFO-11
 *   FAULT_SECONDARY_UNDER_LOCK       NdisMSetMiniportSecondary is called with a lock held       LBFO-12
 *   FAULT_REFUSED_JOINS              a refused secondary is used as a member all the same       LBFO-15, LBFO-33
 *   FAULT_ANY_CARRIER                sends leave by adapters of other bundles too               LBFO-01, LBFO-21
 *   FAULT_COMPLETES_ON_CARRIER       a send is completed on the adapter that transmitted it     LBFO-22
 *   FAULT_COMPLETES_TWICE            a send is completed twice                                  LBFO-23
 *   FAULT_INDICATES_ON_SECONDARY     a frame is indicated on the adapter that received it       LBFO-24, LBFO-25
 *   FAULT_ANSWERS_FOR_PRIMARY        a secondary's request is completed on the primary          LBFO-26, LBFO-28
 *   FAULT_NO_PROMOTION               nobody is promoted when the primary is gone                LBFO-31
 *   FAULT_PROMOTES_WITHOUT_REMOVING  a secondary is promoted while there is a primary           LBFO-34, LBFO-39
 *   FAULT_FORGETS_SENDS              sends are not completed when their adapter halts           LBFO-23, LBFO-58
 *   FAULT_LEAK                       a receive buffer is not freed in MiniportHalt              LEAK
 *   FAULT_LOCK_KEPT                  the lock is kept when no member has a link                 LOCK_KEPT
 *   FAULT_USE_AFTER_FREE             the adapter is used after it was freed                     USE_AFTER_FREE
 *   FAULT_TIMER_RACE                 MiniportHalt does not wait for a timer that has fired      BAD_FREE, USE_AFTER_FREE
 *   FAULT_USES_COMPLETED_PACKET      a packet is looked at after NdisMSendComplete              HANDED_OVER
 *   FAULT_HANG                       MiniportHalt waits for an event that nobody sets           HANG
 *   FAULT_NO_RETURN                  MiniportHalt polls a bit that never changes                NO_RETURN
 *   FAULT_TIMER_LEFT                 a timer may fire after MiniportHalt                        BAD_FREE, LEAK, USE_AFTER_FREE
 */
