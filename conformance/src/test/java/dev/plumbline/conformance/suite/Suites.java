package dev.plumbline.conformance.suite;

import dev.plumbline.conformance.session.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.sessions.JqwikSession;

/** Every suite of walks, to be played outside of the engine of jqwik: the same generators, from a seed. */
final class Suites {

    private Suites() {}

    /** A fresh one of each. */
    static Stream<WalkSuite> all() {
        return Stream.<Supplier<WalkSuite>>of(
                        NicReferenceProperties::new,
                        OidRoutingProperties::new,
                        PortLifeProperties::new,
                        StatusProperties::new,
                        PacketProperties::new,
                        FilterModuleProperties::new,
                        TeamProperties::new,
                        OffloadProperties::new,
                        RoleProperties::new,
                        PromotionProperties::new,
                        SendReceiveProperties::new,
                        AdapterRequestProperties::new)
                .map(Supplier::get);
    }

    /** A fresh one of the suite about an area. */
    static WalkSuite about(Area area) {
        return all().filter(suite -> suite.area().equals(area)).findFirst().orElseThrow();
    }

    /**
     * Plays walks of a suite.
     *
     * @param lean what they lean towards
     * @param tries walks at most
     * @param last tells the walk that ends it early
     * @return that walk
     */
    static Optional<Outcome> play(WalkSuite suite, UnderTest iut, Lean lean, int tries, Predicate<Outcome> last) {
        List<Outcome> found = new ArrayList<>();
        JqwikSession.run("1", () -> suite.walks(iut, lean).sampleStream()
                .limit(tries)
                .map(suite::outcome)
                .filter(last)
                .findFirst()
                .ifPresent(found::add));
        return found.stream().findFirst();
    }
}
