/**
 * The reference teaming provider: what the documents describe, running. Start at {@link
 * dev.plumbline.reference.provider.team.ReferenceTeamingProvider}.
 */
@NullMarked
package dev.plumbline.reference.provider.team;

import org.jspecify.annotations.NullMarked;
