package dev.plumbline.conformance.cdriver.proposal;

import dev.plumbline.conformance.cdriver.source.IncludeLine;
import dev.plumbline.conformance.cdriver.source.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the text of a source file tells of it.
 *
 * @param file absolute
 * @param hasDriverEntry whether it defines {@code DriverEntry}
 * @param hasMain whether it defines the beginning of a program or of a library of user mode
 * @param isUserMode whether it includes headers that no driver includes
 * @param registration how it says what the driver is, if it does
 */
record SourceFacts(
        Path file, boolean hasDriverEntry, boolean hasMain, boolean isUserMode, Optional<Registration> registration) {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);
    private static final Pattern DRIVER_ENTRY = Pattern.compile("\\bDriverEntry\\s*\\([^;{}]*\\)\\s*\\{");
    private static final Pattern MAIN = Pattern.compile("\\b(?:w?main|_tmain|w?WinMain|DllMain|ServiceMain)\\s*\\([^;{}]*\\)\\s*\\{");
    private static final Pattern USER_MODE =
            Pattern.compile("windows\\.h|winsock2?\\.h|tchar\\.h|setupapi\\.h|iphlpapi\\.h|devguid\\.h|netcfgx\\.h|atlbase\\.h");
    private static final Pattern REGISTERS = Pattern.compile("\\b(NdisFRegisterFilterDriver|NdisMRegisterMiniport(?:Driver)?)\\s*\\(");

    /**
     * The call by which a driver says what it is.
     *
     * @param function what it calls
     * @param line where, from 1
     */
    record Registration(String function, int line) {

        /** Whether it is a miniport of NDIS 5, which registers in another way than one of NDIS 6. */
        boolean isOfNdis5() {
            return function.equals("NdisMRegisterMiniport");
        }

        /** What the driver is then. */
        String role() {
            return function.startsWith("NdisF") ? "switch" : "lbfo";
        }
    }

    /** Reads a file. */
    static SourceFacts of(Path file) throws IOException {
        String text = SourceText.read(file).text();
        String code = blanked(text);
        boolean userMode = IncludeLine.in(text).stream()
                .anyMatch(include -> USER_MODE.matcher(include.baseName().toLowerCase(Locale.ROOT)).matches());
        Matcher registers = REGISTERS.matcher(code);
        return new SourceFacts(
                file,
                DRIVER_ENTRY.matcher(code).find(),
                MAIN.matcher(code).find(),
                userMode,
                registers.find()
                        ? Optional.of(new Registration(registers.group(1), line(code, registers.start())))
                        : Optional.empty());
    }

    /** Whether the file defines a function. */
    static boolean defines(Path file, String function) throws IOException {
        String code = blanked(SourceText.read(file).text());
        return Pattern.compile("\\b" + function + "\\s*\\([^;{}]*\\)\\s*\\{").matcher(code).find();
    }

    private static int line(String text, int at) {
        return 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
    }

    /** The text with blanks for comments, line for line. */
    private static String blanked(String text) {
        return COMMENT.matcher(text).replaceAll(match -> Matcher.quoteReplacement(match.group().replaceAll("[^\\n]", " ")));
    }
}
