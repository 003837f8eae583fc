package dev.plumbline.spec.judge;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A few words, numbered. */
final class Words {

    private final @Nullable String[] words;
    private final int[] numbers;
    private final int size;

    Words(Set<String> all) {
        int width = Integer.highestOneBit(Math.max(1, all.size() * 2 - 1)) * 2;
        words = new String[width];
        numbers = new int[width];
        size = all.size();
        int number = 0;
        for (String word : all) {
            int i = slot(word);
            while (words[i] != null) {
                i = i + 1 & width - 1;
            }
            words[i] = word;
            numbers[i] = number++;
        }
    }

    private int slot(String word) {
        int hash = word.hashCode();
        return (hash ^ hash >>> 16) & words.length - 1;
    }

    int size() {
        return size;
    }

    /** The number of a word, from 0; negative if it is none of them. */
    int number(String word) {
        for (int i = slot(word); ; i = i + 1 & words.length - 1) {
            String known = words[i];
            if (known == null) {
                return -1;
            }
            if (known.equals(word)) {
                return numbers[i];
            }
        }
    }
}
