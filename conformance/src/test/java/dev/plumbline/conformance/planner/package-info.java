/** What planners propose. */
@NullMarked
package dev.plumbline.conformance.planner;

import org.jspecify.annotations.NullMarked;
