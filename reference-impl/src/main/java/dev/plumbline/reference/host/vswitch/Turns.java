package dev.plumbline.reference.host.vswitch;

import java.util.ArrayList;
import java.util.List;

/** Lets each of several things be the usual one in turn. */
final class Turns {

    private int turn;

    /** The same things, beginning with the one whose turn it is. */
    <T> List<T> next(List<T> things) {
        int first = turn++ % things.size();
        List<T> rotated = new ArrayList<>(things.size());
        for (int i = 0; i < things.size(); i++) {
            rotated.add(things.get((first + i) % things.size()));
        }
        return rotated;
    }

    /** The number of times that somebody's turn has come. */
    int count() {
        return turn;
    }
}
