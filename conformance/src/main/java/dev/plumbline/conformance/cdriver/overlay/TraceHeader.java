package dev.plumbline.conformance.cdriver.overlay;

import dev.plumbline.conformance.cdriver.source.SourceText;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands for the headers that the WPP preprocessor would make ({@code .tmh}): every function that traces does nothing. */
final class TraceHeader {

    private static final Pattern CONFIGURATION = Pattern.compile("begin_wpp\\s+config(.*?)end_wpp", Pattern.DOTALL);
    private static final Pattern FUNCTION = Pattern.compile("\\bFUNC\\s+(\\w+)");
    private static final Set<String> ALWAYS =
            Set.of("WPP_INIT_TRACING", "WPP_CLEANUP", "DoTraceMessage", "DoTraceLevelMessage", "DoDebugTrace");

    private TraceHeader() {}

    /** The text, with the functions that the sources configure. */
    static String of(Collection<SourceText> sources) {
        Set<String> functions = new TreeSet<>(ALWAYS);
        for (SourceText source : sources) {
            Matcher configuration = CONFIGURATION.matcher(source.text());
            while (configuration.find()) {
                Matcher function = FUNCTION.matcher(configuration.group(1));
                while (function.find()) {
                    functions.add(function.group(1));
                }
            }
        }
        StringBuilder text = new StringBuilder("/* tracing does nothing here */\n");
        functions.forEach(name -> text.append("#undef ").append(name).append("\n#define ").append(name).append("(...) ((void)0)\n"));
        return text.toString();
    }
}
