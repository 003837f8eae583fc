/**
 * Reference extensions that do not forward: one that captures and one that filters. What they leave alone is part of the
 * contract. Start at {@link dev.plumbline.reference.provider.extension.CapturingExtension} and {@link
 * dev.plumbline.reference.provider.extension.FilteringExtension}. Teams do not belong here.
 */
@NullMarked
package dev.plumbline.reference.provider.extension;

import org.jspecify.annotations.NullMarked;
