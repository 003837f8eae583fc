/**
 * The event vocabulary and traces of it. Start at {@link dev.plumbline.spec.event.Event}; traces are
 * read by {@link dev.plumbline.spec.event.TraceReader} and written by {@link
 * dev.plumbline.spec.event.TraceWriter}. What is allowed when does not belong here: that is the judge's.
 */
@NullMarked
package dev.plumbline.spec.event;

import org.jspecify.annotations.NullMarked;
