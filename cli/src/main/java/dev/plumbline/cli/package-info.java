/**
 * The command {@code plumbline}: options, exit codes and the wording of what a person reads. Entry
 * point is {@link dev.plumbline.cli.Main}; no conformance logic lives here.
 */
@NullMarked
package dev.plumbline.cli;

import org.jspecify.annotations.NullMarked;
