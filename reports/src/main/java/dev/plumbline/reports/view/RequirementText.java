package dev.plumbline.reports.view;

import dev.plumbline.spec.requirement.Level;
import java.util.List;

/**
 * What a report says about a requirement.
 *
 * @param id its name
 * @param level how strongly it binds
 * @param text what it demands
 * @param source the documents that state it
 * @param hint what to look at when it fails; empty if there is no advice
 */
public record RequirementText(String id, Level level, String text, List<String> source, String hint) {}
