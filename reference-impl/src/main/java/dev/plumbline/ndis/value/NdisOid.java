package dev.plumbline.ndis.value;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An object identifier: what an OID request is about. Its constants are in one enumeration for each family. */
public sealed interface NdisOid extends Numbered
        permits SwitchOid, ReceiveFilterOid, NicSwitchOid, TcpOffloadOid, GeneralOid, PowerOid, ConnectionOid {

    /** NDIS's own name, with its prefix, such as {@code OID_SWITCH_NIC_REQUEST}. */
    String name();

    /** How it may be requested; empty where the documents do not say. */
    Set<OidUse> uses();

    /** Every OID that has a name here. */
    static List<NdisOid> all() {
        return OidTable.ALL;
    }

    /** The OID with that number; empty if it has no name here. */
    static Optional<NdisOid> of(long number) {
        return Optional.ofNullable(OidTable.BY_NUMBER.get(Numbered.unsigned(number)));
    }

    /** The OID of that name, with its prefix {@code OID_}; empty if there is none. */
    static Optional<NdisOid> named(String name) {
        return Optional.ofNullable(OidTable.BY_NAME.get(name));
    }
}
