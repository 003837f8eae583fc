/**
 * The extensible switch around one extension: ports, NIC connections, reference counters, the miniport
 * edge below. Start at {@link dev.plumbline.reference.host.vswitch.SwitchHost}.
 */
@NullMarked
package dev.plumbline.reference.host.vswitch;

import org.jspecify.annotations.NullMarked;
