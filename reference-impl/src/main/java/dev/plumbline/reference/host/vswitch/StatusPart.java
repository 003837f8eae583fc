package dev.plumbline.reference.host.vswitch;

import static dev.plumbline.reference.host.vswitch.Surroundings.address;
import static dev.plumbline.reference.host.vswitch.Surroundings.need;

import dev.plumbline.reference.host.IutException;
import dev.plumbline.reference.host.Message;
import dev.plumbline.reference.host.vswitch.SwitchState.Nic;
import dev.plumbline.spec.event.FilterEvent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Status indications: from the miniport edge into the extension, and from the extension to the protocol edge. */
final class StatusPart implements Part {

    private static final String FILTER_STATUS = "FilterStatus";
    private static final String ENCAPSULATED = "SWITCH_NIC_STATUS";
    private static final String NOBODY = "0/0";
    private static final String TEAM = SwitchWorld.EXTERNAL + "/0";
    private static final String OF_A_NIC = "STATUS_NIC";
    private static final String PLAIN = "STATUS";
    private static final List<String> PLAIN_INPUTS =
            List.of(PLAIN + " OPER_STATUS", PLAIN + " NETWORK_CHANGE", PLAIN + " MEDIA_SPECIFIC_INDICATION");

    private final Surroundings around;
    private final SwitchState state;
    private final MuxStatus mux;
    private final HeardStatuses protocols = new HeardStatuses();
    private final Set<String> came = new HashSet<>();

    StatusPart(Surroundings around) {
        this.around = around;
        this.state = around.state();
        this.mux = new MuxStatus(state);
    }

    /** Whether a word begins one of these inputs. */
    static boolean isOne(String word) {
        return word.equals(PLAIN) || word.equals(OF_A_NIC);
    }

    /** What has reached the drivers above. */
    HeardStatuses protocols() {
        return protocols;
    }

    @Override
    public void inputs(List<String> into) {
        if (mayIndicate()) {
            into.addAll(PLAIN_INPUTS);
            ofNics(into);
        }
    }

    /** Indications come at any time; one of the plain ones stands for all. */
    @Override
    public void interruptions(List<String> into) {
        if (mayIndicate()) {
            into.add(PLAIN_INPUTS.get(0));
            ofNics(into);
        }
    }

    private boolean mayIndicate() {
        return around.module().handlesRequests() && around.offers(FILTER_STATUS);
    }

    private void ofNics(List<String> into) {
        Nic team = state.nic(TEAM);
        if (team == Nic.CONNECTED || team == Nic.DISCONNECTED) {
            mux.pending(into, OF_A_NIC + " ");
        }
    }

    @Override
    public boolean perform(String[] words) throws IutException {
        switch (words[0]) {
            case PLAIN -> give(words[1], NOBODY, null, null);
            case OF_A_NIC -> speak(words[1]);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void speak(String what) throws IutException {
        List<String> connected = mux.connectedMembers();
        MuxStatus.Indication indication;
        String source;
        if (what.equals(MuxStatus.LINK)) {
            String member = around.choose("link", connected);
            source = around.choose("indicated by", List.of(TEAM, member));
            indication = mux.link(member, source.equals(member));
        } else {
            List<String> sources = new ArrayList<>(List.of(TEAM));
            sources.addAll(connected);
            source = around.choose("indicated by", sources);
            indication = mux.capabilities(what);
        }
        give(ENCAPSULATED, source, indication.inner(), indication.information());
    }

    private void give(String code, String source, @Nullable String inner, @Nullable String information)
            throws IutException {
        String id = "s" + (came.size() + 1);
        came.add(id);
        String irql = around.choose("level of FilterStatus", List.of("DISPATCH_LEVEL", "PASSIVE_LEVEL"));
        @Nullable String nicType = nicType(source);
        around.event(new FilterEvent.FilterStatus(id, code, source, NOBODY, inner, nicType, irql));
        Message call = Message.call(
                FILTER_STATUS, "indication", id, "code", code, "source", source, "destination", NOBODY, "irql", irql);
        call = inner == null ? call : call.with("inner", inner);
        call = nicType == null ? call : call.with("nicType", nicType);
        around.call(information == null ? call : call.with("information", information));
        around.event(new FilterEvent.FilterStatusReturn(id));
    }

    @Override
    public Optional<Message> answer(Message callout) throws IutException {
        if (!callout.name().equals("NdisFIndicateStatus")) {
            return Optional.empty();
        }
        String id = need(callout, "indication");
        String code = need(callout, "code");
        String source = address(callout, "source");
        String destination = address(callout, "destination");
        @Nullable String inner = callout.get("inner").orElse(null);
        around.event(new FilterEvent.NdisFIndicateStatus(
                id,
                callout.get("form").orElse(came.contains(id) ? "forwarded" : "own"),
                code,
                source,
                destination,
                inner,
                nicType(source.equals(NOBODY) ? destination : source),
                callout.get("data").orElse(null),
                callout.get("bufferSize").orElse(null),
                callout.get("innerBuffer").orElse(null),
                callout.get("innerSize").orElse(null),
                callout.get("header").orElse(null),
                callout.get("handle").orElse(null)));
        protocols.arrives(
                inner == null ? code : inner,
                destination,
                callout.get("information").orElse(""));
        return Optional.of(Message.done());
    }

    /** The kind of a connection of this switch. */
    private @Nullable String nicType(String nic) {
        if (state.nic(nic) == Nic.NONE) {
            return null;
        }
        return nic.startsWith(SwitchWorld.EXTERNAL + "/") ? "External" : "Synthetic";
    }

    @Override
    public boolean owesNothing() {
        return true;
    }

    @Override
    public Optional<String> pays() {
        return Optional.empty();
    }
}
