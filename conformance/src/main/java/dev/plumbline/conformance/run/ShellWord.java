package dev.plumbline.conformance.run;

import java.util.regex.Pattern;

/** One word of a command line that is printed for a person to copy, quoted as a POSIX shell needs it. */
public final class ShellWord {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_@%+=:,./-]+");

    private ShellWord() {}

    /** The word, in quotes where a shell would not take it as it is. */
    public static String of(String word) {
        return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
