package dev.plumbline.cli;

import dev.plumbline.spec.judge.Machine;
import dev.plumbline.spec.judge.Machines;
import dev.plumbline.spec.requirement.CatalogueException;
import dev.plumbline.spec.requirement.Profile;
import dev.plumbline.spec.requirement.Readings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** By what a trace is judged: a profile, readings of conflicts, and a choice of its machines. */
final class JudgeOptions {

    @Option(
            names = "--profile",
            paramLabel = "ID",
            description = "the profile, with options and a variant of it: ID+OPTION:VARIANT (default: that of the trace's role)")
    private @Nullable String profile;

    @Option(
            names = "--reading",
            paramLabel = "PARAMETER=READING",
            description = "a reading of a conflict, or another parameter; may be repeated")
    private List<String> readings = new ArrayList<>();

    @Option(
            names = "--machine",
            paramLabel = "MODULE",
            description = "judge by this machine only; may be repeated (default: all of the profile)")
    private List<String> machines = new ArrayList<>();

    @Option(names = "--json", description = "one JSON object for each trace, on a line of its own")
    private boolean json;

    @Option(
            names = "--workers",
            defaultValue = "2",
            description = "traces that are judged at the same time. Default: ${DEFAULT-VALUE}")
    private int workers = 2;

    /** Whether the result is wanted as JSON. */
    boolean isJson() {
        return json;
    }

    /** How many traces are judged at the same time, from 1. */
    int workers() throws UsageException {
        if (workers < 1) {
            throw new UsageException("--workers is a number from 1");
        }
        return workers;
    }

    /** The machines that judge a trace of that role. */
    List<Machine> machines(String role) throws CatalogueException, IOException, UsageException {
        String id = profile == null ? byRole(role) : profile;
        Profile chosen = Profile.builtIn(String.join(",", withReadings(id)));
        if (!chosen.role().equals(role)) {
            throw new UsageException("profile " + id + " is about role " + chosen.role() + ", the trace about role " + role);
        }
        return Machines.builtIn(machines.isEmpty() ? chosen.machines() : machines, Readings.of(chosen));
    }

    private List<String> withReadings(String id) {
        List<String> parts = new ArrayList<>(List.of(id));
        parts.addAll(readings);
        return parts;
    }

    private static String byRole(String role) throws CatalogueException {
        for (String id : Profile.DEFAULT) {
            if (Profile.builtIn(id).role().equals(role)) {
                return id;
            }
        }
        throw new CatalogueException("profiles", 0, "no profile for role " + role);
    }
}
