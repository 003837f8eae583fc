/**
 * The numbers of NDIS and their names: statuses, OIDs, codes of status indications, enumerations, flags and types
 * of objects. Start at {@link dev.plumbline.ndis.value.NdisStatus} and {@link dev.plumbline.ndis.value.NdisOid}.
 * A number that is not here is unknown, never wrong: each look-up answers with an {@code Optional}. Layouts of
 * structures do not belong here.
 */
@NullMarked
package dev.plumbline.ndis.value;

import org.jspecify.annotations.NullMarked;
