package dev.plumbline.conformance.inf;

import java.util.List;
import java.util.Locale;

/**
 * A value that an INF writes below the key of the driver: {@code HKR, subkey, name, flags, value}.
 *
 * @param line number of the line
 * @param subkey such as {@code Ndi\params\BundleId}
 * @param name of the value
 * @param flags such as {@code 0} or {@code 0x00010001}
 * @param value the value; parts of a list are joined by commas
 */
record RegistryValue(int line, String subkey, String name, String flags, String value) {

    /** Those of lines that write below {@code HKR}. */
    static List<RegistryValue> in(List<InfLine> lines) {
        return lines.stream()
                .filter(line -> line.field(0).equalsIgnoreCase("HKR"))
                .map(line -> new RegistryValue(
                        line.number(),
                        line.field(1),
                        line.field(2),
                        line.field(3),
                        String.join(",", line.fields().subList(Math.min(4, line.fields().size()), line.fields().size()))))
                .toList();
    }

    boolean is(String key, String valueName) {
        return subkey.equalsIgnoreCase(key) && name.equalsIgnoreCase(valueName);
    }

    /** Whether it is text: no flags, or 0. */
    boolean isText() {
        return flags.isEmpty() || flags.toLowerCase(Locale.ROOT).matches("0+|0x0+");
    }
}
