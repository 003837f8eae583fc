package dev.plumbline.reports.record;

import dev.plumbline.spec.judge.Verdict;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sees to it that the lines of a record come in order and agree with each other. */
final class Tally {

    private static final class Profile {
        private final Map<Verdict, Integer> checks = new EnumMap<>(Verdict.class);
        private long events;
        private boolean claimed;
        private boolean covered;
        private boolean closed;
    }

    private final Map<String, Profile> profiles = new LinkedHashMap<>();
    private final Set<String> names = new HashSet<>();
    private @Nullable Header header;
    private long lines;
    private long events;
    private boolean closing;
    private boolean whole;

    /** @throws IllegalArgumentException with what was expected, if the line does not belong; then it does not count */
    void accept(Line line) {
        require(!whole, "no line after the footer");
        require((header == null) == (line instanceof Header), header == null ? "a header first" : "one header only");
        switch (line) {
            case Header first -> {
                header = first;
                first.profiles().forEach(name -> profiles.put(name, new Profile()));
            }
            case Check check -> add(check);
            case Claims claims -> {
                Profile profile = open(claims.profile());
                require(!profile.claimed, "claims once; those for " + claims.profile() + " stand there twice");
                profile.claimed = true;
            }
            case Coverage coverage -> {
                Profile profile = open(coverage.profile());
                require(!profile.covered, "coverage once; that of " + coverage.profile() + " stands there twice");
                profile.covered = true;
            }
            case ProfileVerdict verdict -> close(verdict);
            case Footer footer -> compare(footer);
        }
        lines++;
    }

    /** Lines accepted so far. */
    long lines() {
        return lines;
    }

    /** Events in all checks. */
    long events() {
        return events;
    }

    /** Number of checks. */
    long checks() {
        return names.size();
    }

    private void add(Check check) {
        require(!closing, "no check after the first line of a profile");
        Profile profile = named(check.profile());
        require(names.add(check.fullName()), "each check once; " + check.fullName() + " stands there twice");
        profile.checks.merge(check.verdict(), 1, Integer::sum);
        profile.events += check.events();
        events += check.events();
    }

    private void close(ProfileVerdict verdict) {
        Profile profile = named(verdict.profile());
        require(!profile.closed, "each profile once; " + verdict.profile() + " stands there twice");
        same("checks of " + verdict.profile(), profile.checks, verdict.checks());
        same("events of " + verdict.profile(), profile.events, verdict.events());
        profile.closed = true;
        closing = true;
    }

    private void compare(Footer footer) {
        profiles.forEach((name, profile) -> require(profile.closed, "a line of profile " + name));
        same("lines", lines, footer.lines());
        same("events", events, footer.events());
        same("checks", checks(), footer.checks());
        whole = true;
    }

    /** A profile whose line has not come yet. */
    private Profile open(String name) {
        Profile profile = named(name);
        require(!profile.closed, "nothing about " + name + " after its line");
        return profile;
    }

    private Profile named(String name) {
        Profile profile = profiles.get(name);
        if (profile == null) {
            throw new IllegalArgumentException(
                    "expected a profile that the header names, found \"" + name + "\"");
        }
        return profile;
    }

    private static void same(String what, Object counted, Object stated) {
        require(counted.equals(stated), what + " to be " + counted + " as counted, found " + stated);
    }

    private static void require(boolean holds, String expected) {
        if (!holds) {
            throw new IllegalArgumentException("expected " + expected);
        }
    }
}
