package dev.plumbline.reference.host.vswitch;

import dev.plumbline.reference.host.IutException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Inputs that come while a call of the extension has not returned, as from another processor. There is one at most in
 * each input, and none inside another.
 */
final class Interruptions {

    private static final String NOTHING = "nothing";

    private final Surroundings around;
    private final List<Part> parts;
    private final LifeInputs life;
    private final BooleanSupplier requestMayEnter;
    private boolean possible;
    private boolean locked;
    private boolean outsideRequests;

    /** @param requestMayEnter whether the extension holds no request (OID-01) */
    Interruptions(Surroundings around, List<Part> parts, LifeInputs life, BooleanSupplier requestMayEnter) {
        this.around = around;
        this.parts = parts;
        this.life = life;
        this.requestMayEnter = requestMayEnter;
    }

    /**
     * An input begins.
     *
     * @param word what its label begins with
     */
    void begin(String word) {
        possible = !word.equals("attach") && !word.equals("detach");
        outsideRequests = word.equals("work") || StatusPart.isOne(word);
    }

    /** Notes whether the extension holds a lock during the call that it makes: what would need that lock could not come. */
    void locked(boolean now) {
        locked = now;
    }

    /**
     * Decides whether something comes in the middle of the call that was recorded last, and gives it.
     *
     * @throws BrokenOff if the implementation can no longer be judged
     */
    void meanwhile() {
        if (!possible || locked) {
            return;
        }
        List<String> options = new ArrayList<>();
        options.add(NOTHING);
        for (Part part : parts) {
            part.interruptions(options);
        }
        if (outsideRequests && around.module().isRunning() && requestMayEnter.getAsBoolean()) {
            life.disconnects(options);
        }
        if (options.size() == 1) {
            return;
        }
        String input = around.choose("meanwhile", options);
        if (!input.equals(NOTHING)) {
            possible = false;
            give(input);
        }
    }

    /**
     * Gives an input in the middle of a call; what it needs takes its usual course.
     *
     * @throws BrokenOff if the implementation can no longer be judged
     */
    void give(String input) {
        String[] words = input.split(" ", -1);
        boolean before = around.interrupted(true);
        try {
            for (Part part : parts) {
                if (part.perform(words)) {
                    return;
                }
            }
            throw new IllegalStateException("no part gives " + words[0]);
        } catch (IutException e) {
            throw new BrokenOff(e);
        } finally {
            around.interrupted(before);
        }
    }

    /** Carries an {@link IutException} out of the call that was interrupted. */
    static final class BrokenOff extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final IutException why;

        BrokenOff(IutException why) {
            super(why);
            this.why = why;
        }

        IutException why() {
            return why;
        }
    }
}
