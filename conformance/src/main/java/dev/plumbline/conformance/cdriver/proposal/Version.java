package dev.plumbline.conformance.cdriver.proposal;

import dev.plumbline.conformance.cdriver.source.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The version of a driver, as the INF that installs it says. */
final class Version {

    private static final Pattern DRIVER_VER = Pattern.compile("(?im)^\\s*DriverVer\\s*=\\s*[^,;\\r\\n]*,\\s*(\\d+(?:\\.\\d+)*)");

    private Version() {}

    /** That of the first INF that has one; {@code 0} if none has. */
    static String of(Tree tree) throws IOException {
        for (Path inf : tree.ending(".inf", ".inx")) {
            Matcher version = DRIVER_VER.matcher(SourceText.read(inf).text());
            if (version.find()) {
                return version.group(1);
            }
        }
        return "0";
    }
}
