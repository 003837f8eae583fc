package dev.plumbline.reference.provider.lbfo;

/** Failover only (LBFO-42): one member carries everything until its link fails; the receivers of the others are off. */
public record ActiveBackup() implements Balancing {

    @Override
    public int pick(String packet, int usable, int last) {
        return Math.max(last, 0);
    }

    @Override
    public boolean receives(int place, int usable, int last) {
        return place == Math.max(last, 0);
    }
}
