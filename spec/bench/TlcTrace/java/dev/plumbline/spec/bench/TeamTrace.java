package dev.plumbline.spec.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Writes a long trace of a team that is up: two NICs, requests of the switch and of the extension, references. It is made
 * of eras, each a random walk through the graph of the composition from its beginning until all is at rest again, with
 * requests of its own.
 */
public final class TeamTrace {

    /** Different eras; a long trace repeats them in random order, with fresh ids. */
    private static final int DIFFERENT = 2000;

    private final BufferedWriter out;
    private long seq;

    private TeamTrace(BufferedWriter out) {
        this.out = out;
    }

    /**
     * Writes a trace.
     *
     * @param args the least number of events, the seed, and the file
     */
    public static void main(String[] args) throws IOException {
        long events = Long.parseLong(args[0]);
        Random random = new Random(Long.parseLong(args[1]));
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(args[2]))) {
            TeamTrace trace = new TeamTrace(out);
            trace.write(events, random);
            System.out.println(args[2] + ": " + trace.seq + " events");
        }
    }

    private void write(long events, Random random) throws IOException {
        EraWalk walk = new EraWalk(random);
        List<Era> eras = new ArrayList<>();
        while (eras.size() < DIFFERENT) {
            eras.add(walk.next());
        }
        out.write("{\"format\":1,\"producer\":\"bench\",\"observation\":\"full\",\"role\":\"switch\",\"iut\":\"walk\"}\n");
        long number = 1;
        for (Era era : Prologue.eras()) {
            write(era, number++);
        }
        for (number = 1; seq < events; number++) {
            write(eras.get(random.nextInt(DIFFERENT)), number);
        }
        write(new Era().say("Quiescent", Map.of()), number);
        out.write("{\"footer\":true,\"events\":" + seq + "}\n");
    }

    private void write(Era era, long number) throws IOException {
        for (int i = 0; i < era.size(); i++) {
            out.write(era.line(i, seq, Long.toString(number)));
        }
        seq += era.size();
    }
}
