package dev.plumbline.reference.host.vswitch;

import dev.plumbline.ndis.filter.ModuleServices;

/** The services for the life of a module, as messages. */
record ModuleCalls(Asking ndis) implements ModuleServices {}
