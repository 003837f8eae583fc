package dev.plumbline.conformance.inf;

import java.util.List;

/**
 * A line of a section.
 *
 * @param number of the line in the file, from 1; of its first part if it goes on over several
 * @param key what stands before the equals sign; empty if there is none
 * @param fields the parts between commas, without their quotes, strings put in
 */
record InfLine(int number, String key, List<String> fields) {

    InfLine {
        fields = List.copyOf(fields);
    }

    /** A field by its position; empty if there is none. */
    String field(int at) {
        return at < fields.size() ? fields.get(at) : "";
    }
}
