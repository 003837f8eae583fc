package dev.plumbline.spec.model;

import dev.plumbline.spec.model.ModelCheck.Outcome;
import dev.plumbline.spec.model.ModelCheck.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What TLC printed in its tool mode: messages with a code and a severity, and text between them. */
final class TlcOutput {

    private static final Pattern START = Pattern.compile("@!@!@STARTMSG (\\d+):(\\d) @!@!@");
    private static final Pattern COUNTS =
            Pattern.compile("(\\d+) states generated, (\\d+) distinct states found, (\\d+) states left on queue");

    private static final int NO_ERROR_FOUND = 2193;
    private static final int COUNTED = 2199;
    private static final Set<Integer> TRACE = Set.of(2217, 2218, 2122);

    private record Message(int code, int severity, String text) {
        boolean isError() {
            return severity == 1 || severity == 2;
        }
    }

    /** What the messages claim, and the exit status that goes with it. */
    private record Claim(Result result, int exit) {}

    private final List<Message> messages = new ArrayList<>();
    private final StringBuilder between = new StringBuilder();

    private TlcOutput(String output) {
        StringBuilder text = new StringBuilder();
        Matcher inside = null;
        for (String line : output.lines().toList()) {
            Matcher start = START.matcher(line);
            if (start.find()) {
                inside = start;
                text.setLength(0);
            } else if (inside == null) {
                between.append(between.isEmpty() && line.isBlank() ? "" : line + "\n");
            } else if (line.startsWith("@!@!@ENDMSG")) {
                messages.add(new Message(
                        Integer.parseInt(inside.group(1)), Integer.parseInt(inside.group(2)), text.toString()));
                inside = null;
            } else {
                text.append(line).append('\n');
            }
        }
    }

    /** Reads an output; messages, counts and exit status must agree, or the result is ERROR. */
    static Outcome read(String output, int exit) {
        return new TlcOutput(output).outcome(OptionalInt.of(exit));
    }

    /** Reads an output of several processes, of which no exit status tells anything. */
    static Outcome read(String output) {
        return new TlcOutput(output).outcome(OptionalInt.empty());
    }

    private Outcome outcome(OptionalInt exit) {
        long[] counts = counts();
        Optional<Claim> claim = claim();
        if (claim.isEmpty()) {
            return new Outcome(Result.ERROR, counts[0], counts[1], problem("TLC ended without a result", exit));
        }
        Result result = claim.get().result;
        boolean whole = result != Result.OK || (counts[1] > 0 && counts[2] == 0);
        if (exit.orElse(claim.get().exit) != claim.get().exit || !whole) {
            String contradiction = "TLC reports " + result + " with " + counts[1] + " distinct states, " + counts[2]
                    + " left on the queue";
            return new Outcome(Result.ERROR, counts[0], counts[1], problem(contradiction, exit));
        }
        return new Outcome(result, counts[0], counts[1], result == Result.OK ? "" : report());
    }

    private Optional<Claim> claim() {
        for (Message message : messages) {
            if (message.isError()) {
                return claimOf(message.code);
            }
        }
        boolean ok = messages.stream().anyMatch(m -> m.code == NO_ERROR_FOUND);
        return ok ? Optional.of(new Claim(Result.OK, 0)) : Optional.empty();
    }

    private static Optional<Claim> claimOf(int code) {
        return switch (code) {
            case 2114 -> Optional.of(new Claim(Result.DEADLOCK, 11));
            case 2107, 2110 -> Optional.of(new Claim(Result.INVARIANT, 12));
            case 2112, 2116 -> Optional.of(new Claim(Result.LIVENESS, 13));
            default -> Optional.empty();
        };
    }

    private long[] counts() {
        for (Message message : messages) {
            Matcher counts = COUNTS.matcher(message.text);
            if (message.code == COUNTED && counts.find()) {
                return new long[] {
                    Long.parseLong(counts.group(1)), Long.parseLong(counts.group(2)), Long.parseLong(counts.group(3))
                };
            }
        }
        return new long[3];
    }

    private String problem(String what, OptionalInt exit) {
        String status = exit.isPresent() ? ", exit status " + exit.getAsInt() : "";
        return what + status + "\n" + report() + between.toString().strip();
    }

    private String report() {
        StringBuilder report = new StringBuilder();
        for (Message message : messages) {
            if (message.isError() || TRACE.contains(message.code)) {
                report.append(message.text.strip()).append('\n');
            }
        }
        return report.toString();
    }
}
