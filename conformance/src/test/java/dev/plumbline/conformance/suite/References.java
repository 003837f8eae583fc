package dev.plumbline.conformance.suite;

import dev.plumbline.conformance.fixture.Roles;
import dev.plumbline.conformance.session.Subject;
import dev.plumbline.reference.host.Iut;
import dev.plumbline.reference.host.IutException;
import dev.plumbline.reference.host.lbfo.JavaLbfoIut;
import dev.plumbline.reference.host.vswitch.JavaSwitchIut;
import dev.plumbline.reference.provider.balancing.ActiveBackup;
import dev.plumbline.reference.provider.balancing.Balancing;
import dev.plumbline.reference.provider.balancing.FlowHash;
import dev.plumbline.reference.provider.balancing.RoundRobin;
import dev.plumbline.reference.provider.balancing.SourceAddress;
import dev.plumbline.reference.provider.lbfo.Failover;
import dev.plumbline.reference.provider.lbfo.ReferenceLbfoMiniport;
import dev.plumbline.reference.provider.team.MemberPolicy;
import dev.plumbline.reference.provider.team.ReferenceTeamingProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The references with every policy that they have, under every profile that they conform to. */
final class References {

    private interface Opening {
        Iut open() throws IutException;
    }

    private record Opened(Opening opening) implements Subject {
        @Override
        public String notation() {
            return "reference";
        }

        @Override
        public String adapter() {
            return "java";
        }

        @Override
        public Iut open() throws IutException {
            return opening.open();
        }
    }

    private record Policy(String name, Balancing balancing) {}

    private static final List<Policy> POLICIES = List.of(
            new Policy("one member at a time", new ActiveBackup()),
            new Policy("by flow", new FlowHash()),
            new Policy("in turn", new RoundRobin()),
            new Policy("by sender", new SourceAddress()));

    private static final List<String> MODULES = Stream.of("switch-team-6.40", "switch-team-6.30")
            .flatMap(profile -> Stream.of("", ":strict", ":lenient").map(variant -> profile + "+module" + variant))
            .toList();

    private static final List<String> SWITCHES = Stream.of("switch-team-6.40", "switch-team-6.30")
            .flatMap(profile -> Stream.of("", ":strict", ":lenient").map(variant -> profile + variant))
            .toList();

    private References() {}

    /** Those that a suite about an area can use: the states of a module are judged only where a profile is about them. */
    static List<Offer> of(Area area) {
        if (area.role().equals(Roles.LBFO)) {
            return miniports();
        }
        return area.equals(Area.MODULES)
                ? providers(MODULES)
                : providers(Stream.concat(SWITCHES.stream(), MODULES.stream()).toList());
    }

    private static List<Offer> providers(List<String> profiles) {
        List<Offer> offers = new ArrayList<>();
        for (String profile : profiles) {
            POLICIES.forEach(policy -> offers.add(Offer.of(profile, policy.name(), new Opened(() ->
                    new JavaSwitchIut(new ReferenceTeamingProvider(MemberPolicy.of(policy.balancing())))))));
        }
        return offers;
    }

    private static List<Offer> miniports() {
        List<Offer> offers = new ArrayList<>();
        for (Failover failover : Failover.values()) {
            String reading = failover.name().toLowerCase(Locale.ROOT);
            POLICIES.forEach(policy -> offers.add(Offer.of(
                    "lbfo", reading + " failover, " + policy.name(), new Opened(() -> JavaLbfoIut.load(
                            "reference", ReferenceLbfoMiniport.driver(failover, policy.balancing()))))));
        }
        return offers;
    }
}
