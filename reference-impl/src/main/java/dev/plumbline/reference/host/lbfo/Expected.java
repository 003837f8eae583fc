package dev.plumbline.reference.host.lbfo;

import dev.plumbline.reference.host.IutException;
import dev.plumbline.reference.host.Message;

/** What a message of the driver must have, or it breaks the protocol. */
final class Expected {

    private Expected() {}

    static String parameter(Message call, String name) throws IutException {
        return call.get(name)
                .orElseThrow(() -> broken(call.name() + ": expected a parameter \"" + name + "\""));
    }

    /** The status with which an entry point returned. */
    static String status(String entryPoint, Message answer) throws IutException {
        done(entryPoint, answer);
        return answer.status()
                .orElseThrow(() -> broken("the return from " + entryPoint + ": expected a parameter \"status\""));
    }

    /** That the entry point returned at all. */
    static void done(String entryPoint, Message answer) throws IutException {
        if (!answer.isReturn()) {
            throw broken(entryPoint + " was answered by " + answer.name() + ": expected Return");
        }
    }

    static IutException broken(String evidence) {
        return new IutException(IutException.Kind.PROTOCOL, evidence);
    }
}
