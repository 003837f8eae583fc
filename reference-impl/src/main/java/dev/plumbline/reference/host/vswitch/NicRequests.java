package dev.plumbline.reference.host.vswitch;

import dev.plumbline.reference.host.vswitch.Offloads.Request;
import dev.plumbline.reference.host.vswitch.SwitchState.Nic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the switch, and an extension above, encapsulate: hardware offloads for the external NIC (OID-31, OID-33),
 * multicast addresses for the extensions (OID-39), and queries of a physical NIC (OID-37).
 */
final class NicRequests implements Issuer {

    private static final String NOBODY = "0/0";
    private static final String EXTERNAL_NIC = SwitchWorld.EXTERNAL + "/0";
    private static final int MOST_SOURCES = 4;

    /** Seconds until such a request is cancelled (OID-22). */
    private static final int TIMEOUT = 30;

    private final Surroundings around;
    private final SwitchState state;
    private final Offloads offloads = new Offloads();
    private final Turns inners = new Turns();
    private final Turns members = new Turns();
    private final Turns queries = new Turns();
    private int groups;

    NicRequests(Surroundings around) {
        this.around = around;
        this.state = around.state();
    }

    @Override
    public void inputs(List<String> into) {
        Nic external = state.nic(EXTERNAL_NIC);
        if (external == Nic.CONNECTED || external == Nic.DISCONNECTED) {
            for (String source : sources()) {
                if (offloads.isPossible(source, isLate(source))) {
                    into.add("NIC_REQUEST for " + source);
                }
            }
        }
        if (!members().isEmpty()) {
            into.add("QUERY member");
        }
        int hosts = 0;
        for (String nic : state.connected()) {
            if (!nic.startsWith(SwitchWorld.EXTERNAL + "/") && hosts++ < MOST_SOURCES) {
                into.add("MULTICAST from " + nic);
            }
        }
    }

    /** On whose behalf offload requests come: nobody in particular, or the NIC of a partition (OID-33). */
    private List<String> sources() {
        List<String> sources = new ArrayList<>(List.of(NOBODY));
        for (String port : state.ports()) {
            String nic = port + "/0";
            boolean there = state.nic(nic) == Nic.CONNECTED || state.nic(nic) == Nic.DISCONNECTED;
            if (there && Ports.isPartition(state.world(), nic) && sources.size() <= MOST_SOURCES) {
                sources.add(nic);
            }
        }
        return sources;
    }

    /** What was issued before a disconnect may arrive after it (LIFE-41). */
    private boolean isLate(String source) {
        return state.nic(EXTERNAL_NIC) == Nic.DISCONNECTED || state.nic(source) == Nic.DISCONNECTED;
    }

    private List<String> members() {
        List<String> members = new ArrayList<>();
        for (String nic : state.members(SwitchWorld.EXTERNAL)) {
            if (state.nic(nic) == Nic.CONNECTED) {
                members.add(nic);
            }
        }
        return members;
    }

    @Override
    public Optional<Asked> asked(String[] words) {
        return switch (words[0]) {
            case "NIC_REQUEST" -> Optional.of(
                    words.length > 3 ? offload(words[3], words[1]) : offload(words[2], null));
            case "MULTICAST" -> Optional.of(multicast(words[2]));
            case "QUERY" -> Optional.of(query());
            default -> Optional.empty();
        };
    }

    /** @param wanted the OID that is encapsulated if it is possible now; null for any */
    private Asked offload(String source, @Nullable String wanted) {
        List<Request> turn = inners.next(offloads.possible(source, isLate(source)));
        for (Request request : turn) {
            if (request.oid().equals(wanted)) {
                return encapsulated(request, source);
            }
        }
        List<String> options = new ArrayList<>(turn.size());
        for (Request request : turn) {
            options.add(request.oid() + " " + request.information());
        }
        Request request = turn.get(options.indexOf(around.choose("offload", options)));
        return encapsulated(request, source);
    }

    private static Asked encapsulated(Request request, String source) {
        return Asked.encapsulated(request.oid(), request.type(), EXTERNAL_NIC, source, request.information())
                .within(TIMEOUT);
    }

    private Asked multicast(String source) {
        String inner = around.choose(
                "multicast", List.of("OID_802_3_ADD_MULTICAST_ADDRESS", "OID_802_3_DELETE_MULTICAST_ADDRESS"));
        return Asked.encapsulated(inner, "set", NOBODY, source, "Address=01-00-5E-00-00-" + (10 + ++groups % 90))
                .within(TIMEOUT);
    }

    private Asked query() {
        String member = around.choose("member", members.next(members()));
        String inner = around.choose(
                "query member",
                queries.next(List.of("OID_GEN_STATISTICS", Oids.PRIVATE, "OID_RECEIVE_FILTER_HARDWARE_CAPABILITIES")));
        return Asked.encapsulated(inner, "query", member, NOBODY, "").within(TIMEOUT);
    }

    @Override
    public void ended(Asked asked, Ending ending) {
        String inner = asked.inner();
        if (inner != null && ending.succeeded()) {
            offloads.succeeded(inner, asked.source(), asked.information(), ending.information());
        } else if (asked.oid().equals("OID_SWITCH_NIC_DELETE")) {
            if (asked.target().equals(EXTERNAL_NIC)) {
                offloads.allGone();
            } else {
                offloads.gone(asked.target());
            }
        }
    }
}
