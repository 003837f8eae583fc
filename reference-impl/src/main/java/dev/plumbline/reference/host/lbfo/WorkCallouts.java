package dev.plumbline.reference.host.lbfo;

import dev.plumbline.reference.host.Message;
import dev.plumbline.spec.event.LbfoEvent;

/**
 * NDIS's side of the calls about packets and requests; one that names nothing known is recorded, left to the judge, and
 * changes nothing.
 */
final class WorkCallouts {

    private final Adapters adapters;
    private final InFlight inFlight;
    private final Recorder recorder;
    private final Wire wire;

    WorkCallouts(Adapters adapters, InFlight inFlight, Recorder recorder, Wire wire) {
        this.adapters = adapters;
        this.inFlight = inFlight;
        this.recorder = recorder;
        this.wire = wire;
    }

    Message transmit(String adapter, String packet) {
        String bundle = bundle(adapter, packet);
        if (recorder.accept(new LbfoEvent.Transmit(adapter, bundle, packet))) {
            if (adapters.find(adapter).isPresent() && inFlight.sends().containsKey(packet)) {
                inFlight.onWire().add(new InFlight.OnWire(bundle, adapter, packet));
                wire.transmit(adapter, packet);
            }
        }
        return Message.done();
    }

    Message sendComplete(String adapter, String packet, String status) {
        if (recorder.accept(new LbfoEvent.NdisMSendComplete(adapter, bundle(adapter, packet), packet, status))) {
            inFlight.sends().remove(packet);
        }
        return Message.done();
    }

    Message indicate(String adapter, String packet) {
        if (recorder.accept(new LbfoEvent.NdisMIndicateReceivePacket(adapter, bundle(adapter, packet), packet))) {
            InFlight.Asked frame = inFlight.arrived().get(packet);
            if (frame != null && adapters.find(adapter).isPresent()) {
                inFlight.arrived().remove(packet);
                inFlight.indicated().put(packet, new InFlight.Indicated(frame.bundle(), adapter, frame.adapter()));
                wire.deliver(adapter, packet);
            }
        }
        return Message.done();
    }

    Message queryComplete(String adapter, String request, String status) {
        String bundle = bundle(adapter, request);
        if (recorder.accept(new LbfoEvent.NdisMQueryInformationComplete(adapter, bundle, request, status))) {
            inFlight.requests().remove(request);
        }
        return Message.done();
    }

    Message setComplete(String adapter, String request, String status) {
        String bundle = bundle(adapter, request);
        if (recorder.accept(new LbfoEvent.NdisMSetInformationComplete(adapter, bundle, request, status))) {
            inFlight.requests().remove(request);
        }
        return Message.done();
    }

    /** The adapter's bundle; where the adapter is unknown, that of the item. */
    private String bundle(String adapter, String item) {
        return adapters.find(adapter)
                .map(AdapterState::bundle)
                .or(() -> inFlight.bundleOf(item))
                .orElseGet(() -> LbfoAdapter.alone(adapter));
    }
}
