package dev.plumbline.reference.host.vswitch;

import dev.plumbline.ndis.filter.PacketServices;

/** The services and switch handlers for packets, as messages. */
record PacketCalls(Asking ndis) implements PacketServices {}
