package dev.plumbline.reports.record;

/**
 * What one planner contributed to the checks of a profile.
 *
 * @param planner its name, as checks have it for their suite
 * @param checks checks that ran
 * @param events events judged in them
 * @param transitions transitions of the machines' graphs that no check before them took
 * @param findings different ways in which they saw clauses broken
 */
public record PlannerShare(String planner, int checks, long events, long transitions, int findings) {}
