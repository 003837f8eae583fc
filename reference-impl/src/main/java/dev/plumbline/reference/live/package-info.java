/**
 * The reference LBFO bundle carrying real frames, recorded event by event, and the failover experiment on it. Start at
 * {@link dev.plumbline.reference.live.FailoverRun}. Interfaces and system calls belong to the datapath, verdicts to
 * whoever takes the events.
 */
@NullMarked
package dev.plumbline.reference.live;

import org.jspecify.annotations.NullMarked;
