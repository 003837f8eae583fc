package dev.plumbline.reference.provider.team;

import dev.plumbline.ndis.filter.ModuleServices;
import dev.plumbline.ndis.filter.NetBufferList;
import dev.plumbline.ndis.filter.OidRequest;
import dev.plumbline.ndis.filter.PacketServices;
import dev.plumbline.ndis.filter.PacketSwitchHandlers;
import dev.plumbline.ndis.filter.StatusIndication;
import dev.plumbline.ndis.filter.StatusServices;
import dev.plumbline.ndis.filter.SwitchPortDestination;
import dev.plumbline.ndis.filter.SwitchServices;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The services as one part of the provider sees them: calls are written down, and succeed unless it is said otherwise. */
final class ScriptedServices {

    private final List<String> calls = new ArrayList<>();
    private final List<OidRequest> requests = new ArrayList<>();
    private final List<NetBufferList> packets = new ArrayList<>();
    private final List<StatusIndication> statuses = new ArrayList<>();
    private final Map<String, String> answers = new HashMap<>();
    private final Map<String, String> contents = new HashMap<>();
    private final Map<String, Runnable> meanwhile = new HashMap<>();
    private final Map<String, String> contexts = new HashMap<>();
    private final Object every = Proxy.newProxyInstance(
            ScriptedServices.class.getClassLoader(),
            new Class<?>[] {
                SwitchServices.class,
                PacketServices.class,
                PacketSwitchHandlers.class,
                StatusServices.class,
                ModuleServices.class
            },
            (proxy, method, arguments) -> call(proxy, method, arguments == null ? new Object[0] : arguments));

    /** From now on a call, by its name or with its arguments, ends with that status; a call for memory ends with nothing. */
    ScriptedServices answering(String call, String status) {
        answers.put(call, status);
        return this;
    }

    /** From now on the answer to a request, by the OID that it carries, says that. */
    ScriptedServices telling(String oid, String information) {
        contents.put(oid, information);
        return this;
    }

    /** Something that happens inside the next call of that name. */
    ScriptedServices meanwhile(String call, Runnable happens) {
        meanwhile.put(call, happens);
        return this;
    }

    private Object call(Object proxy, Method method, Object[] arguments) {
        String name = method.getName();
        if (name.endsWith("Services") || name.equals("switchHandlers")) {
            return proxy;
        }
        String call = Stream.concat(Stream.of(name), Stream.of(arguments).map(ScriptedServices::text))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
        calls.add(call);
        note(name, arguments);
        Runnable happens = meanwhile.remove(name);
        if (happens != null) {
            happens.run();
        }
        String answer = answers.getOrDefault(call, answers.getOrDefault(name, "SUCCESS"));
        if (name.equals("setNetBufferListSwitchContext")) {
            contexts.put(text(arguments[0]), text(arguments[1]));
        }
        return switch (name) {
            case "ndisAllocateCloneOidRequest" -> given(answer, cloned((OidRequest) arguments[0]));
            case "ndisAllocateNetBufferList" -> given(answer, new NetBufferList(NetBufferList.Form.OWN, "own"));
            case "getNetBufferListSwitchContext" -> Optional.ofNullable(contexts.get(text(arguments[0])));
            default -> method.getReturnType() == String.class ? answer : null;
        };
    }

    private void note(String name, Object[] arguments) {
        if (name.equals("ndisFOidRequest")) {
            OidRequest request = (OidRequest) arguments[0];
            requests.add(request);
            String says = contents.get(carried(request));
            if (says != null) {
                request.results().written(says);
            }
        } else if (name.equals("ndisFSendNetBufferLists")) {
            packets.add((NetBufferList) arguments[0]);
        } else if (name.equals("ndisFIndicateStatus")) {
            statuses.add((StatusIndication) arguments[0]);
        }
    }

    private static Optional<Object> given(String answer, Object what) {
        return answer.equals("SUCCESS") ? Optional.of(what) : Optional.empty();
    }

    private static OidRequest cloned(OidRequest of) {
        return new OidRequest(
                OidRequest.Form.CLONE, "clone of " + of.id(), of.oid(), of.target(), of.source(), of.inner())
                .with(of.information());
    }

    private static String carried(OidRequest request) {
        return request.inner() == null ? request.oid() : request.inner();
    }

    private static String text(Object argument) {
        return switch (argument) {
            case NetBufferList nbl -> nbl.id();
            case OidRequest request -> request.id();
            case SwitchPortDestination destination -> destination.nic();
            case List<?> list -> list.stream().map(ScriptedServices::text).toList().toString();
            case String text -> text;
            case Integer number -> number.toString();
            default -> "";
        };
    }

    SwitchServices services() {
        return (SwitchServices) every;
    }

    PacketServices packetServices() {
        return (PacketServices) every;
    }

    PacketSwitchHandlers handlers() {
        return (PacketSwitchHandlers) every;
    }

    /** The calls since it was asked last, each with its arguments as far as they are names. */
    List<String> calls() {
        List<String> since = List.copyOf(calls);
        calls.clear();
        return since;
    }

    /** Requests that went down since it was asked last, each as {@code OID target}. */
    List<String> sent() {
        List<String> since = requests.stream()
                .map(request -> carried(request) + " " + request.target())
                .toList();
        requests.clear();
        return since;
    }

    /** The request that went down last. */
    OidRequest lastSent() {
        return requests.getLast();
    }

    /** Packets that went down. */
    List<NetBufferList> packets() {
        return packets;
    }

    /** Statuses that went up. */
    List<StatusIndication> statuses() {
        return statuses;
    }
}
