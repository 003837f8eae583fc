/**
 * The requirement catalogue and the profiles that select from it. Start at {@link
 * dev.plumbline.spec.requirement.Catalogue}. How a requirement is checked does not belong here.
 */
@NullMarked
package dev.plumbline.spec.requirement;

import org.jspecify.annotations.NullMarked;
