package dev.plumbline.reference.provider.balancing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Failover only (LBFO-42): one member carries everything until it can no longer; the receivers of the others are off.
 *
 * @param failBack whether the first member carries again as soon as it can; otherwise the others keep what they took
 */
public record ActiveBackup(boolean failBack) implements Balancing {

    /** Without fail-back. */
    public ActiveBackup() {
        this(false);
    }

    @Override
    public Balancer forTeam() {
        return new Active(failBack);
    }

    private static final class Active implements Balancer {

        private final boolean failBack;
        private @Nullable String active;

        Active(boolean failBack) {
            this.failBack = failBack;
        }

        @Override
        public String pick(Outbound outbound, List<String> members) {
            return settle(members);
        }

        @Override
        public boolean receives(String member, List<String> members) {
            return !members.isEmpty() && member.equals(settle(members));
        }

        private String settle(List<String> members) {
            String carrier = active;
            if (carrier == null || failBack || !members.contains(carrier)) {
                carrier = Members.first(members);
                active = carrier;
            }
            return carrier;
        }
    }
}
