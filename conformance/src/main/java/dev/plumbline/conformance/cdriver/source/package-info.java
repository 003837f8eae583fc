/**
 * The source files of a driver and what they include, read as a compiler for Windows would. Start at {@link
 * dev.plumbline.conformance.cdriver.source.SourceScan}.
 */
@NullMarked
package dev.plumbline.conformance.cdriver.source;

import org.jspecify.annotations.NullMarked;
