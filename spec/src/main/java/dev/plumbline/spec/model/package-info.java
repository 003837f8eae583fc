/**
 * The TLA+ modules as files: their manifests, and TLC run on their models. Start at {@link
 * dev.plumbline.spec.model.Manifest}. Graphs do not belong here.
 */
@NullMarked
package dev.plumbline.spec.model;

import org.jspecify.annotations.NullMarked;
