package dev.plumbline.spec.event;

/**
 * Events of the multiplexer under a switch team: media state and capabilities of members, and what the team's virtual
 * miniport reports of them.
 */
public sealed interface TeamEvent extends Event {

    /** Calls into the implementation. */
    sealed interface EntryPoint extends TeamEvent, Event.EntryPoint {}

    /** Results of those. */
    sealed interface EntryReturn extends TeamEvent, Event.EntryReturn {}

    /** Calls of the implementation. */
    sealed interface Callout extends TeamEvent, Event.Callout {}

    /** Results of those. */
    sealed interface CalloutReturn extends TeamEvent, Event.CalloutReturn {}

    /** The link of a member comes or goes. */
    record MemberLink(String member, boolean connected) implements EntryPoint {}

    /** The multiplexer returns from {@code MemberLink}. */
    record MemberLinkReturn(String member) implements EntryReturn {}

    /** The virtual miniport reports the media state of the team. */
    record IndicateMediaState(boolean connected) implements Callout {}

    /** The overlying drivers have taken the report. */
    record IndicateMediaStateReturn(String status) implements CalloutReturn {}
}
