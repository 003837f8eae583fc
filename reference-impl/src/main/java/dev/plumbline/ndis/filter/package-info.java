/**
 * The contract of an extension of the extensible switch in Java: what a filter driver implements and
 * what it may call. Start at {@link dev.plumbline.ndis.filter.SwitchExtension}. Names are NDIS's own.
 */
@NullMarked
package dev.plumbline.ndis.filter;

import org.jspecify.annotations.NullMarked;
