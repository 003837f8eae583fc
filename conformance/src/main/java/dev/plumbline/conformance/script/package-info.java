/**
 * Runs as data: the inputs that were given and the choices that were made, recorded, replayed, and kept
 * in replay files. Start at {@link dev.plumbline.conformance.script.Script}.
 */
@NullMarked
package dev.plumbline.conformance.script;

import org.jspecify.annotations.NullMarked;
