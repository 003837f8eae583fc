package dev.plumbline.conformance.run;

import dev.plumbline.conformance.scene.Scene;
import java.util.List;

/** Surroundings of every size, in turn. */
public final class Scenes {

    private static final List<List<String>> BUNDLES = List.of(
            List.of("TEAM", "team"),
            List.of("TEAM", "Team", "TEAM"),
            List.of("TEAM", "", "TEAM", ""),
            List.of("A", "B", "A", "B"),
            List.of(""),
            List.of("ONE"));

    private Scenes() {}

    /** The scene number {@code i}, from 0, for a role. */
    public static Scene of(String role, int i) {
        return role.equals("lbfo")
                ? new Scene.Lbfo(BUNDLES.get(i % BUNDLES.size()))
                : new Scene.Switch(1 + i % 4, i % 3);
    }
}
