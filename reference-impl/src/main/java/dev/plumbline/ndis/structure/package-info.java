/**
 * The structures of NDIS that cross the boundary of a switch extension: one record each, with its layout in memory
 * (x64, little-endian, natural alignment) and a codec to and from octets. Start at
 * {@link dev.plumbline.ndis.structure.Structures}; how decoding judges its input is said at
 * {@link dev.plumbline.ndis.structure.Layout}.
 *
 * <p>Pointers and handles are opaque 64-bit numbers, nothing follows them. What a number means is in
 * {@code dev.plumbline.ndis.value}; who may send a structure when is the specification's business.
 */
@NullMarked
package dev.plumbline.ndis.structure;

import org.jspecify.annotations.NullMarked;
