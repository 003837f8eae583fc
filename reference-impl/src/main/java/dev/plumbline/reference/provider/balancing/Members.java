package dev.plumbline.reference.provider.balancing;

import java.util.List;

/** Checks the members that a policy is given. */
final class Members {

    private Members() {}

    static String first(List<String> members) {
        return someOf(members).getFirst();
    }

    static List<String> someOf(List<String> members) {
        if (members.isEmpty()) {
            throw new IllegalArgumentException("a team without members carries nothing");
        }
        return members;
    }
}
