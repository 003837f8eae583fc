package dev.plumbline.spec.requirement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Where the entries of a YAML list stand: the lines of their ids. */
final class Places {

    private static final Pattern ID = Pattern.compile("\\s*(-\\s+)?id:\\s.*");

    private final String file;
    private final List<Long> lines = new ArrayList<>();

    /**
     * Finds the entries.
     *
     * @param file name of the file
     * @param text its text
     */
    Places(String file, String text) {
        this.file = file;
        long number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (ID.matcher(line).matches()) {
                lines.add(number);
            }
        }
    }

    /**
     * What is wrong with an entry, and where it stands.
     *
     * @param entry position of the entry in the list, from 0
     * @param entries how many there are; if the lines do not tell them apart, the error names the file only
     * @param expected what was expected, in one sentence
     */
    CatalogueException error(int entry, int entries, String expected) {
        return new CatalogueException(file, lines.size() == entries ? lines.get(entry) : 0, expected);
    }
}
