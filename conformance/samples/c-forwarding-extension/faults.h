/*
 * Faults that can be compiled in, one at a time: -D NAME. Without any of them the driver conforms.
 *
 *   name                         what is wrong                                                  found as
 *   FAULT_KEEPS_REFERENCE        a request that fails at once below keeps its reference         REF-05
 *   FAULT_DEREFERENCES_TEAM      the reference is given back for the team, not the member       REF-05, REF-06, OID-63
 *   FAULT_SENDS_REFUSED          a request goes to a member whose reference was refused         OID-55, REF-07, REF-13
 *   FAULT_CONNECTED_TOO_EARLY    a NIC is used from its creation on                             LIFE-26, REF-02
 *   FAULT_CONNECTED_TOO_LONG     a NIC is used although its disconnect has come in              LIFE-39, REF-10
 *   FAULT_HIDES_FAILED_CREATE    a creation that failed below is reported as a success          LIFE-30, LIFE-31
 *   FAULT_FAILS_CONNECT          a connect that gets no clone fails                             LIFE-32
 *   FAULT_PASSES_ORIGINAL        a request that gets no clone goes down itself                  OID-06, OID-42
 *   FAULT_LEAKS_CLONE            the clone of a request that is not sent is not freed           OID-08, LEAK
 *   FAULT_COMPLETES_FIRST        a request is completed before its clone is freed               OID-08
 *   FAULT_COMPLETES_TWICE        a request whose status was returned is completed as well       OID-05
 *   FAULT_COMPLETES_OWN          a request of our own is completed upwards                      OID-04
 *   FAULT_IGNORES_CANCELLATION   a cancellation is not passed on to the drivers below            OID-21
 *   FAULT_DEREFERENCES_FIRST     a status goes up after its reference was given back            STAT-10, REF-08
 *   FAULT_SENDS_TO_TEAM          a packet goes to the external NIC instead of a member          DATA-21, TEAM-15
 *   FAULT_HIDES_ONE_SOURCE       packets of one source are returned without saying so           DATA-75
 *   FAULT_LEAKS_NICS             the record of a NIC is not freed when the NIC is deleted       LEAK
 *   FAULT_FREES_TWICE            the context of a request that is not sent is freed twice       DOUBLE_FREE
 *   FAULT_USE_AFTER_FREE         the context of a clone is written to after it was freed        USE_AFTER_FREE
 *   FAULT_USES_COMPLETED         a request is written to after it was completed                 HANDED_OVER
 *   FAULT_USES_SENT              a packet is written to after it was sent                       HANDED_OVER
 *   FAULT_LOCK_KEPT              the lock is kept when the team has no member                   LOCK_KEPT
 *   FAULT_WAITS_UNDER_LOCK       FilterDetach waits with a spin lock held                       IRQL
 *   FAULT_HANG                   FilterDetach waits for a query that was never sent             HANG
 *   FAULT_UNCHECKED_CLONE        a clone is used although there is none                         CRASH
 *   FAULT_DIVIDES_BY_ZERO        a member of an empty team is chosen                            CRASH
 */
