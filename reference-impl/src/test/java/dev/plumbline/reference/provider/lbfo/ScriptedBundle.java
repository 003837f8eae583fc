package dev.plumbline.reference.provider.lbfo;

import dev.plumbline.ndis.lbfo.LbfoMiniport;
import dev.plumbline.ndis.lbfo.NdisMiniportServices;
import dev.plumbline.reference.provider.balancing.Balancing;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The reference with three adapters in one bundle, over services that write down what they are called for. */
final class ScriptedBundle {

    private final List<String> calls = new ArrayList<>();
    private final Map<String, String> answers = new HashMap<>();
    private final LbfoMiniport miniport;

    ScriptedBundle(Failover failover, Balancing balancing) {
        miniport = ReferenceLbfoMiniport.driver(failover, balancing).driverEntry(services());
        for (String adapter : List.of("a1", "a2", "a3")) {
            miniport.miniportInitialize(adapter);
        }
        calls.clear();
    }

    private NdisMiniportServices services() {
        return (NdisMiniportServices) Proxy.newProxyInstance(
                ScriptedBundle.class.getClassLoader(),
                new Class<?>[] {NdisMiniportServices.class},
                (proxy, method, arguments) -> {
                    calls.add(method.getName() + " " + Stream.of(arguments).map(Object::toString).collect(Collectors.joining(" ")));
                    return method.getReturnType() == Optional.class
                            ? Optional.of("TEAM")
                            : answers.getOrDefault(method.getName(), "SUCCESS");
                });
    }

    /** From now on a call of that name ends with that status. */
    ScriptedBundle answering(String call, String status) {
        answers.put(call, status);
        return this;
    }

    LbfoMiniport miniport() {
        return miniport;
    }

    /** The calls since it was asked last. */
    List<String> calls() {
        List<String> since = List.copyOf(calls);
        calls.clear();
        return since;
    }
}
