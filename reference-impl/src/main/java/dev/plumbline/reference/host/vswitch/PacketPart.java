package dev.plumbline.reference.host.vswitch;

import dev.plumbline.reference.host.IutException;
import dev.plumbline.reference.host.Message;
import dev.plumbline.reference.host.vswitch.Packet.Half;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The data path around the module: the protocol edge gives packets, the miniport edge turns what was sent down into
 * egress indications, and everything comes back on the reverse path (DATA-01 to DATA-03).
 */
final class PacketPart implements Part {

    /** Packets of others that the module may have at a time. */
    private static final int IN_FLIGHT = 2;

    private static final String UP = "nbl-up";
    private static final String BACK = "nbl-back";
    private static final String DONE = "nbl-done";
    private static final String CANCEL = "nbl-cancel";

    private final Surroundings around;
    private final Packets packets;
    private final ProtocolEdge above;
    private final PacketsBelow below;
    private final List<PacketAnswers> answers;

    PacketPart(Surroundings around) {
        this.around = around;
        this.packets = new Packets(around.state());
        NicKinds nics = new NicKinds(around.state());
        this.above = new ProtocolEdge(around, packets, nics);
        this.below = new PacketsBelow(around, packets, nics);
        this.answers = List.of(
                new PassedPackets(around, packets, above, below),
                new PacketMemory(around, packets),
                new PacketDestinations(around, packets, nics));
    }

    @Override
    public void inputs(List<String> into) {
        if (!around.module().handlesRequests() || !around.offers("FilterSendNetBufferLists")) {
            return;
        }
        if (packets.foreign() < IN_FLIGHT) {
            above.inputs(into);
        }
        int up = 0;
        int back = 0;
        int done = 0;
        int cancel = 0;
        boolean cancels = around.offers("FilterCancelSendNetBufferLists");
        for (Packet packet : packets.all()) {
            if (comesUp(packet)) {
                into.add(UP + " " + ++up);
            }
            if (packet.up() == Half.PASSED) {
                into.add(BACK + " " + ++back);
            }
            if (isDone(packet)) {
                into.add(DONE + " " + ++done);
            }
            if (cancels && packet.isForeign()) {
                into.add(CANCEL + " " + ++cancel);
            }
        }
    }

    private static boolean comesUp(Packet packet) {
        return packet.down() == Half.PASSED && packet.up() == Half.NONE;
    }

    private static boolean isDone(Packet packet) {
        return packet.down() == Half.PASSED && packet.up() == Half.OVER;
    }

    @Override
    public boolean perform(String[] words) throws IutException {
        switch (words[0]) {
            case ProtocolEdge.IN, ProtocolEdge.EARLY, ProtocolEdge.LATE ->
                above.give(words[1], IN_FLIGHT - packets.foreign());
            case UP -> below.comeUp(at(words, PacketPart::comesUp));
            case BACK -> above.giveBack(at(words, packet -> packet.up() == Half.PASSED), below);
            case DONE -> below.complete(at(words, PacketPart::isDone));
            case CANCEL -> above.cancel(at(words, Packet::isForeign));
            default -> {
                return false;
            }
        }
        return true;
    }

    private Packet at(String[] words, Predicate<Packet> kind) {
        List<Packet> candidates = new ArrayList<>(packets.all());
        candidates.removeIf(kind.negate());
        return candidates.get(Integer.parseInt(words[1]) - 1);
    }

    @Override
    public Optional<Message> answer(Message callout) throws IutException {
        for (PacketAnswers group : answers) {
            Optional<Message> answer = group.answer(callout);
            if (answer.isPresent()) {
                return answer;
            }
        }
        return Optional.empty();
    }

    /** Whether no packet is with the drivers above. */
    boolean nothingIsAbove() {
        for (Packet packet : packets.all()) {
            if (packet.up() == Half.PASSED) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean owesNothing() {
        for (Packet packet : packets.all()) {
            if (comesUp(packet) || isDone(packet) || packet.up() == Half.PASSED) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Optional<String> pays() {
        for (Packet packet : packets.all()) {
            if (packet.up() == Half.PASSED) {
                return Optional.of(BACK + " 1");
            }
        }
        for (Packet packet : packets.all()) {
            if (comesUp(packet)) {
                return Optional.of(UP + " 1");
            }
        }
        for (Packet packet : packets.all()) {
            if (isDone(packet)) {
                return Optional.of(DONE + " 1");
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<String> paysWhileWaiting() {
        return pays();
    }
}
