package dev.plumbline.fuzz;

import dev.plumbline.conformance.scene.Scene;
import dev.plumbline.conformance.session.Outcome;

/**
 * One distinct violation.
 *
 * @param name what makes it distinct
 * @param scene the surroundings
 * @param outcome the shrunk run that shows it
 * @param run number of the run that found it, from 1
 */
public record Finding(String name, Scene scene, Outcome outcome, long run) {}
