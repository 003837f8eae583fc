package dev.plumbline.reference.provider.lbfo;

import dev.plumbline.ndis.lbfo.NdisMiniportServices;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * One thing that a driver gets wrong.
 *
 * @param clauses that may be cited for it
 * @param services what is between the reference miniport and NDIS then
 */
record Fault(String name, Set<String> clauses, UnaryOperator<NdisMiniportServices> services) {

    static final List<Fault> ALL = List.of(
            new Fault("does not read its id", Set.of("LBFO-04"), ndis -> new PassingServices(ndis) {
                @Override
                public Optional<String> ndisReadConfiguration(String adapter, String keyword) {
                    return Optional.empty();
                }
            }),
            new Fault("compares ids with case", Set.of("LBFO-10"), ndis -> new PassingServices(ndis) {
                @Override
                public Optional<String> ndisReadConfiguration(String adapter, String keyword) {
                    return super.ndisReadConfiguration(adapter, keyword).map(id -> Integer.toHexString(id.hashCode()));
                }
            }),
            new Fault("names itself as primary", Set.of("LBFO-10", "LBFO-11"), ndis -> new PassingServices(ndis) {
                @Override
                public String ndisMSetMiniportSecondary(String adapter, String primary) {
                    return super.ndisMSetMiniportSecondary(adapter, adapter);
                }
            }),
            new Fault("forgets to promote", Set.of("LBFO-31"), ndis -> new PassingServices(ndis) {
                @Override
                public String ndisMPromoteMiniport(String adapter) {
                    return "FAILURE";
                }
            }),
            new Fault("promotes without removing", Set.of("LBFO-34", "LBFO-39"), ndis -> new PassingServices(ndis) {
                @Override
                public String ndisMRemoveMiniport(String adapter) {
                    return "SUCCESS";
                }
            }),
            new Fault("completes on the carrier", Set.of("LBFO-22"), ndis -> new PassingServices(ndis) {
                private final Map<String, String> carriers = new HashMap<>();

                @Override
                public void transmit(String adapter, String packet) {
                    carriers.put(packet, adapter);
                    super.transmit(adapter, packet);
                }

                @Override
                public void ndisMSendComplete(String adapter, String packet, String status) {
                    super.ndisMSendComplete(carriers.getOrDefault(packet, adapter), packet, status);
                }
            }),
            new Fault("completes twice", Set.of("LBFO-23"), ndis -> new PassingServices(ndis) {
                @Override
                public void ndisMSendComplete(String adapter, String packet, String status) {
                    super.ndisMSendComplete(adapter, packet, status);
                    super.ndisMSendComplete(adapter, packet, status);
                }
            }),
            new Fault("loses completions", Set.of("LBFO-23", "LBFO-58"), ndis -> new PassingServices(ndis) {
                @Override
                public void ndisMSendComplete(String adapter, String packet, String status) {}
            }),
            new Fault("forgets sends when it halts", Set.of("LBFO-23", "LBFO-58"), ndis -> new PassingServices(ndis) {
                @Override
                public void ndisMSendComplete(String adapter, String packet, String status) {
                    if (status.equals("SUCCESS")) {
                        super.ndisMSendComplete(adapter, packet, status);
                    }
                }
            }),
            new Fault("loses requests", Set.of("LBFO-26", "LBFO-58"), ndis -> new PassingServices(ndis) {
                @Override
                public void ndisMQueryInformationComplete(String adapter, String req, String status) {}
            }),
            new Fault("indicates twice", Set.of("LBFO-01"), ndis -> new PassingServices(ndis) {
                @Override
                public void ndisMIndicateReceivePacket(String adapter, String packet) {
                    super.ndisMIndicateReceivePacket(adapter, packet);
                    super.ndisMIndicateReceivePacket(adapter, packet);
                }
            }),
            new Fault("transmits twice", Set.of("LBFO-01"), ndis -> new PassingServices(ndis) {
                @Override
                public void transmit(String adapter, String packet) {
                    super.transmit(adapter, packet);
                    super.transmit(adapter, packet);
                }
            }));

    /** Short, for the names of tests. */
    @Override
    public String toString() {
        return name;
    }
}
