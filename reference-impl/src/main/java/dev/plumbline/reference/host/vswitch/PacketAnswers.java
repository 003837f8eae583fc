package dev.plumbline.reference.host.vswitch;

import dev.plumbline.reference.host.IutException;
import dev.plumbline.reference.host.Message;
import java.util.Optional;

/** A group of the module's calls about packets. */
@FunctionalInterface
interface PacketAnswers {

    /** Answers a call; none if it belongs to another group. */
    Optional<Message> answer(Message callout) throws IutException;
}
