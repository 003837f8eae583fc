package dev.plumbline.reference.host.lbfo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.reference.host.Choices;
import dev.plumbline.reference.host.Iut;
import dev.plumbline.reference.host.IutException;
import dev.plumbline.reference.host.Message;
import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.LbfoEvent;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the host demands of the messages of a driver, whatever adapter it sits behind. */
final class LbfoHostProtocolTest {

    private static final LbfoWorld WORLD = LbfoWorld.ofIds("TEAM", "team");

    /** Says one thing while it initialises, then answers. */
    private record Saying(Message callout, Message answer) implements Iut {
        @Override
        public String description() {
            return "saying";
        }

        @Override
        public Message call(Message entryPoint, Callouts callouts) throws IutException {
            callouts.answer(callout);
            return answer;
        }

        @Override
        public void close() {}
    }

    private final List<Event> events = new ArrayList<>();

    private void initialize(Message callout, Message answer) throws IutException {
        new LbfoHost(WORLD, new Saying(callout, answer), Choices.usual(), events::add).perform("initialize a1");
    }

    private static final Message READS = Message.call("NdisReadConfiguration", "adapter", "a1", "keyword", "BundleId");

    private void assertBroken(Message callout, Message answer, String... evidence) {
        assertThatThrownBy(() -> initialize(callout, answer)).isInstanceOfSatisfying(IutException.class, e -> {
            assertThat(e.kind()).isEqualTo(IutException.Kind.PROTOCOL);
            assertThat(e).hasMessageContainingAll(evidence).message().hasLineCount(1);
        });
    }

    @Test
    void anUnknownFunctionBreaksTheProtocol() {
        assertBroken(Message.call("NdisMPause"), Message.status("SUCCESS"), "NdisMPause");
    }

    @Test
    void aMissingParameterBreaksTheProtocol() {
        Message callout = Message.call("NdisMSendComplete", "adapter", "a1", "packet", "p1");

        assertBroken(callout, Message.status("SUCCESS"), "NdisMSendComplete", "\"status\"");
        assertThat(events).hasSize(1);
    }

    @Test
    void aMissingStatusBreaksTheProtocol() {
        assertBroken(READS, Message.done(), "MiniportInitialize", "status");
    }

    @Test
    void anAnswerThatIsACallBreaksTheProtocol() {
        assertBroken(READS, Message.call("Transmit"), "MiniportInitialize", "Transmit");
    }

    @Test
    void idsThatNobodyKnowsAreRecordedForTheJudge() throws IutException {
        Message completion = Message.call("NdisMSendComplete", "adapter", "a9", "packet", "p99", "status", "SUCCESS");
        initialize(completion, Message.status("SUCCESS"));

        assertThat(events).contains(new LbfoEvent.NdisMSendComplete("a9", "alone:a9", "p99", "SUCCESS"));
    }

    @Test
    void aKeywordIsReadWithoutCaseAndItsValueAsConfigured() throws IutException {
        Message reads = Message.call("NdisReadConfiguration", "adapter", "a2", "keyword", "BUNDLEID");
        initialize(reads, Message.status("SUCCESS"));

        assertThat(events)
                .contains(new LbfoEvent.NdisReadConfigurationReturn("a2", "TEAM", "BundleId", true, "team"));
    }

    @Test
    void afterTheSinkEndedTheRunNothingIsRecordedGivenOrHeldAgainstTheDriver() throws IutException {
        LbfoHost host = new LbfoHost(
                WORLD, new Saying(Message.call("Nonsense"), Message.done()), Choices.usual(), event -> {
                    events.add(event);
                    return false;
                });
        host.perform("initialize a1");
        host.perform("initialize a2");

        assertThat(events).containsExactly(new LbfoEvent.MiniportInitialize("a1", "TEAM"));
        assertThat(host.inputs()).isEmpty();
        assertThat(host.towardsTheEnd()).isEmpty();
    }
}
