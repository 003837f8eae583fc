package dev.plumbline.reference.host.lbfo;

import dev.plumbline.ndis.lbfo.LbfoStatus;
import dev.plumbline.reference.host.Choices;
import dev.plumbline.reference.host.EventSink;
import dev.plumbline.reference.host.Iut;
import dev.plumbline.reference.host.IutException;
import dev.plumbline.reference.host.Message;
import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.LbfoEvent;
import java.util.Optional;

/**
 * NDIS 5 at the boundary of one LBFO miniport driver: makes the calls it is told to, answers the driver's, and records
 * both.
 *
 * <p>Whether a call may be made now is the caller's business. Once the sink has ended the run, nothing is called any
 * more.
 */
public final class LbfoNdis {

    private final Adapters adapters;
    private final InFlight inFlight = new InFlight();
    private final Recorder recorder;
    private final Iut iut;
    private final LbfoCallouts callouts;

    /** A driver without initialised adapters; {@code wire} takes what leaves the boundary. */
    public LbfoNdis(LbfoWorld world, Iut iut, Choices choices, EventSink sink, Wire wire) {
        this.adapters = new Adapters(world);
        this.recorder = new Recorder(sink);
        this.iut = iut;
        RoleCallouts roles = new RoleCallouts(adapters, inFlight, choices, recorder);
        this.callouts = new LbfoCallouts(
                recorder, roles, new WorkCallouts(adapters, inFlight, recorder, wire), this::pay, choices);
    }

    Adapters adapters() {
        return adapters;
    }

    InFlight inFlight() {
        return inFlight;
    }

    /** Whether the sink has ended the run. */
    public boolean isOver() {
        return recorder.isOver();
    }

    /** The adapter that protocols are bound to for this bundle, as events name it; none if it has no primary. */
    public Optional<String> primary(String bundle) {
        return adapters.all().stream()
                .filter(adapter -> adapter.bundle().equals(bundle) && adapter.isPrimary())
                .map(AdapterState::name)
                .findFirst();
    }

    /** Whether an adapter is initialised and neither removed nor halted. */
    public boolean isUp(String adapter) {
        return adapters.named(adapter).isUp();
    }

    /** Whether an adapter was given up by the driver and waits to be halted. */
    public boolean isRemoved(String adapter) {
        return adapters.named(adapter).life() == Life.REMOVED;
    }

    /** Whether some hardware has a frame of that packet and is not done with it. */
    public boolean isOnWire(String packet) {
        return inFlight.onWire(packet).isPresent();
    }

    /** Calls {@code MiniportInitialize}. */
    public void initialize(String name) throws IutException {
        AdapterState adapter = adapters.named(name);
        adapter.enter(Life.INITIALIZING);
        Message call = Message.call("MiniportInitialize", "adapter", name);
        Optional<String> status = ask(new LbfoEvent.MiniportInitialize(name, adapter.bundle()), call);
        if (status.isPresent() && recorder.accept(
                new LbfoEvent.MiniportInitializeReturn(name, adapter.bundle(), status.get()))) {
            if (status.get().equals(LbfoStatus.SUCCESS)) {
                adapter.initialised();
            } else {
                adapter.enter(Life.HALTED);
            }
        }
    }

    /** Calls {@code MiniportHalt}; afterwards the adapter's hardware owes nothing. */
    public void halt(String name) throws IutException {
        AdapterState adapter = adapters.named(name);
        adapter.enter(Life.HALTING);
        inFlight.dropArrivalsAt(name);
        Message call = Message.call("MiniportHalt", "adapter", name);
        if (enter(new LbfoEvent.MiniportHalt(name, adapter.bundle()), call).isPresent()
                && recorder.accept(new LbfoEvent.MiniportHaltReturn(name, adapter.bundle()))) {
            adapter.enter(Life.HALTED);
            inFlight.forget(name);
        }
    }

    /** Tells that a link came or went. */
    public void linkChange(String name, boolean connected) throws IutException {
        AdapterState adapter = adapters.named(name);
        adapter.connect(connected);
        Message call = Message.call("LinkChange", "adapter", name, "connected", Boolean.toString(connected));
        run(new LbfoEvent.LinkChange(name, adapter.bundle(), connected), call);
    }

    /** Calls {@code MiniportSend} with a fresh packet. */
    public void send(String name, String packet) throws IutException {
        String bundle = adapters.named(name).bundle();
        inFlight.sends().put(packet, new InFlight.Asked(bundle, name));
        Message call = Message.call("MiniportSend", "adapter", name, "packet", packet);
        Optional<String> status = ask(new LbfoEvent.MiniportSend(name, bundle, packet), call);
        if (status.isPresent()
                && recorder.accept(new LbfoEvent.MiniportSendReturn(name, bundle, packet, status.get()))
                && !status.get().equals(LbfoStatus.PENDING)) {
            inFlight.sends().remove(packet);
        }
    }

