package dev.plumbline.conformance.planner;

import dev.plumbline.conformance.complete.WordTree;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Words that were not run to their end, of one machine, that stopped at the same place.
 *
 * @param machine name of the machine
 * @param after the labels before that place
 * @param label the label that did not come there; empty if only the wait did not
 * @param reason why, as far as the runs have shown
 * @param words how many words
 */
public record NotForced(String machine, List<String> after, String label, Reason reason, int words) {

    /** Why a word was not run. */
    public enum Reason {
        /** There were not enough runs. */
        BUDGET_ENDED,
        /** Instances were there, and the environment went on at once each time, such as by returning from a call. */
        NO_TURN_THERE,
        /** The label is the implementation's, which chose otherwise in every one of many waits. */
        IMPLEMENTATION_NEVER_CHOSE,
        /** The label is the environment's, is known to come about, and did not come there in many tries. */
        NOT_BROUGHT_ABOUT_THERE,
        /** No input and no answer brought the label about in this run, on any instance. */
        NEVER_BROUGHT_ABOUT
    }

    /** Copies the list. */
    public NotForced {
        after = List.copyOf(after);
    }

    /** Those of all machines, in the order of their numbers. */
    public static List<NotForced> of(SuiteWork work) {
        List<NotForced> all = new ArrayList<>();
        for (int machine = 0; machine < work.machines().size(); machine++) {
            TreeProgress progress = work.progress(machine);
            WordTree tree = progress.tree();
            Map<Integer, Integer> stops = new TreeMap<>();
            for (int end = tree.ends().nextSetBit(0); end >= 0; end = tree.ends().nextSetBit(end + 1)) {
                if (!progress.isDone(end)) {
                    stops.merge(stop(progress, end), 1, Integer::sum);
                }
            }
            int number = machine;
            stops.forEach((node, words) -> all.add(at(work, number, node, words)));
        }
        return all;
    }

    /** The first node on the way that was not reached, or the end if that was. */
    private static int stop(TreeProgress progress, int end) {
        int stop = end;
        for (int node = end; node > 0; node = progress.tree().parent(node)) {
            stop = progress.isReached(node) ? stop : node;
        }
        return stop;
    }

    private static NotForced at(SuiteWork work, int machine, int node, int words) {
        TreeProgress progress = work.progress(machine);
        WordTree tree = progress.tree();
        boolean reached = progress.isReached(node);
        List<String> way = new ArrayList<>();
        for (int at = node; at > 0; at = tree.parent(at)) {
            way.add(tree.spec().label(tree.label(at)));
        }
        Collections.reverse(way);
        String label = reached ? "" : way.removeLast();
        Reason reason = reached ? Reason.NO_TURN_THERE : reason(work, machine, node);
        return new NotForced(tree.spec().name(), way, label, reason, words);
    }

    private static Reason reason(SuiteWork work, int machine, int node) {
        TreeProgress progress = work.progress(machine);
        WordTree tree = progress.tree();
        if (!tree.spec().isInput(tree.label(node))) {
            int waits = progress.waits(tree.parent(node));
            if (waits == 0) {
                return progress.isReached(tree.parent(node)) ? Reason.NO_TURN_THERE : Reason.BUDGET_ENDED;
            }
            return waits >= TreeProgress.PATIENCE ? Reason.IMPLEMENTATION_NEVER_CHOSE : Reason.BUDGET_ENDED;
        }
        if (!work.causes().isKnown(Lesson.pair(machine, tree.label(node)))) {
            return Reason.NEVER_BROUGHT_ABOUT;
        }
        return progress.tries(node) >= TreeProgress.TRIES ? Reason.NOT_BROUGHT_ABOUT_THERE : Reason.BUDGET_ENDED;
    }
}
