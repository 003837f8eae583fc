package dev.plumbline.fuzz;

import java.time.Duration;
import java.util.Map;

/**
 * How far a campaign is.
 *
 * @param elapsed time since it began
 * @param runs runs so far
 * @param events events judged
 * @param states states of each machine's graph that were reached
 * @param findings distinct findings
 */
public record Progress(Duration elapsed, long runs, long events, Map<String, Integer> states, int findings) {}
