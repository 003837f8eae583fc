/** Golden traces: the order of events as the documents write it down. */
@NullMarked
package dev.plumbline.reference.golden;

import org.jspecify.annotations.NullMarked;
