/**
 * Real frames on Linux: network namespaces, rtnetlink, TAP and packet sockets by Java's Foreign Function and
 * Memory API, and the loop that carries frames between an upper interface and the members of a team.
 *
 * <p>Start at {@link dev.plumbline.reference.datapath.DatapathAvailability#check()}, then
 * {@link dev.plumbline.reference.datapath.TeamRig#open()} and
 * {@link dev.plumbline.reference.datapath.TeamRig#connect(java.util.function.Function)}. No external program
 * is called, and nothing is created outside anonymous network namespaces, so the kernel removes everything
 * when the process dies, however it dies.
 *
 * <p>What does not belong here: NDIS, balancing policies, verdicts. A policy is a
 * {@link dev.plumbline.reference.datapath.FrameHandler} written elsewhere. The package needs the JVM's option
 * {@code --enable-native-access} for the code that holds it, and {@code CAP_NET_ADMIN}, {@code CAP_NET_RAW}
 * and {@code CAP_SYS_ADMIN}.
 */
@NullMarked
package dev.plumbline.reference.datapath;

import org.jspecify.annotations.NullMarked;
