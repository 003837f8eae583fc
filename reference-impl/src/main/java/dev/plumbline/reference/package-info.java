/**
 * The reference: what the documents describe, running. It is judged like any other implementation
 * under test and has no say in what is allowed.
 */
@NullMarked
package dev.plumbline.reference;

import org.jspecify.annotations.NullMarked;
