package dev.plumbline.spec.requirement;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.regex.Pattern;

/** Opaque name of a requirement, such as {@code REF-05}. */
public record RequirementId(String value) implements Comparable<RequirementId> {

    private static final Pattern FORM = Pattern.compile("[A-Z]+-\\d+[a-z]?");

    /** @throws IllegalArgumentException if the text is no id */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RequirementId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("expected an id such as REF-05, found \"" + value + "\"");
        }
    }

    /** Orders by area, then by number. */
    @Override
    public int compareTo(RequirementId other) {
        int dash = value.indexOf('-');
        boolean same = dash == other.value.indexOf('-') && value.regionMatches(0, other.value, 0, dash);
        if (!same) {
            return area().compareTo(other.area());
        }
        int number = Integer.compare(number(dash), other.number(dash));
        return number != 0 ? number : value.compareTo(other.value);
    }

    /** The part before the dash. */
    public String area() {
        return value.substring(0, value.indexOf('-'));
    }

    private int number(int dash) {
        int number = 0;
        for (int i = dash + 1; i < value.length() && Character.isDigit(value.charAt(i)); i++) {
            number = 10 * number + Character.digit(value.charAt(i), 10);
        }
        return number;
    }

    @Override
    public String toString() {
        return value;
    }
}
