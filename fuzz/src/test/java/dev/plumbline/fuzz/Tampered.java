package dev.plumbline.fuzz;

import dev.plumbline.conformance.adapter.HarnessLimits;
import dev.plumbline.conformance.session.Subject;
import dev.plumbline.conformance.session.Subjects;
import dev.plumbline.reference.host.Iut;
import dev.plumbline.reference.host.IutException;
import dev.plumbline.reference.host.Message;

/** The reference with somebody between it and its environment. */
final class Tampered implements Subject {

    /** Stands between the reference and its environment. */
    interface Between {
        /** Answers a call of the reference, or has the environment answer it. */
        Message answer(Message callout, Iut.Callouts environment) throws IutException;
    }

    private final Subject reference;
    private final Between between;

    private Tampered(Subject reference, Between between) {
        this.reference = reference;
        this.between = between;
    }

    static Subject reference(String role) throws Exception {
        return Subjects.of("reference", HarnessLimits.USUAL).get(role);
    }

    static Subject reference(String role, Between between) throws Exception {
        return new Tampered(reference(role), between);
    }

    @Override
    public String notation() {
        return "tampered";
    }

    @Override
    public String adapter() {
        return "java";
    }

    @Override
    public Iut open() throws IutException {
        Iut iut = reference.open();
        return new Iut() {
            @Override
            public String description() {
                return iut.description();
            }

            @Override
            public Message call(Message entryPoint, Callouts callouts) throws IutException {
                return iut.call(entryPoint, callout -> between.answer(callout, callouts));
            }

            @Override
            public void close() {
                iut.close();
            }
        };
    }
}
