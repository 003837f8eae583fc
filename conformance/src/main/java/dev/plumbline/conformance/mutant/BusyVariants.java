package dev.plumbline.conformance.mutant;

/** Other uses of packets and status indications that the documents allow. */
final class BusyVariants {

    private BusyVariants() {}

    @Varies("packets are originated from work items (DATA-18)")
    static final class OriginatesPackets extends OriginatingExtension {}

    @Varies("clones go down in place of their originals (DATA-84)")
    static final class SendsClones extends CloningExtension {}

    @Varies("packets wait for a turn of work (DATA-79)")
    static final class QueuesPackets extends QueueingExtension {}

    @Varies("each new connection is spoken for or spoken to (STAT-13, STAT-14, STAT-20)")
    static final class SpeaksOften extends SpeakingExtension {}
}
