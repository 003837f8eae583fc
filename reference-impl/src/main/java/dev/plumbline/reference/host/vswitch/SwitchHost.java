package dev.plumbline.reference.host.vswitch;

import dev.plumbline.reference.host.Choices;
import dev.plumbline.reference.host.EventSink;
import dev.plumbline.reference.host.Host;
import dev.plumbline.reference.host.Iut;
import dev.plumbline.reference.host.IutException;
import dev.plumbline.reference.host.Message;
import dev.plumbline.reference.host.Watching;
import dev.plumbline.reference.host.vswitch.ModuleState.State;
import dev.plumbline.spec.event.Event;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The switch, NDIS and the miniport edge around one extension. Keeps every guarantee of the areas OID, REF and LIFE. */
public final class SwitchHost implements Host {

    /** Work items in a row that may show activity before the extension counts as idle all the same. */
    private static final int PATIENCE = 64;

    /** Work items in a row after which nothing is refused any more: what an extension waits for has to come in the end. */
    private static final int REFUSING = 8;

    private final Recording recording;
    private final Surroundings around;
    private final LifeInputs life;
    private final OidPart oids;
    private final ModulePart modules;
    private final DriverPart driver;
    private final List<Part> parts;
    private final Interruptions interruptions;

    /** Which part has answered calls of that name. */
    private final Map<String, Part> answering = new HashMap<>();

    private long answered;
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
        this.recording = new Recording(sink);
        this.around = new Surroundings(iut, world, choices, recording, this::answer, this::meanwhile);
        this.life = new LifeInputs(around.state());
        this.oids = new OidPart(around, life);
        this.driver = new DriverPart(around);
        PnpPart pnp = new PnpPart(around);
        PacketPart packets = new PacketPart(around);
        this.modules =
                new ModulePart(around, driver, pnp, oids::isFree, packets::nothingIsAbove, this::mayDetach);
        this.parts = List.of(
                modules, pnp, oids, new ReferencePart(around), new StatusPart(around), packets);
        this.interruptions = new Interruptions(around, parts, life, oids::isFree);
    }

    @Override
    public List<String> inputs() {
        List<String> inputs = new ArrayList<>();
        parts.forEach(part -> part.inputs(inputs));
        if (around.module().handlesRequests()) {
            inputs.add("work");
        }
        if (mayDeclare()) {
            inputs.add("quiescent");
        }
        return inputs;
    }

    private boolean mayDeclare() {
        return around.module().state() == State.DETACHED
                ? !settled && around.module().tries() > 0
                : owesNothing() && idle;
    }

    /** A module that can learn what is there may leave a switch that lives on; nothing is left with the module. */
    private boolean mayDetach() {
        return around.offers(PnpPart.ENTRY_POINT) ? owesNothing() && oids.isFree() : isDown();
    }

    /** Whether everything on the switch is gone and nothing is under way. */
    private boolean isDown() {
        return owesNothing() && oids.isFree() && life.down().isEmpty();
    }

    @Override
    public boolean owesNothing() {
        for (Part part : parts) {
            if (!part.owesNothing()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Optional<String> towardsTheEnd() {
        State module = around.module().state();
        if (module == State.DETACHED) {
            if (life.down().isPresent() && modules.mayAttach()) {
                return Optional.of("attach");
            }
            return settled || around.module().tries() == 0 ? Optional.empty() : Optional.of("quiescent");
        }
        for (Part part : parts) {
            Optional<String> debt = part.pays();
            if (debt.isPresent()) {
                return debt;
            }
        }
        Optional<String> down = life.down();
        if (oids.isFree() && down.filter(life.allowed()::contains).isPresent()) {
            return down;
        }
        if (!idle) {
            return Optional.of("work");
        }
        if (!settled) {
            return Optional.of("quiescent");
        }
        return isDown() ? onTheWayOut(module) : Optional.empty();
    }

    private static Optional<String> onTheWayOut(State module) {
        return switch (module) {
            case RUNNING -> Optional.of("pause");
            case PAUSED -> Optional.of("detach");
            case DETACHED, ATTACHING, RESTARTING, PAUSING -> Optional.empty();
        };
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
        around.generous(worked > REFUSING);
        interruptions.begin(words[0]);
        switch (words[0]) {
            case "work" -> work();
            case "quiescent" -> around.event(new Event.Quiescent());
            default -> {
                for (Part part : parts) {
                    if (part.perform(words)) {
                        return;
                    }
                }
                throw new IllegalArgumentException("no input \"" + input + "\"");
            }
        }
    }

    /** The extension is idle once a work item has nothing left to do. */
    private void work() throws IutException {
        long before = answered;
        around.event(new Event.WorkItem());
        around.call(Message.call("WorkItem"));
        around.event(new Event.Return("WorkItem"));
        idle = answered == before || worked >= PATIENCE;
    }

    private void meanwhile() {
        interruptions.meanwhile();
    }

    /** Gives the extension what it waits for, one thing at a time, as the documents allow in the middle of any call. */
    private boolean pay() throws IutException {
        for (Part part : parts) {
            Optional<String> debt = part.paysWhileWaiting();
            if (debt.isPresent()) {
                interruptions.give(debt.get());
                return true;
            }
        }
        return false;
    }

    private Optional<Message> watched(Message callout) throws IutException {
        return switch (callout.name()) {
            case Watching.WAIT -> Optional.of(Watching.waited(pay()));
            case Watching.ALLOCATE -> Optional.of(Watching.allocated(callout, around::choose));
            case Watching.MISUSE -> {
                recording.event(Watching.event(callout));
                yield Optional.of(Message.done());
            }
            default -> Optional.empty();
        };
    }

    private Message answer(Message callout) throws IutException {
        try {
            Optional<Message> watched = watched(callout);
            if (watched.isPresent()) {
                return watched.get();
            }
            answered++;
            interruptions.locked(callout.get(Watching.LOCKED).isPresent());
            Optional<Message> registered = driver.answer(callout);
            if (registered.isPresent()) {
                return registered.get();
            }
            Part usual = answering.get(callout.name());
            Optional<Message> known = usual == null ? Optional.empty() : usual.answer(callout);
            if (known.isPresent()) {
                return known.get();
            }
            for (Part part : parts) {
                Optional<Message> answer = part.answer(callout);
                if (answer.isPresent()) {
                    answering.put(callout.name(), part);
                    return answer.get();
                }
            }
        } catch (Interruptions.BrokenOff e) {
            throw e.why();
        }
        throw new IutException(
                IutException.Kind.PROTOCOL, "called " + callout.name() + ", which a switch extension has not");
    }
}
