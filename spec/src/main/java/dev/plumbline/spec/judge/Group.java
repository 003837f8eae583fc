package dev.plumbline.spec.judge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Instances that begin as one and the same: the connections of a port, the items of a bundle, all requests. */
final class Group {

    private final String name;
    private final Instance base;
    private final Map<String, Instance> members = new LinkedHashMap<>();

    Group(String name, Instance base) {
        this.name = name;
        this.base = base;
        base.join(this);
    }

    String name() {
        return name;
    }

    /** What they begin as. */
    Instance base() {
        return base;
    }

    /** Those that have left the base, by their keys. */
    Map<String, Instance> members() {
        return members;
    }

    /** Adds a member. */
    void add(Instance member) {
        member.join(this);
        members.put(member.key(), member);
    }

    /** The members that a machine has met, in the order in which it has. */
    List<Instance> met(int machine) {
        List<Instance> met = new ArrayList<>();
        for (Instance member : members.values()) {
            if (member.isPresent(machine)) {
                met.add(member);
            }
        }
        met.sort(Instance.byBirth(machine));
        return met;
    }

    /** The same in another run. */
    Group copy() {
        Group copy = new Group(name, base.copy());
        members.values().forEach(member -> copy.add(member.copy()));
        return copy;
    }
}
