package dev.plumbline.conformance.scene;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import dev.plumbline.reference.host.Choices;
import dev.plumbline.reference.host.EventSink;
import dev.plumbline.reference.host.Host;
import dev.plumbline.reference.host.Iut;
import dev.plumbline.reference.host.lbfo.LbfoHost;
import dev.plumbline.reference.host.lbfo.LbfoWorld;
import dev.plumbline.reference.host.vswitch.NdisVersion;
import dev.plumbline.reference.host.vswitch.SwitchHost;
import dev.plumbline.reference.host.vswitch.SwitchWorld;
import java.util.List;

/** The surroundings of one check, as they stand in a replay file. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "role")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Scene.Switch.class, name = "switch"),
    @JsonSubTypes.Type(value = Scene.Lbfo.class, name = "lbfo")
})
public sealed interface Scene {

    /** The role of the implementation: {@code switch} or {@code lbfo}. */
    @JsonIgnore
    String role();

    /** Puts the surroundings around an implementation. */
    Host around(Iut iut, Choices choices, EventSink sink);

    /**
     * An extensible switch.
     *
     * @param members physical NICs of the team, 1 to 32
     * @param partitions child partitions, 0 to 1,000
     * @param ndis version of NDIS, {@code 6.30} or {@code 6.40}; absent in a file for 6.40
     */
    record Switch(int members, int partitions, @JsonSetter(nulls = Nulls.AS_EMPTY) String ndis) implements Scene {

        /** Checks the ranges. */
        public Switch {
            ndis = NdisVersion.of(ndis.isEmpty() ? "6.40" : ndis).toString();
            if (members < 1 || members > 32 || partitions < 0 || partitions > 1_000) {
                throw new IllegalArgumentException(
                        "expected 1 to 32 members and 0 to 1,000 partitions, found " + members + " and " + partitions);
            }
        }

        /** A switch of the newest version. */
        public Switch(int members, int partitions) {
            this(members, partitions, NdisVersion.NDIS_6_40.toString());
        }

        @Override
        public String role() {
            return "switch";
        }

        @Override
        public Host around(Iut iut, Choices choices, EventSink sink) {
            return new SwitchHost(iut, new SwitchWorld(members, partitions, NdisVersion.of(ndis)), choices, sink);
        }
    }

    /**
     * Adapters of one LBFO miniport driver.
     *
     * @param bundleIds the BundleId of each adapter; empty for one without
     */
    record Lbfo(List<String> bundleIds) implements Scene {

        /** Copies the list, and checks that there can be such adapters. */
        public Lbfo {
            bundleIds = List.copyOf(bundleIds);
            world(bundleIds);
        }

        @Override
        public String role() {
            return "lbfo";
        }

        @Override
        public Host around(Iut iut, Choices choices, EventSink sink) {
            return new LbfoHost(world(bundleIds), iut, choices, sink);
        }

        private static LbfoWorld world(List<String> bundleIds) {
            return LbfoWorld.ofIds(bundleIds.toArray(String[]::new));
        }
    }
}
