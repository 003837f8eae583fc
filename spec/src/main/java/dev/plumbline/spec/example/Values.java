package dev.plumbline.spec.example;

import dev.plumbline.spec.judge.Machine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Concrete values for what labels leave open, so that traces of them read like traces of a host. */
final class Values {

    private static final Set<String> ADDRESSES = Set.of("target", "source", "destination", "nic", "port");
    private static final Map<String, String> ADDRESS = Map.of("port", "1", "0", "1/0", "other", "0/0");

    /** Further connections on the port; one of them is meant by {@code #1} in a whole trace. */
    private static final List<String> FURTHER = List.of("1/1", "1/33");

    private static final List<String> CONNECTIONS = List.of("1/1", "1/0", "1/2", "1", "0/0", "2/1", "1/33");
    private static final List<String> OIDS = List.of("OID_GEN_STATISTICS", "OID_GEN_LINK_STATE", "OID_GEN_VENDOR_ID");
    private static final Map<String, List<String>> POOLS = Map.ofEntries(
            Map.entry("target", CONNECTIONS),
            Map.entry("source", List.of("0/0", "1/1", "1/2", "1/0", "2/1", "1")),
            Map.entry("destination", List.of("1/1", "1/2", "0/0", "2/1", "1/0", "1")),
            Map.entry("original", List.of("n1", "n2")),
            Map.entry("nic", CONNECTIONS),
            Map.entry("port", List.of("1", "2")),
            Map.entry("status", List.of("SUCCESS", "FAILURE", "RESOURCES", "NOT_SUPPORTED", "PENDING")),
            Map.entry("oid", OIDS),
            Map.entry(
                    "inner",
                    List.of(
                            "OID_GEN_STATISTICS",
                            "OID_GEN_LINK_STATE",
                            "OID_RECEIVE_FILTER_ALLOCATE_QUEUE",
                            "OID_802_3_ADD_MULTICAST_ADDRESS",
                            "0xFF010203")),
            Map.entry("form", List.of("clone", "own", "original")),
            Map.entry("type", List.of("set", "query", "method")),
            Map.entry("nicType", List.of("External", "Internal", "Synthetic", "Emulated")),
            Map.entry("code", List.of("NDIS_STATUS_SWITCH_PORT_REMOVE_VF", "NDIS_STATUS_LINK_STATE")),
            Map.entry("keyword", List.of("BundleId", "NetworkAddress")),
            Map.entry("bundle", List.of("B")),
            Map.entry("team", List.of("a1", "a2")),
            Map.entry("adapter", List.of("a1", "a2")),
            Map.entry("primary", List.of("a1", "a2")),
            Map.entry("module", List.of("m1", "m2")),
            Map.entry("req", List.of("r1", "r2")),
            Map.entry("nbl", List.of("n1", "n2")),
            Map.entry("packet", List.of("p1", "p2")),
            Map.entry("indication", List.of("i1", "i2")),
            Map.entry("cloned", List.of("c1", "c2")));

    private final Machine.Cut cut;
    private final Domains domains;
    private final List<String> named;

    Values(Machine.Cut cut, Domains domains) {
        this.cut = cut;
        this.domains = domains;
        this.named = SlotOrder.named(cut, domains);
    }

    /** Whether the values of a parameter are slots by equality with the first that was named. */
    boolean isNamed(String parameter) {
        return named.contains(parameter);
    }

    /** Whether a parameter names the item of an instance. */
    boolean isKey(String parameter) {
        return SlotOrder.key(cut).equals(Optional.of(parameter));
    }

    /** Whether a parameter is an address on one port. */
    boolean isAddress(String parameter) {
        return cut == Machine.Cut.ADDRESS && ADDRESSES.contains(parameter);
    }

    /** Concrete values for a label's value, the best one first. */
    List<String> of(String action, String parameter, String value) {
        if (isAddress(parameter) && value.equals("#1")) {
            return FURTHER;
        }
        if (isAddress(parameter) && ADDRESS.containsKey(value)) {
            return List.of(ADDRESS.getOrDefault(value, value));
        }
        if (cut == Machine.Cut.BUNDLE && parameter.equals("primary") && value.equals("other")) {
            return List.of("a9");
        }
        if (value.equals("other") || value.equals("any") || value.startsWith("#")) {
            return value.startsWith("#") ? slot(parameter, value) : outside(action, parameter);
        }
        return List.of(value);
    }

    private List<String> slot(String parameter, String value) {
        int number = Integer.parseInt(value.substring(1));
        List<String> pool = new ArrayList<>(pool(parameter));
        pool.removeAll(domains.of(parameter));
        if (named.contains(parameter)) {
            return pool;
        }
        String first = pool.getFirst();
        return List.of(first.replaceAll("\\d*$", "") + number);
    }

    /** Values that no action of the module names, then those that this one does not. */
    private List<String> outside(String action, String parameter) {
        List<String> found = new ArrayList<>(pool(parameter));
        found.addAll(domains.of(parameter));
        found.removeIf(v -> v.startsWith("#") || List.of("other", "any", "none").contains(v));
        found.removeAll(domains.of(action, parameter));
        List<String> strange = found.stream().filter(v -> !domains.of(parameter).contains(v)).toList();
        found.removeAll(strange);
        found.addAll(0, strange);
        found.add("some-" + parameter);
        return found;
    }

    /** Values for a parameter of which a label does not speak. */
    List<String> free(String parameter) {
        List<String> found = new ArrayList<>(pool(parameter));
        for (String value : domains.of(parameter)) {
            if (!value.startsWith("#") && !List.of("other", "any", "none").contains(value) && !found.contains(value)) {
                found.add(value);
            }
        }
        return found;
    }

    /** Whether the values of a parameter are no numbers. */
    static boolean isKnown(String parameter) {
        return POOLS.containsKey(parameter);
    }

    private static List<String> pool(String parameter) {
        return POOLS.getOrDefault(parameter, List.of(parameter + "1", parameter + "2"));
    }
}
