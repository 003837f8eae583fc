package dev.plumbline.spec.agreement;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tlc2.TLC;

/** One run of TLC on a module of traces, in a process of its own. */
final class CheckerRun {

    private static final int NO_ERROR = 2193;
    private static final Pattern TOLD = Pattern.compile("<<(\\d+), (\\d+)>>");
    private static final Pattern FOUND =
            Pattern.compile("\\d+ states generated, (\\d+) distinct states found, 0 states left on queue\\.");

    private CheckerRun() {}

    /**
     * How far TLC goes with each trace.
     *
     * @param folder holds the module of traces, and those that it makes instances of
     * @param traces how many traces there are
     * @param seconds time after which TLC is stopped
     * @return for each trace, from 1, how many steps it takes
     * @throws IOException if TLC ends with an error, or reaches states of which it does not tell
     */
    static int[] taken(Path folder, int traces, long seconds) throws IOException, InterruptedException {
        Path log = folder.resolve("output");
        Process tlc = new ProcessBuilder(command(folder))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        boolean ended = false;
        try {
            tlc.getOutputStream().close();
            ended = tlc.waitFor(seconds, TimeUnit.SECONDS);
        } finally {
            if (!ended) {
                tlc.destroyForcibly().waitFor();
            }
        }
        if (!ended) {
            throw new IOException("TLC did not finish within " + seconds + " s");
        }
        return read(log, traces);
    }

    private static List<String> command(Path folder) throws IOException {
        Path states = Files.createDirectory(folder.resolve("states"));
        Path temporary = Files.createDirectory(folder.resolve("tmp"));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseParallelGC", "-Xmx1g", "-Dfile.encoding=UTF-8"));
        command.addAll(List.of("-Djava.io.tmpdir=" + temporary, "-cp", tlc().toString(), TLC.class.getName()));
        command.addAll(List.of("-tool", "-workers", "1", "-metadir", states.toString(), CheckerModule.NAME));
        return command;
    }

    private static Path tlc() {
        try {
            return Path.of(TLC.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int[] read(Path log, int traces) throws IOException {
        int[] taken = new int[traces + 1];
        Arrays.fill(taken, -1);
        long told = 0;
        long found = 0;
        boolean right = false;
        StringBuilder words = new StringBuilder();
        try (BufferedReader lines = Files.newBufferedReader(log)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Matcher place = TOLD.matcher(line);
                Matcher count = FOUND.matcher(line);
                if (place.matches()) {
                    int trace = Integer.parseInt(place.group(1));
                    taken[trace] = Math.max(taken[trace], Integer.parseInt(place.group(2)));
                    told++;
                } else if (count.matches()) {
                    found = Long.parseLong(count.group(1));
                } else {
                    right |= line.contains("STARTMSG " + NO_ERROR + ":");
                    words.append(line).append('\n');
                }
            }
        }
        if (!right || told != found) {
            throw new IOException("TLC told of " + told + " states and found " + found + "\n" + words);
        }
        return taken;
    }
}
