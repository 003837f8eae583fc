package dev.plumbline.reference.host.vswitch;

import dev.plumbline.ndis.filter.StatusIndication;
import dev.plumbline.ndis.filter.StatusServices;
import dev.plumbline.reference.host.Message;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The services for status indications, as messages.
 *
 * @param inside indications whose {@code FilterStatus} has not returned, by id
 */
record StatusCalls(Asking ndis, Map<String, StatusIndication> inside) implements StatusServices {

    StatusCalls(Asking ndis) {
        this(ndis, new HashMap<>());
    }

    @Override
    public void ndisFIndicateStatus(StatusIndication s) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("indication", s.id());
        said.put("form", form(s.form()));
        said.put("code", s.code());
        said.put("source", ExtensionServices.nic(s.source()));
        said.put("destination", ExtensionServices.nic(s.destination()));
        put(said, "inner", s.inner());
        put(said, "data", data(s));
        said.put("bufferSize", Long.toString(s.bufferSize()));
        said.put("handle", s.handle());
        put(said, "information", s.information());
        if (s.code().equals(StatusIndication.NIC_STATUS)) {
            said.put("innerBuffer", s.information() == null ? "null" : "set");
            said.put("innerSize", Long.toString(s.innerSize()));
            said.put("header", s.header());
        }
        ndis.ask(new Message("NdisFIndicateStatus", said));
    }

    private static void put(Map<String, String> said, String parameter, @Nullable String value) {
        if (value != null) {
            said.put(parameter, value);
        }
    }

    private static String form(StatusIndication.Form form) {
        return switch (form) {
            case RECEIVED -> "forwarded";
            case DUPLICATE -> "duplicate";
            case OWN -> "own";
        };
    }

    /** What it says against what came in; unknown for an own one, and for one that is forwarded late. */
    private @Nullable String data(StatusIndication s) {
        StatusIndication came = s.form() == StatusIndication.Form.OWN ? null : inside.get(s.id());
        if (came == null) {
            return null;
        }
        boolean same = Objects.equals(came.inner(), s.inner())
                && Objects.equals(came.information(), s.information())
                && came.innerSize() == s.innerSize();
        return same ? "same" : "changed";
    }
}
