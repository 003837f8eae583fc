package dev.plumbline.cli;

import dev.plumbline.conformance.adapter.HarnessLimits;
import dev.plumbline.conformance.adapter.NotationException;
import dev.plumbline.conformance.session.Subject;
import dev.plumbline.conformance.session.Subjects;
import dev.plumbline.reference.host.IutException;
import dev.plumbline.spec.requirement.CatalogueException;
import dev.plumbline.spec.requirement.Profile;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The implementation under test, and the profiles to hold it against. */
final class IutOption {

    @Parameters(
            arity = "1..*",
            paramLabel = "IUT",
            description = "reference, exec:COMMAND [ARGUMENT...], java:CLASS, c:FOLDER, or trace:FILE")
    private List<String> words = List.of();

    @Option(
            names = "--profile",
            paramLabel = "ID",
            description = "a profile to judge; may be repeated (default: every profile of the implementation's roles)")
    private List<String> profiles = new ArrayList<>();

    @Option(
            names = "--answer-timeout",
            paramLabel = "SECONDS",
            defaultValue = "10",
            description = "how long a harness may take for one answer (default: ${DEFAULT-VALUE})")
    private int answerTimeout;

    /** The notation, as it was given. */
    String notation() {
        return String.join(" ", words);
    }

    /** These options, as words of a command line. */
    List<String> options() {
        List<String> options = new ArrayList<>();
        for (String id : profiles) {
            options.add("--profile");
            options.add(id);
        }
        if (answerTimeout != HarnessLimits.USUAL.answer().toSeconds()) {
            options.add("--answer-timeout");
            options.add(Integer.toString(answerTimeout));
        }
        return options;
    }

    /** Opens the implementation, by role. */
    Map<String, Subject> subjects() throws NotationException, IutException, UsageException {
        if (answerTimeout < 1) {
            throw new UsageException("--answer-timeout is a number of seconds from 1, not " + answerTimeout);
        }
        return Subjects.of(notation(), HarnessLimits.USUAL.withAnswer(Duration.ofSeconds(answerTimeout)));
    }

    /**
     * Judges by one profile only.
     *
     * @throws UsageException if another one was asked for
     */
    void narrowTo(Profile profile) throws UsageException {
        if (!profiles.isEmpty() && !profiles.equals(List.of(profile.id()))) {
            throw new UsageException("the claims are about " + profile.id() + ", --profile names " + String.join(", ", profiles));
        }
        profiles = new ArrayList<>(List.of(profile.id()));
    }

    /** The profiles that were asked for, or all that the roles allow. */
    List<Profile> profiles(Map<String, Subject> subjects) throws CatalogueException, UsageException {
        List<Profile> chosen = new ArrayList<>();
        for (String id : new LinkedHashSet<>(profiles.isEmpty() ? Profile.DEFAULT : profiles)) {
            Profile profile = Profile.builtIn(id);
            Subject subject = subjects.get(profile.role());
            if (subject != null) {
                chosen.add(subject.adapter().equals("c") ? watched(profile) : profile);
            } else if (!profiles.isEmpty()) {
                throw new UsageException("empty selection: profile " + id + " is about role " + profile.role()
                        + "; the implementation plays " + subjects.keySet());
            }
        }
        return chosen;
    }

    /** The profile with what only an adapter sees that runs the code of a driver. */
    private static Profile watched(Profile profile) throws CatalogueException {
        String id = profile.id();
        return id.contains("+watched") ? profile : Profile.builtIn(id.replaceFirst("([:,]|$)", "+watched$1"));
    }
}
