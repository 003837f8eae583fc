/**
 * One run of one implementation, judged while it happens. Start at {@link
 * dev.plumbline.conformance.session.Session}.
 */
@NullMarked
package dev.plumbline.conformance.session;

import org.jspecify.annotations.NullMarked;
