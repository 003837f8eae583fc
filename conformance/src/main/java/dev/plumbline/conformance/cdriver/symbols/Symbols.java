package dev.plumbline.conformance.cdriver.symbols;

import dev.plumbline.conformance.cdriver.build.BuiltDriver;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells which places in a driver's sources a stack goes through; frames of the kit and of libraries are left out. For any number
 * of threads; without {@code addr2line} or {@code llvm-symbolizer} nothing is known.
 */
public final class Symbols implements AutoCloseable {

    private static final Pattern OFFSET = Pattern.compile("\\+0x([0-9a-fA-F]{1,16})");
    private static final Pattern PLACE = Pattern.compile("^(/.*):(\\d+|\\?)(?: \\(discriminator \\d+\\))?$");
    private static final List<String> OTHERS = List.of(BuiltDriver.KIT + "/", "/usr/", "/build/");

    private final Path root;
    private final AddressReader reader;
    private final Map<Long, List<Frame>> known = new HashMap<>();

    /**
     * Symbols of a program.
     *
     * @param root the driver's folder, absolute
     */
    public Symbols(Path executable, Path root) {
        this.root = root;
        this.reader = new AddressReader(executable);
    }

    /**
     * The frames of a stack that are the driver's own, innermost first.
     *
     * @param stack addresses within each of the calls, as offsets from where the program was loaded, such as {@code
     *     +0x1a2b,+0x3c4d}; a return address is behind its call, so that one less is within it
     */
    public synchronized List<Frame> frames(String stack) {
        List<Frame> frames = new ArrayList<>();
        Matcher offsets = OFFSET.matcher(stack);
        while (offsets.find()) {
            frames.addAll(known.computeIfAbsent(HexFormat.fromHexDigitsToLong(offsets.group(1)), this::read));
        }
        return frames;
    }

    /** Whether a text is a stack, or part of one. */
    public static boolean isStack(String text) {
        return OFFSET.matcher(text).lookingAt();
    }

    /** Ends the process that reads the program. */
    @Override
    public synchronized void close() {
        reader.close();
    }

    private List<Frame> read(long address) {
        List<String> lines = reader.lines(address);
        List<Frame> frames = new ArrayList<>();
        for (int i = 0; i + 1 < lines.size(); i += 2) {
            Matcher place = PLACE.matcher(lines.get(i + 1));
            if (place.matches() && OTHERS.stream().noneMatch(place.group(1)::startsWith)) {
                int line = place.group(2).equals("?") ? 0 : Integer.parseInt(place.group(2));
                frames.add(new Frame(lines.get(i), shown(Path.of(place.group(1)).normalize()), line));
            }
        }
        return frames;
    }

    private String shown(Path file) {
        return file.startsWith(root) ? root.relativize(file).toString() : file.toString();
    }
}
