package dev.plumbline.reference.datapath;

/**
 * The loop of a {@link TeamDatapath}: waits for any source, then serves them in an order that keeps frames
 * off dead members.
 *
 * <pre>
 * poll ──► 1 link changes ──► 2 commands ──► 3 upper ──► 4 each member ──► poll
 *                                              at most BATCH frames each
 * </pre>
 */
final class DatapathLoop {
    private static final int BATCH = 64;
    private static final int MONITOR = 0;
    private static final int COMMANDS = 1;
    private static final int UPPER = 2;
    private static final int MEMBERS = 3;

    private final Tap upper;
    private final DatapathPorts ports;
    private final CommandQueue commands;
    private final FrameHandler handler;
    private final PollSet sources;
    private final Frame frame = Frame.reusable();

    DatapathLoop(Tap upper, DatapathPorts ports, CommandQueue commands, FrameHandler handler) {
        this.upper = upper;
        this.ports = ports;
        this.commands = commands;
        this.handler = handler;
        this.sources = new PollSet(MEMBERS + ports.count());
        sources.watch(MONITOR, ports.monitor().fd());
        sources.watch(COMMANDS, commands.fd());
        sources.watch(UPPER, upper.fd());
        for (int member = 0; member < ports.count(); member++) {
            sources.watch(MEMBERS + member, ports.member(member).fd());
        }
    }

    /** Drops what the upper interface sent before there was a loop; to be called before {@link #run()}. */
    void dropWhatWaits() {
        boolean more = true;
        while (more) {
            more = upper.receive(frame);
        }
    }

    void run() {
        tellLinks(); // the monitor's first report covers every member
        do {
            sources.await();
        } while (serve());
    }

    /** One round; false when the loop is to end. */
    private boolean serve() {
        if (sources.isReady(MONITOR)) {
            tellLinks();
        }
        if (sources.isReady(COMMANDS) && !commands.serve()) {
            return false;
        }
        if (sources.isReady(UPPER)) {
            for (int i = 0; i < BATCH && upper.receive(frame); i++) {
                handler.fromUpper(frame);
            }
        }
        for (int member = 0; member < ports.count(); member++) {
            if (sources.isReady(MEMBERS + member)) {
                serveMember(member);
            }
        }
        return true;
    }

    private void serveMember(int member) {
        PacketSocket socket = ports.member(member);
        for (int i = 0; i < BATCH && socket.receive(frame); i++) {
            if (frame.length() >= Frame.HEADER) {
                handler.fromMember(member, frame);
            }
        }
    }

    private void tellLinks() {
        ports.monitor().drain(change -> {
            int member = ports.numberOf(change.index());
            if (member >= 0) {
                handler.linkChanged(member, change.carrier());
            }
        });
    }
}
