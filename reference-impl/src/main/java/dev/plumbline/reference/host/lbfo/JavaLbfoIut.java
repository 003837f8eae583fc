package dev.plumbline.reference.host.lbfo;

import dev.plumbline.ndis.lbfo.LbfoDriver;
import dev.plumbline.ndis.lbfo.LbfoMiniport;
import dev.plumbline.reference.host.Iut;
import dev.plumbline.reference.host.IutException;
import dev.plumbline.reference.host.Message;
import org.jspecify.annotations.Nullable;

/**
 * An LBFO miniport driver written in Java as an implementation under test: messages become calls, and calls messages.
 */
public final class JavaLbfoIut implements Iut {

    private final String description;
    private final Floor floor = new Floor();
    private final LbfoMiniport miniport;

    private JavaLbfoIut(String description, LbfoDriver driver) {
        this.description = description;
        this.miniport = driver.driverEntry(new MessageServices(floor));
    }

    /**
     * Loads a driver.
     *
     * @throws IutException START if its {@code driverEntry} throws
     */
    public static JavaLbfoIut load(String description, LbfoDriver driver) throws IutException {
        try {
            return new JavaLbfoIut(description, driver);
        } catch (RuntimeException | LinkageError | AssertionError e) {
            throw new IutException(IutException.Kind.START, "driverEntry threw " + describe(e));
        }
    }

    @Override
    public String description() {
        return description;
    }

    @Override
    public Message call(Message entryPoint, Callouts callouts) throws IutException {
        floor.enter(callouts);
        Message answer = Message.done();
        IutException thrown = null;
        try {
            answer = dispatch(entryPoint);
        } catch (BoundaryError e) {
            thrown = e.reason();
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
            thrown = new IutException(IutException.Kind.THREW, entryPoint.name() + " threw " + describe(e));
        }
        floor.leave();
        if (thrown != null) {
            throw thrown;
        }
        return answer;
    }

    private Message dispatch(Message call) {
        String adapter = call.get("adapter").orElse("");
        String packet = call.get("packet").orElse("");
        String request = call.get("req").orElse("");
        String oid = call.get("oid").orElse("");
        boolean connected = call.get("connected").filter("true"::equals).isPresent();
        return switch (call.name()) {
            case "MiniportInitialize" -> status(miniport.miniportInitialize(adapter));
            case "MiniportHalt" -> done(() -> miniport.miniportHalt(adapter));
            case "MiniportSend" -> status(miniport.miniportSend(adapter, packet));
            case "TransmitDone" -> done(() -> miniport.transmitDone(adapter, packet));
            case "WireReceive" -> done(() -> miniport.wireReceive(adapter, packet));
            case "MiniportReturnPacket" -> done(() -> miniport.miniportReturnPacket(adapter, packet));
            case "MiniportQueryInformation" -> status(miniport.miniportQueryInformation(adapter, request, oid));
            case "MiniportSetInformation" -> status(miniport.miniportSetInformation(adapter, request, oid));
            case "LinkChange" -> done(() -> miniport.linkChange(adapter, connected));
            case "WorkItem" -> done(miniport::workItem);
            default -> throw new IllegalStateException("no LBFO miniport has an entry point " + call.name());
        };
    }

    private static Message done(Runnable entryPoint) {
        entryPoint.run();
        return Message.done();
    }

    /** A driver that was not compiled with null checks may answer null: then the status is missing. */
    private static Message status(@Nullable String status) {
        return status == null ? Message.done() : Message.status(status);
    }

    private static String describe(Throwable thrown) {
        StackTraceElement[] trace = thrown.getStackTrace();
        String place = trace.length == 0 ? "" : " at " + trace[0];
        String message = thrown.toString();
        return message.lines().findFirst().orElse("") + place;
    }

    /** A thread of the driver's own that still calls gets an exception. */
    @Override
    public void close() {
        floor.close();
    }
}
