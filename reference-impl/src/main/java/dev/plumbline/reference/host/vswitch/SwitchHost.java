package dev.plumbline.reference.host.vswitch;

import dev.plumbline.reference.host.Choices;
import dev.plumbline.reference.host.EventSink;
import dev.plumbline.reference.host.Host;
import dev.plumbline.reference.host.Iut;
import dev.plumbline.reference.host.IutException;
import dev.plumbline.reference.host.Message;
import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.SwitchEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The switch, NDIS and the miniport edge around one extension. Keeps every guarantee of the areas OID, REF and LIFE. */
public final class SwitchHost implements Host {

    private static final String MODULE = "m1";
    /** Work items in a row that may show activity before the extension counts as idle all the same. */
    private static final int PATIENCE = 16;

    private enum Module {
        DETACHED,
        PAUSED,
        RUNNING,
        GONE
    }

    private final Iut iut;
    private final Recording recording;
    private final SwitchState state;
    private final LifeInputs life;
    private final Requests requests = new Requests();
    private final SwitchCallouts callouts;
    private Module module = Module.DETACHED;
    private int worked;
    private boolean idle;
    private boolean settled;

    /**
     * A switch of its own, with nothing on it.
     *
     * @param iut the extension
     * @param world ports and connections that may come to be
     * @param choices decides what the documents leave open
     * @param sink takes the events
     */
    public SwitchHost(Iut iut, SwitchWorld world, Choices choices, EventSink sink) {
        this.iut = iut;
        this.recording = new Recording(sink);
        this.state = new SwitchState(world);
        this.life = new LifeInputs(state);
        this.callouts = new SwitchCallouts(state, requests, choices, recording, this::complete);
    }

    @Override
    public List<String> inputs() {
        List<String> inputs = new ArrayList<>();
        switch (module) {
            case DETACHED -> inputs.add("attach");
            case PAUSED -> inputs.addAll(List.of("restart", "detach"));
            case RUNNING -> whileRunning(inputs);
            case GONE -> {
                if (!settled) {
                    inputs.add("quiescent");
                }
            }
        }
        return inputs;
    }

    private void whileRunning(List<String> inputs) {
        if (requests.current().isEmpty()) {
            inputs.addAll(life.allowed());
            if (state.nic(SwitchWorld.EXTERNAL + "/0") == SwitchState.Nic.CONNECTED) {
                for (String source : sources()) {
                    Oids.OFFLOADS.forEach(inner -> inputs.add("NIC_REQUEST " + inner + " for " + source));
                }
            }
            Oids.PLAIN.forEach(oid -> inputs.add("OID " + oid));
        }
        for (int place = 1; place <= requests.below().size(); place++) {
            inputs.add("complete " + place);
        }
        inputs.add("work");
        if (owesNothing()) {
            if (idle) {
                inputs.add("quiescent");
            }
            if (requests.current().isEmpty() && life.down().isEmpty()) {
                inputs.add("pause");
            }
        }
    }

    /** On whose behalf offload requests come: nobody in particular, or a connected NIC of a partition (OID-33). */
    private List<String> sources() {
        List<String> sources = new ArrayList<>(List.of("0/0"));
        state.connected().stream()
                .filter(n -> !n.startsWith(SwitchWorld.EXTERNAL + "/"))
                .forEach(sources::add);
        return sources;
    }

    @Override
    public boolean owesNothing() {
        return requests.below().isEmpty();
    }

    @Override
    public Optional<String> towardsTheEnd() {
        if (module == Module.GONE) {
            return settled ? Optional.empty() : Optional.of("quiescent");
        }
        if (module != Module.RUNNING) {
            return module == Module.PAUSED ? Optional.of("detach") : Optional.empty();
        }
        if (!owesNothing()) {
            return Optional.of("complete 1");
        }
        Optional<String> down = life.down();
        boolean allDown = requests.current().isEmpty() && down.isEmpty();
        if (requests.current().isEmpty() && !allDown && life.allowed().contains(down.orElseThrow())) {
            return down;
        }
        if (!idle) {
            return Optional.of("work");
        }
        if (!settled) {
            return Optional.of("quiescent");
        }
        return allDown ? Optional.of("pause") : Optional.empty();
    }

