/**
 * How far the catalogue is covered: for each requirement where a module states it, which traces show it, which profiles
 * judge it, which mutants break it, and what would be needed where it is not formal. Start at {@link
 * dev.plumbline.spec.coverage.Coverage}. What a requirement demands does not belong here.
 */
@NullMarked
package dev.plumbline.spec.coverage;

import org.jspecify.annotations.NullMarked;
