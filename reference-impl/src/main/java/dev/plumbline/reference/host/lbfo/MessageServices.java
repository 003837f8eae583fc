package dev.plumbline.reference.host.lbfo;

import dev.plumbline.ndis.lbfo.LbfoStatus;
import dev.plumbline.ndis.lbfo.NdisMiniportServices;
import dev.plumbline.reference.host.Iut.Callouts;
import dev.plumbline.reference.host.IutException;
import dev.plumbline.reference.host.Message;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** NDIS's services for a driver in this JVM: each call becomes a message to whoever answers callouts now. */
final class MessageServices implements NdisMiniportServices {

    private static final int MOST_CALLS = 10_000;

    private @Nullable Callouts callouts;
    private @Nullable BoundaryError broken;
    private int calls;

    /** Runs an entry point; what was broken in it is thrown even if the driver caught it. */
    Message during(Callouts answers, Supplier<Message> entryPoint) {
        callouts = answers;
        calls = 0;
        try {
            Message answer = entryPoint.get();
            rethrow();
            return answer;
        } catch (RuntimeException e) {
            rethrow();
            throw e;
        } finally {
            callouts = null;
        }
    }

    @Override
    public Optional<String> ndisReadConfiguration(String adapter, String keyword) {
        Message answer = call(Message.call("NdisReadConfiguration", "adapter", adapter, "keyword", keyword));
        return answer.status().filter(LbfoStatus.SUCCESS::equals).flatMap(status -> answer.get("value"));
    }

    @Override
    public String ndisMSetMiniportSecondary(String adapter, String primary) {
        return status(Message.call("NdisMSetMiniportSecondary", "adapter", adapter, "primary", primary));
    }

    @Override
    public String ndisMRemoveMiniport(String adapter) {
        return status(Message.call("NdisMRemoveMiniport", "adapter", adapter));
    }

    @Override
    public String ndisMPromoteMiniport(String adapter) {
        return status(Message.call("NdisMPromoteMiniport", "adapter", adapter));
    }

    @Override
    public void transmit(String adapter, String packet) {
        call(Message.call("Transmit", "adapter", adapter, "packet", packet));
    }

    @Override
    public void ndisMSendComplete(String adapter, String packet, String status) {
        call(Message.call("NdisMSendComplete", "adapter", adapter, "packet", packet, "status", status));
    }

    @Override
    public void ndisMIndicateReceivePacket(String adapter, String packet) {
        call(Message.call("NdisMIndicateReceivePacket", "adapter", adapter, "packet", packet));
    }

    @Override
    public void ndisMQueryInformationComplete(String adapter, String req, String status) {
        call(Message.call("NdisMQueryInformationComplete", "adapter", adapter, "req", req, "status", status));
    }

    @Override
    public void ndisMSetInformationComplete(String adapter, String req, String status) {
        call(Message.call("NdisMSetInformationComplete", "adapter", adapter, "req", req, "status", status));
    }

    private String status(Message callout) {
        return call(callout).status().orElse(LbfoStatus.FAILURE);
    }

    private Message call(Message callout) {
        if (callouts == null) {
            throw new IllegalStateException(callout.name() + " outside every entry point");
        }
        rethrow();
        try {
            if (++calls >= MOST_CALLS) {
                throw new IutException(IutException.Kind.FLOOD, MOST_CALLS + " calls in one entry point");
            }
            return callouts.answer(callout);
        } catch (IutException e) {
            broken = new BoundaryError(e);
            throw broken;
        }
    }

    private void rethrow() {
        if (broken != null) {
            throw broken;
        }
    }
}
