package dev.plumbline.spec.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.FilterEvent;
import dev.plumbline.spec.event.SwitchEvent;
import dev.plumbline.spec.event.TraceLine;
import dev.plumbline.spec.graph.GraphExport;
import dev.plumbline.spec.graph.Label;
import dev.plumbline.spec.graph.TransitionGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code SwitchTeam}, written in one piece, against the machines that the judge walks side by side. */
class CompositionIT {

    private static final List<String> MACHINES = List.of("SwitchNic", "OidRequest", "FilterModule", "Delivery");

    @Test
    void the_composition_and_the_product_of_its_machines_are_bisimilar() throws Exception {
        TransitionGraph composition = GraphExport.builtIn("SwitchTeam");
        Bisimulation.Result result =
                new Bisimulation(composition, CompositionIT::event).against(Machines.builtIn(MACHINES), prologue());
        System.out.println("composition of " + MACHINES + ": " + result.pairs() + " pairs of states, "
                + result.transitions() + " common transitions, " + result.refusals() + " common refusals");
        assertThat(result.difference()).isEmpty();
        assertThat(result.pairs()).isGreaterThanOrEqualTo(composition.states());
    }

    /** Without the machine that holds a coupling, the product allows what the composition refuses. */
    @ParameterizedTest
    @CsvSource({"Delivery, FilterOidRequestReturn", "SwitchNic, NdisFOidRequest"})
    void a_coupling_lives_in_a_machine_of_its_own(String machine, String event) throws Exception {
        List<String> others = new ArrayList<>(MACHINES);
        others.remove(machine);
        Bisimulation.Result result = new Bisimulation(GraphExport.builtIn("SwitchTeam"), CompositionIT::event)
                .against(Machines.builtIn(others), prologue());
        Bisimulation.Difference difference = result.difference().orElseThrow();
        assertThat(difference.composition()).isFalse();
        assertThat(difference.event().name()).isEqualTo(event);
    }

    /** The coupling of two filtered requests; the composition has one at this scope, and two at the large one. */
    @ParameterizedTest
    @CsvSource({"true, HostBroke", "false, Allowed"})
    void one_filtered_request_at_a_time_is_the_coupling_that_the_filter_module_holds(boolean module, String judgement)
            throws Exception {
        Judge judge = new Judge(Machines.builtIn(module ? MACHINES : List.of("SwitchNic", "OidRequest", "Delivery")));
        List<Event> events = prologue();
        events.add(new SwitchEvent.FilterOidRequest("r1", "OID_SWITCH_NIC_REQUEST", "1/1", "0/0", null));
        for (int i = 0; i < events.size(); i++) {
            assertThat(judge.accept(new TraceLine(i + 1, 0, 0, 0, events.get(i)))).isInstanceOf(Judgement.Allowed.class);
        }
        Event second = new SwitchEvent.FilterOidRequest("r2", "OID_SWITCH_NIC_REQUEST", "1/2", "0/0", null);
        assertThat(judge.accept(new TraceLine(events.size() + 1, 0, 0, 0, second)).getClass().getSimpleName())
                .isEqualTo(judgement);
    }

    private static Event event(Label label) {
        Map<String, String> of = new TreeMap<>();
        for (int i = 0; i < label.parameters().size(); i++) {
            of.put(label.parameters().get(i), label.values().get(i));
        }
        String req = of.getOrDefault("req", "");
        String oid = of.getOrDefault("oid", "");
        String form = of.getOrDefault("form", "");
        String target = of.getOrDefault("target", "");
        String nic = of.getOrDefault("nic", "");
        String status = of.getOrDefault("status", "");
        return switch (label.action()) {
            case "FilterOidRequest" -> new SwitchEvent.FilterOidRequest(req, oid, target, "0/0", null);
            case "NdisAllocateCloneOidRequest" -> new SwitchEvent.NdisAllocateCloneOidRequest(req);
            case "NdisAllocateCloneOidRequestReturn" -> new SwitchEvent.NdisAllocateCloneOidRequestReturn(req, status, "c");
            case "NdisFreeCloneOidRequest" -> new SwitchEvent.NdisFreeCloneOidRequest(req, "c");
            case "NdisFOidRequest" -> new SwitchEvent.NdisFOidRequest(req, form, "c", oid, target, "0/0", null);
            case "NdisFOidRequestReturn" -> new SwitchEvent.NdisFOidRequestReturn(req, form, "c", oid, target, "0/0", status);
            case "FilterOidRequestComplete" ->
                new SwitchEvent.FilterOidRequestComplete(req, form, "c", oid, target, "0/0", status);
            case "FilterOidRequestReturn" -> new SwitchEvent.FilterOidRequestReturn(req, oid, target, status);
            case "NdisFOidRequestComplete" -> new SwitchEvent.NdisFOidRequestComplete(req, oid, target, status);
            case "ReferenceSwitchNic" -> new SwitchEvent.ReferenceSwitchNic(nic);
            case "ReferenceSwitchNicReturn" -> new SwitchEvent.ReferenceSwitchNicReturn(nic, status);
            case "DereferenceSwitchNic" -> new SwitchEvent.DereferenceSwitchNic(nic);
            default -> throw new IllegalArgumentException(label.action());
        };
    }

    /** Attaches the module, and brings the external port up with two physical NICs. */
    private static List<Event> prologue() {
        List<Event> events = new ArrayList<>(List.of(
                new SwitchEvent.FilterAttach("m"),
                new FilterEvent.NdisFSetAttributes("m"),
                new FilterEvent.NdisFSetAttributesReturn("m", "SUCCESS"),
                new FilterEvent.NdisFGetOptionalSwitchHandlers("m", "SWITCH_OPTIONAL_HANDLERS"),
                new FilterEvent.NdisFGetOptionalSwitchHandlersReturn("m", "SUCCESS"),
                new SwitchEvent.FilterAttachReturn("m", "SUCCESS"),
                new SwitchEvent.FilterRestart("m"),
                new SwitchEvent.FilterRestartReturn("m", "SUCCESS")));
        passes(events, "OID_SWITCH_PORT_CREATE", "1");
        for (String oid : List.of("OID_SWITCH_NIC_CREATE", "OID_SWITCH_NIC_CONNECT")) {
            for (String nic : List.of("1/0", "1/1", "1/2")) {
                passes(events, oid, nic);
            }
        }
        return events;
    }

    private static void passes(List<Event> events, String oid, String target) {
        String req = "p" + events.size();
        events.addAll(List.of(
                new SwitchEvent.FilterOidRequest(req, oid, target, "0/0", null),
                new SwitchEvent.NdisAllocateCloneOidRequest(req),
                new SwitchEvent.NdisAllocateCloneOidRequestReturn(req, "SUCCESS", "c"),
                new SwitchEvent.NdisFOidRequest(req, "clone", "c", oid, target, "0/0", null),
                new SwitchEvent.NdisFOidRequestReturn(req, "clone", "c", oid, target, "0/0", "SUCCESS"),
                new SwitchEvent.NdisFreeCloneOidRequest(req, "c"),
                new SwitchEvent.FilterOidRequestReturn(req, oid, target, "SUCCESS")));
    }
}
