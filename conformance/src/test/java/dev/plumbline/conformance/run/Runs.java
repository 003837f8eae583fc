package dev.plumbline.conformance.run;

import dev.plumbline.conformance.adapter.HarnessLimits;
import dev.plumbline.conformance.session.Subject;
import dev.plumbline.conformance.session.Subjects;
import dev.plumbline.reference.host.Iut;
import dev.plumbline.reference.host.IutException;
import dev.plumbline.reference.host.Message;
import dev.plumbline.reports.OutputFolder;
import dev.plumbline.reports.record.Check;
import dev.plumbline.reports.record.RunRecord;
import dev.plumbline.spec.requirement.Profile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Whole runs of small plans. */
final class Runs {

    /** Opens implementations. */
    interface Opening {
        Iut open() throws IutException;
    }

    private record Opened(Opening opening) implements Subject {
        @Override
        public String notation() {
            return "reference";
        }

        @Override
        public String adapter() {
            return "java";
        }

        @Override
        public Iut open() throws IutException {
            return opening.open();
        }
    }

    /** A reference that never passes its dereferences on. */
    private record Keeping(Iut reference) implements Iut {
        @Override
        public String description() {
            return reference.description();
        }

        @Override
        public boolean has(String entryPoint) {
            return reference.has(entryPoint);
        }

        @Override
        public Message call(Message entryPoint, Callouts callouts) throws IutException {
            return reference.call(
                    entryPoint,
                    callout -> callout.name().equals("DereferenceSwitchNic")
                            ? Message.status("SUCCESS")
                            : callouts.answer(callout));
        }

        @Override
        public void close() {
            reference.close();
        }
    }

    /** Hears nothing. */
    private static final class Deaf implements RunListener {
        @Override
        public void begins(Plan plan, int jobs) {}

        @Override
        public void done(PlannedCheck planned, Check check) {}
    }

    private Runs() {}

    static Subject reference(Profile profile) throws Exception {
        Subject reference = Subjects.of("reference", HarnessLimits.USUAL).get(profile.role());
        return new Opened(reference::open);
    }

    static Subject keepingReferences(Profile profile) throws Exception {
        Subject reference = reference(profile);
        return new Opened(() -> new Keeping(reference.open()));
    }

    static Subject of(Opening opening) {
        return new Opened(opening);
    }

    static RunRecord run(Plan plan, Subject subject, int jobs, Path folder) throws Exception {
        RunRequest request =
                new RunRequest("reference", Map.of(plan.profile().role(), subject), List.of(plan), 1, false, jobs, "");
        return new ConformanceRun(request, OutputFolder.create(folder, "run"), new Deaf()).run();
    }
}
