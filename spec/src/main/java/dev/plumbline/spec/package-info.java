/**
 * The contract: requirements, events, transition graphs and the judge. Nothing here knows an
 * implementation under test, a simulated host or a report.
 */
@NullMarked
package dev.plumbline.spec;

import org.jspecify.annotations.NullMarked;
