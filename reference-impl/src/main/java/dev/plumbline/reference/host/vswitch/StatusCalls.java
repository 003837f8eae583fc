package dev.plumbline.reference.host.vswitch;

import dev.plumbline.ndis.filter.StatusServices;

/** The services for status indications, as messages. */
record StatusCalls(Asking ndis) implements StatusServices {}
