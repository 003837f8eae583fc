package dev.plumbline.conformance.run;

import dev.plumbline.conformance.scene.Scene;
import dev.plumbline.spec.requirement.Profile;
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

    /** The scene number {@code i}, from 0, for a profile. */
    public static Scene of(Profile profile, int i) {
        return of(profile.role(), profile.readings().getOrDefault("NdisVersion", "6.40"), i);
    }

    /** The scene number {@code i}, from 0, for a role, at the newest version of NDIS. */
    public static Scene of(String role, int i) {
        return of(role, "6.40", i);
    }

    private static Scene of(String role, String ndis, int i) {
        return role.equals("lbfo")
                ? new Scene.Lbfo(BUNDLES.get(i % BUNDLES.size()))
                : new Scene.Switch(1 + i % 4, i % 3, ndis);
    }
}
