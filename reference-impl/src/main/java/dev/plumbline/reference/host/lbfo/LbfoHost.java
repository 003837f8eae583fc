package dev.plumbline.reference.host.lbfo;

import dev.plumbline.reference.host.Choices;
import dev.plumbline.reference.host.EventSink;
import dev.plumbline.reference.host.Host;
import dev.plumbline.reference.host.Iut;
import dev.plumbline.reference.host.IutException;
import java.util.List;
import java.util.Optional;

/**
 * NDIS 5, the protocols, the wire and the links around one LBFO miniport driver, driven input by input.
 *
 * <p>Inputs are {@code initialize A}, {@code halt A}, {@code link A down}, {@code link A up}, {@code send A}, {@code
 * receive A}, {@code query A}, {@code set A} for adapters, {@code transmit-done P} and {@code return P} for packets,
 * {@code work}, and {@code quiescent}.
 */
public final class LbfoHost implements Host {

    private final LbfoNdis ndis;
    private final LbfoInputs inputs;
    private final Ending ending;
    private final Choices choices;
    private final Configuration configuration;
    private final Settling settling = new Settling();
    private final ActivityCount activity;
    private int packets;
    private int requests;

    /**
     * A host with every adapter halted.
     *
     * @param choices asked for {@code NdisMSetMiniportSecondary A}, {@code NdisMPromoteMiniport A}, {@code
     *     NdisMRemoveMiniport A}, {@code origin R}, {@code oid R}, {@code halt order}, and where ids change {@code
     *     BundleId A}
     */
    public LbfoHost(LbfoWorld world, Iut iut, Choices choices, EventSink sink) {
        this.choices = choices;
        this.configuration = new Configuration(world, choices);
        this.activity = new ActivityCount(sink);
        this.ndis = new LbfoNdis(world, iut, choices, activity, Wire.nowhere());
        this.inputs = new LbfoInputs(ndis, settling);
        this.ending = new Ending(ndis, settling, inputs, choices);
    }

    @Override
    public List<String> inputs() {
        return inputs.legal();
    }

    @Override
    public void perform(String input) throws IutException {
        if (ndis.isOver()) {
            return;
        }
        if (!inputs.legal().contains(input)) {
            throw new IllegalArgumentException("\"" + input + "\" is none of the inputs " + inputs.legal());
        }
        String[] words = input.split(" ");
        switch (words[0]) {
            case "work" -> work();
            case "quiescent" -> {
                ndis.quiescent();
                settling.declared();
            }
            default -> {
                settling.disturbed(words[0].equals("transmit-done") || words[0].equals("return"));
                give(words[0], words[1], words[words.length - 1]);
            }
        }
    }

    private void work() throws IutException {
        long before = activity.callouts();
        ndis.workItem();
        settling.worked(activity.callouts() > before);
    }

    private void give(String verb, String object, String last) throws IutException {
        switch (verb) {
            case "initialize" -> {
                configuration.read(ndis.adapters().named(object));
                ndis.initialize(object);
            }
            case "halt" -> ndis.halt(object);
            case "link" -> ndis.linkChange(object, last.equals("up"));
            case "send" -> ndis.send(object, nextPacket());
            case "receive" -> ndis.wireReceive(object, nextPacket());
            case "transmit-done" -> ndis.transmitDone(object);
            case "return" -> ndis.returnPacket(object);
            case "query" -> {
                String request = nextRequest();
                String origin = Oids.origin(ndis.adapters().named(object).role(), request, choices);
                ndis.query(object, request, Oids.query(origin, request, choices), origin);
            }
            case "set" -> {
                String request = nextRequest();
                String origin = Oids.origin(ndis.adapters().named(object).role(), request, choices);
                ndis.set(object, request, Oids.set(origin, request, choices), origin);
            }
            default -> throw new IllegalArgumentException("no input \"" + verb + "\"");
        }
    }

    private String nextPacket() {
        return "p" + ++packets;
    }

    private String nextRequest() {
        return "r" + ++requests;
    }

    @Override
    public boolean owesNothing() {
        return inputs.owesNothing();
    }

    @Override
    public Optional<String> towardsTheEnd() {
        return ending.next();
    }
}
