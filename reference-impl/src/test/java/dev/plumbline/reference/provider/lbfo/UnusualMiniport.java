package dev.plumbline.reference.provider.lbfo;

import dev.plumbline.ndis.lbfo.LbfoMiniport;
import dev.plumbline.ndis.lbfo.NdisMiniportServices;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * A driver that does, at random, what the documents allow and the reference never does: fails to initialise, completes
 * inside the entry point, indicates late, removes adapters out of the blue, promotes while another adapter initialises.
 */
final class UnusualMiniport implements LbfoMiniport {

    private static final class Nic {
        final String name;
        final String bundle;
        boolean primary;
        boolean member;
        boolean connected = true;

        Nic(String name, String bundle) {
            this.name = name;
            this.bundle = bundle;
        }
    }

    private record Item(String kind, Nic context, Nic carrier) {}

    private final NdisMiniportServices ndis;
    private final Random random;
    private final Map<String, Nic> nics = new LinkedHashMap<>();
    private final Map<String, Item> items = new LinkedHashMap<>();
    private final Map<String, Nic> arrived = new LinkedHashMap<>();

    UnusualMiniport(NdisMiniportServices ndis, long seed) {
        this.ndis = ndis;
        this.random = new Random(seed);
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private List<Nic> membersOf(String bundle) {
        return nics.values().stream().filter(nic -> nic.member && nic.bundle.equals(bundle)).toList();
    }

    private @Nullable Nic primaryOf(String bundle) {
        return membersOf(bundle).stream().filter(nic -> nic.primary).findFirst().orElse(null);
    }

    @Override
    public String miniportInitialize(String adapter) {
        String id = ndis.ndisReadConfiguration(adapter, "BundleId").orElse("alone " + adapter);
        ndis.ndisReadConfiguration(adapter, "NetworkAddress");
        Nic nic = new Nic(adapter, id.toUpperCase(Locale.ROOT));
        if (chance(10)) {
            return "FAILURE";
        }
        if (chance(50)) {
            promote(nic.bundle);
        }
        Nic primary = primaryOf(nic.bundle);
        nic.member = primary == null || ndis.ndisMSetMiniportSecondary(adapter, primary.name).equals("SUCCESS");
        nic.primary = primary == null || !nic.member;
        if (chance(10)) {
            return "RESOURCES";
        }
        nics.put(adapter, nic);
        return "SUCCESS";
    }

    @Override
    public void miniportHalt(String adapter) {
        Nic nic = nics.remove(adapter);
        if (nic != null) {
            boolean promotesFirst = chance(50);
            if (promotesFirst) {
                promote(nic.bundle);
            }
            release(nic);
            promote(nic.bundle);
        }
        abort(adapter);
    }

    private void promote(String bundle) {
        List<Nic> candidates = new ArrayList<>(membersOf(bundle));
        java.util.Collections.shuffle(candidates, random);
        for (Nic candidate : candidates) {
            if (primaryOf(bundle) == null) {
                candidate.primary = ndis.ndisMPromoteMiniport(candidate.name).equals("SUCCESS");
            }
        }
    }

    private void release(Nic nic) {
        arrived.values().removeIf(nic::equals);
        abort(nic.name);
    }

    private void abort(String adapter) {
        for (String id : List.copyOf(items.keySet())) {
            Item item = items.get(id);
            if (item.context.name.equals(adapter) || item.carrier.name.equals(adapter)) {
                complete(id);
            }
        }
    }

    private void complete(String id) {
        Item item = items.remove(id);
        String status = chance(50) ? "SUCCESS" : "RESOURCES";
        switch (item.kind) {
            case "send" -> ndis.ndisMSendComplete(item.context.name, id, status);
            case "query" -> ndis.ndisMQueryInformationComplete(item.context.name, id, status);
            default -> ndis.ndisMSetInformationComplete(item.context.name, id, status);
        }
    }

    @Override
    public String miniportSend(String adapter, String packet) {
        Nic nic = nics.get(adapter);
        List<Nic> carriers = new ArrayList<>(nic.member ? membersOf(nic.bundle) : List.of(nic));
        if (carriers.stream().anyMatch(carrier -> carrier.connected)) {
            carriers.removeIf(carrier -> !carrier.connected);
        }
        Nic carrier = carriers.get(random.nextInt(carriers.size()));
        if (chance(10) || (!nic.member && !nic.connected)) {
            return "RESOURCES";
        }
        items.put(packet, new Item("send", nic, carrier));
        if (chance(90)) {
            ndis.transmit(carrier.name, packet);
        }
        return answer(packet);
    }

    private String answer(String id) {
        if (chance(20)) {
            complete(id);
            return "PENDING";
        }
        if (chance(20)) {
            items.remove(id);
            return "SUCCESS";
        }
        return "PENDING";
    }

    @Override
    public void transmitDone(String adapter, String packet) {
        if (items.containsKey(packet) && chance(70)) {
            complete(packet);
        }
    }

    @Override
    public void wireReceive(String adapter, String packet) {
        arrived.put(packet, nics.get(adapter));
        if (chance(60)) {
            indicate();
        }
    }

    private void indicate() {
        for (String packet : List.copyOf(arrived.keySet())) {
            Nic owner = arrived.get(packet);
            Nic target = owner.member ? primaryOf(owner.bundle) : owner;
            if (target != null) {
                arrived.remove(packet);
                ndis.ndisMIndicateReceivePacket(target.name, packet);
            }
        }
    }

    @Override
    public void miniportReturnPacket(String adapter, String packet) {}

    @Override
    public String miniportQueryInformation(String adapter, String req, String oid) {
        return ask("query", adapter, req);
    }

    @Override
    public String miniportSetInformation(String adapter, String req, String oid) {
        return ask("set", adapter, req);
    }

    private String ask(String kind, String adapter, String request) {
        items.put(request, new Item(kind, nics.get(adapter), nics.get(adapter)));
        return answer(request);
    }

    @Override
    public void linkChange(String adapter, boolean connected) {
        nics.get(adapter).connected = connected;
        if (!connected && chance(30)) {
            remove(nics.get(adapter));
        }
    }

    private void remove(Nic nic) {
        if (chance(50)) {
            abort(nic.name);
        }
        if (ndis.ndisMRemoveMiniport(nic.name).equals("SUCCESS")) {
            nics.remove(nic.name);
            release(nic);
            promote(nic.bundle);
        }
    }

    @Override
    public void workItem() {
        List.copyOf(items.keySet()).forEach(this::complete);
        indicate();
        nics.values().stream().map(nic -> nic.bundle).distinct().toList().forEach(this::promote);
        if (!nics.isEmpty() && chance(10)) {
            remove(new ArrayList<>(nics.values()).get(random.nextInt(nics.size())));
        }
    }
}