    @Override
    public void perform(String input) throws IutException {
        if (recording.isStopped()) {
            return;
        }
        String[] words = input.split(" ", -1);
        worked = words[0].equals("work") ? worked + 1 : 0;
        idle = words[0].equals("quiescent");
        settled = idle;
        switch (words[0]) {
            case "attach" -> attach();
            case "restart" -> restart();
            case "pause" -> pause();
            case "detach" -> detach();
            case "work" -> work();
            case "quiescent" -> recording.event(new Event.Quiescent());
            case "complete" -> callouts.comeBack(requests.below().get(Integer.parseInt(words[1]) - 1));
            case "NIC_REQUEST" -> request(Oids.NIC_REQUEST, SwitchWorld.EXTERNAL + "/0", words[3], words[1]);
            case "OID" -> request(words[1], "none", "0/0", null);
            default -> request(Oids.oid(words[0]), words[1], "0/0", null);
        }
    }

    /** The extension is idle once a work item has nothing left to do. */
    private void work() throws IutException {
        long before = callouts.answered();
        recording.event(new Event.WorkItem());
        iut.call(Message.call("WorkItem"), callouts);
        recording.event(new Event.Return("WorkItem"));
        idle = callouts.answered() == before || worked >= PATIENCE;
    }

    private void attach() throws IutException {
        recording.event(new SwitchEvent.FilterAttach(MODULE));
        String status = status(iut.call(Message.call("FilterAttach", "module", MODULE), callouts), "FilterAttach");
        recording.event(new SwitchEvent.FilterAttachReturn(MODULE, status));
        module = status.equals("SUCCESS") ? Module.PAUSED : Module.GONE;
    }

    private void restart() throws IutException {
        recording.event(new SwitchEvent.FilterRestart(MODULE));
        String status = status(iut.call(Message.call("FilterRestart", "module", MODULE), callouts), "FilterRestart");
        recording.event(new SwitchEvent.FilterRestartReturn(MODULE, status));
        module = status.equals("SUCCESS") ? Module.RUNNING : Module.PAUSED;
    }

    private void pause() throws IutException {
        recording.event(new SwitchEvent.FilterPause(MODULE));
        String status = status(iut.call(Message.call("FilterPause", "module", MODULE), callouts), "FilterPause");
        recording.event(new SwitchEvent.FilterPauseReturn(MODULE, status));
        module = Module.PAUSED;
    }

    private void detach() throws IutException {
        recording.event(new SwitchEvent.FilterDetach(MODULE));
        iut.call(Message.call("FilterDetach", "module", MODULE), callouts);
        recording.event(new Event.Return("FilterDetach"));
        module = Module.GONE;
    }

    private void request(String oid, String target, String source, @Nullable String inner) throws IutException {
        Requests.Filtered r = requests.enter(oid, target, source, inner);
        state.entered(oid, target);
        recording.event(new SwitchEvent.FilterOidRequest(r.id(), oid, target, source, inner));
        Message call = Message.call("FilterOidRequest", "req", r.id(), "oid", oid, "target", target, "source", source);
        Message answer = iut.call(inner == null ? call : call.with("inner", inner), callouts);
        String status = status(answer, "FilterOidRequest");
        recording.event(new SwitchEvent.FilterOidRequestReturn(r.id(), oid, target, status));
        if (!status.equals("PENDING")) {
            callouts.ended(r, status);
        }
    }

    /** A request that was below comes back to the extension. */
    private void complete(Requests.Traveller t, String status) throws IutException {
        recording.event(new SwitchEvent.FilterOidRequestComplete(
                t.req(), t.form(), t.cloned(), t.oid(), t.target(), t.source(), status));
        Message call = t.cloned() == null
                ? Message.call("FilterOidRequestComplete", t.form().equals("own") ? "own" : "req", t.req())
                : Message.call("FilterOidRequestComplete", "cloned", t.cloned());
        iut.call(call.with("status", status), callouts);
        recording.event(new Event.Return("FilterOidRequestComplete"));
    }

    private static String status(Message answer, String entryPoint) throws IutException {
        return answer.status()
                .orElseThrow(() -> new IutException(
                        IutException.Kind.PROTOCOL, entryPoint + " returned without a status, such as SUCCESS"));
    }
}
