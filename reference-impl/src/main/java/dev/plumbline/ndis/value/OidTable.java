package dev.plumbline.ndis.value;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All families of OIDs as one table. */
final class OidTable {

    static final List<NdisOid> ALL = Stream.<NdisOid[]>of(
                    SwitchOid.values(),
                    ReceiveFilterOid.values(),
                    NicSwitchOid.values(),
                    TcpOffloadOid.values(),
                    GeneralOid.values(),
                    PowerOid.values(),
                    ConnectionOid.values())
            .flatMap(Stream::of)
            .toList();

    static final Map<Long, NdisOid> BY_NUMBER =
            ALL.stream().collect(Collectors.toUnmodifiableMap(NdisOid::number, Function.identity()));

    static final Map<String, NdisOid> BY_NAME =
            ALL.stream().collect(Collectors.toUnmodifiableMap(NdisOid::name, Function.identity()));

    private OidTable() {}
}
