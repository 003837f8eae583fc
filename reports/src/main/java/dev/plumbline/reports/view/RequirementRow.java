package dev.plumbline.reports.view;

/**
 * A requirement of a profile and how it stands.
 *
 * @param id its name
 * @param level how strongly it binds; empty if the catalogue does not know it
 * @param text what it demands; empty if the catalogue does not know it
 * @param standing how it stands
 * @param checks how many checks exercised it
 */
public record RequirementRow(String id, String level, String text, Standing standing, int checks) {}
