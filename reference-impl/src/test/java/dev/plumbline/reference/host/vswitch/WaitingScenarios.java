package dev.plumbline.reference.host.vswitch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.reference.host.Iut;
import dev.plumbline.reference.host.IutException;
import dev.plumbline.reference.host.Message;
import dev.plumbline.reference.host.Watching;
import dev.plumbline.spec.event.Event;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An extension that waits in the middle of a call gets what is under way, and is told when nothing more will come. */
final class WaitingScenarios {

    /** Passes a request on in a clone, and waits for it, once more than it has to. */
    private static final class PatientExtension implements Iut {

        private final List<String> waited = new ArrayList<>();
        private Message misuse = Message.call(Watching.MISUSE, "rule", "LEAK", "site", "oid.c:7 Forward");
        private boolean isBack;
        private boolean locks;

        @Override
        public String description() {
            return "patient extension";
        }

        @Override
        public Message call(Message entry, Callouts callouts) throws IutException {
            switch (entry.name()) {
                case "FilterOidRequest" -> forward(entry, callouts);
                case "FilterOidRequestComplete" -> isBack = true;
                default -> {
                    return entry.name().equals("FilterDetach") ? Message.done() : Message.status("SUCCESS");
                }
            }
            return entry.name().equals("FilterOidRequest") ? Message.status("SUCCESS") : Message.done();
        }

        private void forward(Message entry, Callouts callouts) throws IutException {
            String req = entry.get("req").orElseThrow();
            String cloned = callouts.answer(Message.call("NdisAllocateCloneOidRequest", "req", req)).get("cloned").orElseThrow();
            callouts.answer(Message.call(
                    "NdisFOidRequest",
                    "cloned", cloned,
                    "oid", entry.get("oid").orElseThrow(),
                    "target", entry.get("target").orElseThrow(),
                    "source", entry.get("source").orElseThrow()));
            Message another = Message.call("NdisAllocateCloneOidRequest", "req", req);
            String spare = callouts.answer(locks ? another.with(Watching.LOCKED, "true") : another).get("cloned").orElseThrow();
            Message wait = Message.call(Watching.WAIT, "on", "event");
            while (!isBack) {
                waited.add(callouts.answer(wait).status().orElseThrow());
            }
            waited.add(callouts.answer(wait).status().orElseThrow());
            callouts.answer(Message.call("NdisFreeCloneOidRequest", "cloned", spare));
            callouts.answer(Message.call("NdisFreeCloneOidRequest", "cloned", cloned));
            callouts.answer(misuse);
        }

        @Override
        public void close() {}
    }

    private final PatientExtension extension = new PatientExtension();
    private final List<Event> events = new ArrayList<>();
    private final List<String> questions = new ArrayList<>();
    private final SwitchHost host =
            new SwitchHost(extension, new SwitchWorld(1, 0, NdisVersion.NDIS_6_40), this::pend, events::add);

    @Test
    void whatIsBelowComesBackWhileItWaits() throws Exception {
        createAPort();
        assertThat(extension.waited).containsExactly("SUCCESS", "TIMEOUT");
        assertThat(events).extracting(Event::name).containsSubsequence(
                "FilterOidRequest", "NdisFOidRequestReturn", "FilterOidRequestComplete", "Return", "NdisFreeCloneOidRequest",
                "FilterOidRequestReturn");
    }

    @Test
    void whatTheAdapterSawBesideTheCallsIsAnEvent() throws Exception {
        createAPort();
        assertThat(events).contains(new Event.Misuse("LEAK", "oid.c:7 Forward", null));
    }

    @Test
    void aMisuseWithoutAPlaceIsNoneOfTheProtocol() {
        extension.misuse = Message.call(Watching.MISUSE, "rule", "LEAK");
        assertThatThrownBy(this::createAPort).isInstanceOf(IutException.class).hasMessageContaining("\"site\"");
    }

    @Test
    void nothingComesInTheMiddleOfACallThatIsMadeUnderALock() throws Exception {
        extension.locks = true;
        createAPort();
        assertThat(questions).isNotEmpty().doesNotContain("meanwhile");
    }

    @Test
    void somethingMayComeInTheMiddleOfAnyOtherCall() throws Exception {
        createAPort();
        assertThat(questions).contains("meanwhile");
    }

    private String pend(String question, List<String> options) {
        questions.add(question);
        return options.contains("PENDING") ? "PENDING" : options.getFirst();
    }

    private void createAPort() throws IutException {
        for (String input : List.of("attach", "restart", "PORT_CREATE 1")) {
            host.perform(input);
        }
    }
}
