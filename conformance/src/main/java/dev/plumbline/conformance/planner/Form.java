package dev.plumbline.conformance.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What inputs or questions are that differ in the objects they name only.
 *
 * @param text the input with its ids taken out, such as {@code NIC_CONNECT #}
 * @param ids the ids, and of a connection also its port; the first is empty and stands for the module
 */
record Form(String text, List<String> ids) {

    private static final Pattern ID = Pattern.compile("(?<![A-Za-z_\\d])([a-z]{0,7}\\d+)(/\\d+)?(?![A-Za-z_\\d.])");

    Form {
        ids = List.copyOf(ids);
    }

    /** The form of an input or a question. */
    static Form of(String said) {
        List<String> ids = new ArrayList<>(List.of(""));
        Matcher matcher = ID.matcher(said);
        StringBuilder text = new StringBuilder();
        while (matcher.find()) {
            ids.add(matcher.group());
            if (matcher.group(2) != null) {
                ids.add(matcher.group(1));
            }
            matcher.appendReplacement(text, "#");
        }
        return new Form(matcher.appendTail(text).toString(), ids);
    }
}
