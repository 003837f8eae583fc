/**
 * The environment: NDIS, the extensible switch, and the bundle's surroundings, as the documents describe
 * them. Message-shaped: nothing but {@link dev.plumbline.reference.host.Message}s crosses to the
 * implementation under test. Start at {@link dev.plumbline.reference.host.Host}. Verdicts do not belong here.
 */
@NullMarked
package dev.plumbline.reference.host;

import org.jspecify.annotations.NullMarked;
