package dev.plumbline.reference.host;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The few parameters of a message, in their order; never changed. */
final class Parameters extends AbstractMap<String, String> {

    /** Names and values in turn. */
    private final String[] pairs;

    private Parameters(String[] pairs) {
        this.pairs = pairs;
    }

    /** Names, each once, and values in turn; a null value leaves the parameter out. */
    static Parameters of(@Nullable String... pairs) {
        String[] kept = new String[pairs.length];
        int size = 0;
        for (int i = 0; i < pairs.length; i += 2) {
            String name = pairs[i];
            String value = pairs[i + 1];
            if (name != null && value != null) {
                kept[size++] = name;
                kept[size++] = value;
            }
        }
        return new Parameters(size == kept.length ? kept : Arrays.copyOf(kept, size));
    }

    static Parameters copy(Map<String, String> of) {
        if (of instanceof Parameters same) {
            return same;
        }
        @Nullable String[] pairs = new String[of.size() * 2];
        int at = 0;
        for (Map.Entry<String, String> entry : of.entrySet()) {
            pairs[at++] = entry.getKey();
            pairs[at++] = entry.getValue();
        }
        return of(pairs);
    }

    /** These and one more, or with another value for one of them. */
    Parameters with(String name, String value) {
        for (int i = 0; i < pairs.length; i += 2) {
            if (pairs[i].equals(name)) {
                String[] changed = pairs.clone();
                changed[i + 1] = value;
                return new Parameters(changed);
            }
        }
        String[] more = Arrays.copyOf(pairs, pairs.length + 2);
        more[pairs.length] = name;
        more[pairs.length + 1] = value;
        return new Parameters(more);
    }

    @Override
    public @Nullable String get(@Nullable Object name) {
        for (int i = 0; i < pairs.length; i += 2) {
            if (pairs[i].equals(name)) {
                return pairs[i + 1];
            }
        }
        return null;
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return get(name) != null;
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return pairs.length / 2;
            }

            @Override
            public Iterator<Map.Entry<String, String>> iterator() {
                return new Iterator<>() {
                    private int next;

                    @Override
                    public boolean hasNext() {
                        return next < pairs.length;
                    }

                    @Override
                    public Map.Entry<String, String> next() {
                        if (!hasNext()) {
                            throw new NoSuchElementException();
                        }
                        Map.Entry<String, String> entry = Map.entry(pairs[next], pairs[next + 1]);
                        next += 2;
                        return entry;
                    }
                };
            }
        };
    }
}
