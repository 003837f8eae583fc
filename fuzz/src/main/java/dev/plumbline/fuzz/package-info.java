/**
 * The search: runs that nobody planned, guided by which states of the specification they reach. Start at
 * {@link dev.plumbline.fuzz.Campaign}. What is allowed does not belong here: that is the judge's.
 */
@NullMarked
package dev.plumbline.fuzz;

import org.jspecify.annotations.NullMarked;
