package dev.plumbline.spec.event;

import org.jspecify.annotations.Nullable;

/**
 * One observation at the boundary of an implementation under test (IUT): a call, or the return of one.
 *
 * <p>The name of an event is the simple name of its record, and the names of its parameters are those
 * of the record's components; TLA+ actions use the same names, so that the two are bound without a table.
 */
public sealed interface Event
        permits SwitchEvent,
                FilterEvent,
                PacketEvent,
                LbfoEvent,
                MiniportEvent,
                TeamEvent,
                Event.Quiescent,
                Event.Misuse,
                Event.Return,
                Event.WorkItem {

    /** Who causes an event. */
    enum Actor {
        /** The kit's half: NDIS, the switch, the wire; or, in a recorded trace, the host. */
        ENVIRONMENT,
        /** The implementation under test. */
        IUT
    }

    /** A call that the environment makes into the IUT. */
    sealed interface EntryPoint
            permits SwitchEvent.EntryPoint,
                    FilterEvent.EntryPoint,
                    PacketEvent.EntryPoint,
                    LbfoEvent.EntryPoint,
                    MiniportEvent.EntryPoint,
                    TeamEvent.EntryPoint,
                    WorkItem {}

    /** The IUT's return, with a result, from a call of the environment. */
    sealed interface EntryReturn
            permits SwitchEvent.EntryReturn,
                    FilterEvent.EntryReturn,
                    PacketEvent.EntryReturn,
                    LbfoEvent.EntryReturn,
                    MiniportEvent.EntryReturn,
                    TeamEvent.EntryReturn,
                    Return {}

    /** A call that the IUT makes into the environment. */
    sealed interface Callout
            permits SwitchEvent.Callout,
                    FilterEvent.Callout,
                    PacketEvent.Callout,
                    LbfoEvent.Callout,
                    MiniportEvent.Callout,
                    TeamEvent.Callout,
                    Misuse {}

    /** The environment's return, with a result, from a call of the IUT. */
    sealed interface CalloutReturn
            permits SwitchEvent.CalloutReturn,
                    FilterEvent.CalloutReturn,
                    PacketEvent.CalloutReturn,
                    LbfoEvent.CalloutReturn,
                    MiniportEvent.CalloutReturn,
                    TeamEvent.CalloutReturn {}

    /** Who causes this event. */
    default Actor by() {
        return this instanceof Callout || this instanceof EntryReturn ? Actor.IUT : Actor.ENVIRONMENT;
    }

    /** The name under which traces and TLA+ modules know this event. */
    default String name() {
        return getClass().getSimpleName();
    }

    /**
     * What an adapter that sees more than calls has seen of the implementation (RES): {@code rule} is broken at
     * {@code site}, or none is ({@code clean}), {@code site} then being {@code -}.
     *
     * @param rule such as {@code LEAK}, or {@code clean}
     * @param site where in the implementation's source, such as {@code oid.c:120 ForwardRequest}
     * @param detail the whole stack, and what else is known
     */
    record Misuse(String rule, String site, @Nullable String detail) implements Event, Callout {}

    /** The environment owes nothing and the IUT is idle: what is outstanding now is the IUT's debt. */
    record Quiescent() implements Event {}

    /** The IUT returns from an entry point that has no result; {@code of} names the entry point. */
    record Return(String of) implements Event, EntryReturn {}

    /** A work item or timer of the IUT gets its turn. */
    record WorkItem() implements Event, EntryPoint {}
}
