package dev.plumbline.conformance.inf;

import dev.plumbline.spec.requirement.RequirementId;

/**
 * What is wrong with an INF.
 *
 * @param requirement the clause that it breaks
 * @param line number of the line, from 1; 0 if something is missing
 * @param message what was found and what was expected
 */
public record InfFinding(RequirementId requirement, int line, String message) {}
