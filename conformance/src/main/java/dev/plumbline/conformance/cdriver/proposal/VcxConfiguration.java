package dev.plumbline.conformance.cdriver.proposal;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One configuration of a project of Visual Studio, and which conditions hold in it.
 *
 * @param name such as {@code Win8.1 Release}
 * @param platform such as {@code x64}
 */
record VcxConfiguration(String name, String platform) {

    private static final Pattern COMPARISON = Pattern.compile("'([^']*)'\\s*(==|!=)\\s*'([^']*)'");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final VcxConfiguration USUAL = new VcxConfiguration("Release", "x64");

    /** The one to be taken of those that there are, {@code NAME|PLATFORM} each: free, on x64, for the newest Windows. */
    static VcxConfiguration best(List<String> names) {
        return names.stream()
                .filter(name -> name.contains("|"))
                .map(name -> new VcxConfiguration(name.substring(0, name.indexOf('|')).strip(), name.substring(name.indexOf('|') + 1).strip()))
                .filter(one -> one.platform.equalsIgnoreCase("x64"))
                .filter(one -> !one.name.toLowerCase(Locale.ROOT).contains("debug"))
                .max(Comparator.comparingDouble(VcxConfiguration::windows))
                .orElse(USUAL);
    }

    /** Whether a condition holds; what compares something that nobody knows counts as held. */
    boolean holds(String condition) {
        Map<String, String> values = Map.of("Configuration", name, "Platform", platform);
        Matcher comparison = COMPARISON.matcher(ProjectPaths.expanded(condition, values));
        boolean isAny = condition.toLowerCase(Locale.ROOT).contains(" or ");
        boolean all = true;
        boolean any = false;
        while (comparison.find()) {
            boolean isKnown = !comparison.group().contains("$(");
            boolean isEqual = comparison.group(1).equalsIgnoreCase(comparison.group(3));
            boolean holds = !isKnown || isEqual == comparison.group(2).equals("==");
            all &= holds;
            any |= holds;
        }
        return isAny ? any : all;
    }

    private double windows() {
        Matcher number = NUMBER.matcher(name);
        return number.find() ? Double.parseDouble(number.group()) : Double.MAX_VALUE;
    }
}
