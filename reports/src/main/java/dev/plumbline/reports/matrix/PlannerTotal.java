package dev.plumbline.reports.matrix;

/**
 * What one planner did to all mutants.
 *
 * @param planner its name
 * @param tried mutants that it was set on
 * @param killed mutants that it killed for the right reason
 * @param meanEvents mean over those of the mean number of events up to the kill; 0 without one
 */
public record PlannerTotal(String planner, int tried, int killed, long meanEvents) {}
