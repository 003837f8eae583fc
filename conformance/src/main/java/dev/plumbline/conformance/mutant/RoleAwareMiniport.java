package dev.plumbline.conformance.mutant;

import dev.plumbline.reference.provider.lbfo.Failover;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One that knows by itself which adapters are secondaries, and of which primary. */
abstract class RoleAwareMiniport extends WrappedMiniport {

    private final Map<String, String> primaries = new LinkedHashMap<>();
    private String halting = "";

    RoleAwareMiniport(Failover failover) {
        super(failover);
    }

    final boolean isSecondary(String adapter) {
        return primaries.containsKey(adapter);
    }

    /** The secondaries of a primary, in the order in which they joined. */
    final List<String> secondariesOf(String primary) {
        return primaries.keySet().stream()
                .filter(adapter -> primary.equals(primaries.get(adapter)))
                .toList();
    }

    /** The primary of a secondary; the adapter itself where it is none. */
    final String primaryOf(String adapter) {
        return primaries.getOrDefault(adapter, adapter);
    }

    /** The adapter that is being halted; empty if none is. */
    final String halting() {
        return halting;
    }

    @Override
    public String ndisMSetMiniportSecondary(String adapter, String primary) {
        String status = super.ndisMSetMiniportSecondary(adapter, primary);
        if (status.equals(SUCCESS)) {
            primaries.put(adapter, primary);
        }
        return status;
    }

    @Override
    public String ndisMPromoteMiniport(String adapter) {
        String status = super.ndisMPromoteMiniport(adapter);
        String before = primaries.get(adapter);
        if (status.equals(SUCCESS) && before != null) {
            primaries.remove(adapter);
            primaries.replaceAll((secondary, primary) -> primary.equals(before) ? adapter : primary);
        }
        return status;
    }

    @Override
    public void miniportHalt(String adapter) {
        primaries.remove(adapter);
        halting = adapter;
        super.miniportHalt(adapter);
        halting = "";
    }
}