    /** Tells that the hardware is done with the oldest frame of that packet. */
    public void transmitDone(String packet) throws IutException {
        InFlight.OnWire frame = inFlight.onWire(packet)
                .orElseThrow(() -> new IllegalArgumentException("no frame of " + packet + " is on the wire"));
        inFlight.onWire().remove(frame);
        Message call = Message.call("TransmitDone", "adapter", frame.adapter(), "packet", packet);
        run(new LbfoEvent.TransmitDone(frame.adapter(), frame.bundle(), packet), call);
    }

    /** Tells that a frame arrived; its packet is fresh. */
    public void wireReceive(String name, String packet) throws IutException {
        String bundle = adapters.named(name).bundle();
        inFlight.arrived().put(packet, new InFlight.Asked(bundle, name));
        Message call = Message.call("WireReceive", "adapter", name, "packet", packet);
        run(new LbfoEvent.WireReceive(name, bundle, packet), call);
    }

    /** The driver has not indicated what arrived, and never will. */
    public void dropArrival(String packet) {
        inFlight.arrived().remove(packet);
    }

    /** Calls {@code MiniportReturnPacket} on the adapter that the packet was indicated on; nothing if it was not. */
    public void returnPacket(String packet) throws IutException {
        InFlight.Indicated frame = inFlight.indicated().remove(packet);
        if (frame == null) {
            return;
        }
        Message call = Message.call("MiniportReturnPacket", "adapter", frame.context(), "packet", packet);
        run(new LbfoEvent.MiniportReturnPacket(frame.context(), frame.bundle(), packet), call);
    }

    /** Calls {@code MiniportQueryInformation} with a fresh request of {@code origin}, which the driver is not told. */
    public void query(String name, String request, String oid, String origin) throws IutException {
        String bundle = begin(name, request);
        Message call = Message.call("MiniportQueryInformation", "adapter", name, "req", request, "oid", oid);
        Event asked = new LbfoEvent.MiniportQueryInformation(name, bundle, request, oid, origin);
        Optional<String> status = ask(asked, call);
        if (status.isPresent()) {
            String result = status.get();
            end(new LbfoEvent.MiniportQueryInformationReturn(name, bundle, request, result), request, result);
        }
    }

    /** Calls {@code MiniportSetInformation} with a fresh request of {@code origin}, which the driver is not told. */
    public void set(String name, String request, String oid, String origin) throws IutException {
        String bundle = begin(name, request);
        Message call = Message.call("MiniportSetInformation", "adapter", name, "req", request, "oid", oid);
        Event asked = new LbfoEvent.MiniportSetInformation(name, bundle, request, oid, origin);
        Optional<String> status = ask(asked, call);
        if (status.isPresent()) {
            String result = status.get();
            end(new LbfoEvent.MiniportSetInformationReturn(name, bundle, request, result), request, result);
        }
    }

    /** Lets a work item of the driver run. */
    public void workItem() throws IutException {
        run(new Event.WorkItem(), Message.call("WorkItem"));
    }

    /** Gives the driver something that is under way: a packet back, or that a frame has left; false if there is nothing. */
    private boolean pay() throws IutException {
        Optional<String> indicated = inFlight.indicated().keySet().stream().findFirst();
        Optional<String> onWire = inFlight.onWire().stream().map(InFlight.OnWire::packet).findFirst();
        if (indicated.isPresent()) {
            returnPacket(indicated.get());
        } else if (onWire.isPresent()) {
            transmitDone(onWire.get());
        }
        return indicated.isPresent() || onWire.isPresent();
    }

    /** Records that NDIS owes nothing and the driver is idle. */
    public void quiescent() {
        recorder.accept(new Event.Quiescent());
    }

    private String begin(String name, String request) {
        String bundle = adapters.named(name).bundle();
        inFlight.requests().put(request, new InFlight.Asked(bundle, name));
        return bundle;
    }

    private void end(Event returned, String request, String status) {
        if (recorder.accept(returned) && !status.equals(LbfoStatus.PENDING)) {
            inFlight.requests().remove(request);
        }
    }

    private void run(Event event, Message call) throws IutException {
        if (enter(event, call).isPresent()) {
            recorder.accept(new Event.Return(event.name()));
        }
    }

    private Optional<String> ask(Event event, Message call) throws IutException {
        Optional<Message> answer = enter(event, call);
        return answer.isPresent() ? Optional.of(Expected.status(call.name(), answer.get())) : Optional.empty();
    }

    /** The driver's answer; none if the run is over. */
    private Optional<Message> enter(Event event, Message call) throws IutException {
        if (!recorder.accept(event)) {
            return Optional.empty();
        }
        Message answer = iut.call(call, callouts);
        if (recorder.isOver()) {
            return Optional.empty();
        }
        Expected.done(call.name(), answer);
        return Optional.of(answer);
    }
}
