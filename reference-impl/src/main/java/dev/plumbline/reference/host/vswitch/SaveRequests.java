package dev.plumbline.reference.host.vswitch;

import dev.plumbline.ndis.filter.OidInformation;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Saving and restoring the connections of partitions: one at a time for each (LIFE-64 to LIFE-73). */
final class SaveRequests implements Issuer {

    private static final String NOT_MINE = "ExtensionId=another;SaveData=theirs";

    /** Repetitions of a save after which the switch gives up on an extension that always has more. */
    private static final int PATIENCE = 6;

    private static final int SMALL = 8;
    private static final int LARGE = 4096;

    /** A save or a restore that is under way: what comes next, and how often it was asked. */
    private record Step(String input, int asked) {}

    private final Surroundings around;
    private final Map<String, Step> next = new LinkedHashMap<>();
    private final Set<String> abandoned = new HashSet<>();
    private @Nullable String saved;

    SaveRequests(Surroundings around) {
        this.around = around;
    }

    /** Whether a connection is being saved or restored. */
    boolean isBusy(String nic) {
        return next.containsKey(nic);
    }

    @Override
    public void inputs(List<String> into) {
        for (String port : around.state().ports()) {
            String nic = port + "/0";
            Step step = next.get(nic);
            if (step != null) {
                into.add(step.input());
            } else if (Ports.isPartition(around.state().world(), nic)
                    && LifeRequests.isConnected(around.state(), nic)) {
                into.add("NIC_SAVE " + nic);
                if (!abandoned.contains(nic)) {
                    into.add("NIC_RESTORE " + nic);
                }
            }
        }
    }

    @Override
    public Optional<String> owes() {
        return next.values().stream().findFirst().map(Step::input);
    }

    @Override
    public Optional<Asked> asked(String[] words) {
        return switch (words[0]) {
            case "NIC_SAVE" -> Optional.of(save(words[1]));
            case "NIC_RESTORE" -> Optional.of(restore(words[1]));
            case "NIC_SAVE_COMPLETE", "NIC_RESTORE_COMPLETE" -> Optional.of(asked(words[0], words[1], "set", ""));
            default -> Optional.empty();
        };
    }

    private Asked asked(String step, String nic, String type, String more) {
        String information = "PortId=" + Ports.portOf(nic) + ";NicIndex=0" + more;
        return Asked.of(Oids.oid(step), type, nic, information)
                .about(Ports.nicType(around.state().world(), nic), null);
    }

    private Asked save(String nic) {
        Step step = next.get(nic);
        boolean first = step == null;
        String room = first ? around.choose("room", List.of("large", "small")) : "large";
        if (first) {
            next.put(nic, new Step("NIC_SAVE " + nic, 0));
        }
        int size = room.equals("small") ? SMALL : LARGE;
        return asked("NIC_SAVE", nic, "method", ";SaveDataSize=" + size + ";SaveDataOffset=568");
    }

    private Asked restore(String nic) {
        boolean mine = saved != null
                && around.choose("restore", List.of("own", "foreign")).equals("own");
        next.put(nic, new Step("NIC_RESTORE_COMPLETE " + nic, 0));
        return asked("NIC_RESTORE", nic, "set", ";" + (mine ? saved : NOT_MINE)).restoring(mine ? "own" : "foreign");
    }

    @Override
    public void ended(Asked asked, Ending ending) {
        String nic = asked.target();
        switch (asked.oid()) {
            case Oids.NIC_SAVE -> saveEnded(nic, ending);
            case Oids.NIC_RESTORE -> {
                if (!ending.succeeded()) {
                    next.remove(nic);
                }
            }
            case Oids.NIC_SAVE_COMPLETE, Oids.NIC_RESTORE_COMPLETE, "OID_SWITCH_NIC_DELETE" -> {
                next.remove(nic);
                abandoned.remove(nic);
            }
            default -> {}
        }
    }

    private void saveEnded(String nic, Ending ending) {
        Step step = next.getOrDefault(nic, new Step("NIC_SAVE " + nic, 0));
        if (ending.succeeded() && ending.below()) {
            next.put(nic, new Step("NIC_SAVE_COMPLETE " + nic, 0));
        } else if (!ending.succeeded() && !ending.status().equals("BUFFER_TOO_SHORT")) {
            next.remove(nic);
        } else if (step.asked() < PATIENCE) {
            keep(ending);
            next.put(nic, new Step(step.input(), step.asked() + 1));
        } else {
            next.remove(nic);
            abandoned.add(nic);
        }
    }

    private void keep(Ending ending) {
        Optional<String> owner = OidInformation.get(ending.information(), "ExtensionId");
        Optional<String> data = OidInformation.get(ending.information(), "SaveData");
        if (ending.succeeded() && owner.isPresent() && data.isPresent()) {
            saved = "ExtensionId=" + owner.get() + ";SaveData=" + data.get();
        }
    }
}
