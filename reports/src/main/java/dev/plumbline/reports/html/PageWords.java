package dev.plumbline.reports.html;

import dev.plumbline.reports.record.Conformance;
import dev.plumbline.reports.record.Finding;
import dev.plumbline.reports.record.Reason;
import dev.plumbline.reports.view.Standing;
import dev.plumbline.reports.view.Wording;
import dev.plumbline.spec.judge.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** What the templates ask for words. */
public final class PageWords {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** All standings, the worst first. */
    public List<Standing> standings() {
        return List.of(Standing.values());
    }

    /** See {@link Wording#of(Conformance)}. */
    public String verdict(Conformance verdict) {
        return Wording.of(verdict);
    }

    /** See {@link Wording#of(Verdict)}. */
    public String outcome(Verdict outcome) {
        return Wording.of(outcome);
    }

    /** See {@link Wording#count}. */
    public String count(long number, String one) {
        return Wording.count(number, one);
    }

    /** A number with its thousands apart. */
    public String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** A constant as a CSS class: {@code NOT_RUN} is {@code not-run}. */
    public String style(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** See {@link Reason#sentence}. */
    public String sentence(Reason reason) {
        return reason.sentence();
    }

    /** See {@link Wording#place}. */
    public String place(Finding finding) {
        return Wording.place(finding);
    }

    /** A time, to the second. */
    public String time(Instant instant) {
        return TIME.format(instant);
    }

    /** How long it took, as a person says it. */
    public String between(Instant from, Instant to) {
        long millis = Duration.between(from, to).toMillis();
        return millis < 10_000
                ? String.format(Locale.ROOT, "%.1f s", millis / 1000.0)
                : String.format(Locale.ROOT, "%d min %d s", millis / 60_000, millis / 1000 % 60);
    }

    /** A text as part of an HTML id. */
    public String anchor(String text) {
        return text.replaceAll("[^A-Za-z0-9_-]+", "-");
    }
}
