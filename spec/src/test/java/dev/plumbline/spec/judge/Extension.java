package dev.plumbline.spec.judge;

import dev.plumbline.spec.event.Event;
import dev.plumbline.spec.event.SwitchEvent.DereferenceSwitchNic;
import dev.plumbline.spec.event.SwitchEvent.FilterOidRequest;
import dev.plumbline.spec.event.SwitchEvent.FilterOidRequestComplete;
import dev.plumbline.spec.event.SwitchEvent.FilterOidRequestReturn;
import dev.plumbline.spec.event.SwitchEvent.NdisAllocateCloneOidRequest;
import dev.plumbline.spec.event.SwitchEvent.NdisAllocateCloneOidRequestReturn;
import dev.plumbline.spec.event.SwitchEvent.NdisFOidRequest;
import dev.plumbline.spec.event.SwitchEvent.NdisFOidRequestComplete;
import dev.plumbline.spec.event.SwitchEvent.NdisFOidRequestReturn;
import dev.plumbline.spec.event.SwitchEvent.NdisFreeCloneOidRequest;
import dev.plumbline.spec.event.SwitchEvent.ReferenceSwitchNic;
import dev.plumbline.spec.event.SwitchEvent.ReferenceSwitchNicReturn;
import java.util.ArrayList;
import java.util.List;

/** Words of a dialogue with an extension; requests are about one OID and one target from their start to their end. */
final class Extension {

    static final String NIC_REQUEST = "OID_SWITCH_NIC_REQUEST";
    static final String NOBODY = "0/0";

    private Extension() {}

    /** A request of the switch, and what may be said about it. */
    record Request(String id, String oid, String target) {

        Event enters() {
            return new FilterOidRequest(id, oid, target, NOBODY, null);
        }

        Event returns(String status) {
            return new FilterOidRequestReturn(id, oid, target, status);
        }

        Event completes(String status) {
            return new NdisFOidRequestComplete(id, oid, target, status);
        }

        List<Event> cloned() {
            return List.of(new NdisAllocateCloneOidRequest(id), new NdisAllocateCloneOidRequestReturn(id, "SUCCESS", theClone()));
        }

        Event goesDown() {
            return goesDown("clone", oid, target, NOBODY);
        }

        Event goesDown(String form, String oid, String target, String source) {
            return new NdisFOidRequest(id, form, form.equals("clone") ? theClone() : null, oid, target, source, null);
        }

        Event lowerReturns(String status) {
            return new NdisFOidRequestReturn(id, "clone", theClone(), oid, target, NOBODY, status);
        }

        Event comesBack(String status) {
            return new FilterOidRequestComplete(id, "clone", theClone(), oid, target, NOBODY, status);
        }

        Event freed() {
            return new NdisFreeCloneOidRequest(id, theClone());
        }

        private String theClone() {
            return id + "'";
        }

        /** Enters, is cloned and sent down; the lower driver answers at once. */
        List<Event> forwarded(String status) {
            List<Event> events = new ArrayList<>(List.of(enters()));
            events.addAll(cloned());
            events.addAll(List.of(goesDown(), lowerReturns(status), freed(), returns(status)));
            return events;
        }

        /** Enters, is cloned and sent down, and is pending on both sides. */
        List<Event> pended() {
            List<Event> events = new ArrayList<>(List.of(enters()));
            events.addAll(cloned());
            events.addAll(List.of(goesDown(), lowerReturns("PENDING"), returns("PENDING")));
            return events;
        }
    }

    /** The life-cycle request {@code OID_SWITCH_<name>}, forwarded with success. */
    static List<Event> life(String name, String target) {
        return new Request(name + " " + target, "OID_SWITCH_" + name, target).forwarded("SUCCESS");
    }

    /** A port with connections of these indexes, created and connected. */
    static List<Event> team(String port, String... indexes) {
        List<Event> events = new ArrayList<>(life("PORT_CREATE", port));
        for (String index : indexes) {
            events.addAll(life("NIC_CREATE", port + "/" + index));
            events.addAll(life("NIC_CONNECT", port + "/" + index));
        }
        return events;
    }

    static List<Event> referenced(String nic) {
        return List.of(new ReferenceSwitchNic(nic), new ReferenceSwitchNicReturn(nic, "SUCCESS"));
    }

    static Event dereferenced(String nic) {
        return new DereferenceSwitchNic(nic);
    }

    /** The events inside of a turn of a work item. */
    static List<Event> inWorkItem(List<Event> inside) {
        List<Event> events = new ArrayList<>(List.of(new Event.WorkItem()));
        events.addAll(inside);
        events.add(new Event.Return("WorkItem"));
        return events;
    }

    static Event quiescent() {
        return new Event.Quiescent();
    }
}
