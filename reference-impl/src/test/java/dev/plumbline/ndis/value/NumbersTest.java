package dev.plumbline.ndis.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds names and numbers against the documented ones. When it fails, the documents are right. */
class NumbersTest {

    private static final List<Class<? extends Enum<?>>> ENUMERATIONS = List.of(
            SwitchPortType.class,
            SwitchPortState.class,
            SwitchNicType.class,
            SwitchNicState.class,
            MediaConnectState.class,
            HaltAction.class,
            RequestType.class,
            ObjectType.class,
            SendFlag.class,
            SendCompleteFlag.class,
            ReceiveFlag.class,
            ReturnFlag.class,
            CopyNblInfoFlag.class,
            ReportFilteredNblFlag.class,
            SwitchNicFlag.class,
            SwitchPortFlag.class);

    @Test
    void oids_are_those_of_the_documents() {
        assertThat(NdisOid.all().stream().map(oid -> oid.name() + hex(oid) + uses(oid)))
                .containsExactlyInAnyOrderElementsOf(DocumentedNumbers.rows("oids.csv").stream()
                        .map(row -> row.get(0) + row.get(1) + sorted(row.get(2)))
                        .toList());
    }

    @Test
    void statuses_and_indications_are_those_of_the_documents() {
        Stream<String> statuses = Arrays.stream(NdisStatus.values()).map(s -> "status " + s + hex(s));
        Stream<String> codes = Arrays.stream(StatusIndicationCode.values()).map(c -> "indication " + c + hex(c));
        assertThat(Stream.concat(statuses, codes))
                .containsExactlyElementsOf(DocumentedNumbers.rows("statuses.csv").stream()
                        .map(row -> row.get(0) + " " + row.get(1) + row.get(2))
                        .toList());
    }

    @Test
    void enumerations_and_flags_are_those_of_the_documents() {
        assertThat(ENUMERATIONS.stream().flatMap(type -> Arrays.stream(type.getEnumConstants())
                        .map(c -> type.getSimpleName() + " " + c + " " + ((Numbered) c).number())))
                .containsExactlyElementsOf(DocumentedNumbers.rows("enumerations.csv").stream()
                        .map(row -> row.get(0) + " " + row.get(1) + " " + Long.decode(row.get(2)))
                        .toList());
    }

    @Test
    void every_oid_is_found_by_number_and_by_name() {
        assertThat(NdisOid.all()).isNotEmpty().allSatisfy(oid -> {
            assertThat(NdisOid.of(oid.number())).contains(oid);
            assertThat(NdisOid.named(oid.name())).contains(oid);
        });
        assertThat(NdisOid.of(0xDEADBEEFL)).isEmpty();
        assertThat(NdisOid.of(0xFC030202)).contains(TcpOffloadOid.OID_TCP_TASK_IPSEC_OFFLOAD_V2_ADD_SA);
        assertThat(NdisOid.named("SWITCH_NIC_REQUEST")).isEmpty();
        assertThat(NdisOid.named("OID_SWITCH_NIC_REQUEST")).contains(SwitchOid.OID_SWITCH_NIC_REQUEST);
    }

    @Test
    void every_status_is_found_by_number_and_by_name() {
        assertThat(NdisStatus.values()).allSatisfy(status -> {
            assertThat(NdisStatus.of(status.number())).contains(status);
            assertThat(NdisStatus.named(status.name())).contains(status);
        });
        assertThat(StatusIndicationCode.values()).allSatisfy(code -> {
            assertThat(StatusIndicationCode.of(code.number())).contains(code);
            assertThat(StatusIndicationCode.named(code.name())).contains(code);
        });
        assertThat(NdisStatus.of(0xC000009AL)).contains(NdisStatus.RESOURCES);
        assertThat(NdisStatus.of(0xC000009A)).contains(NdisStatus.RESOURCES);
        assertThat(NdisStatus.of(-1)).isEmpty();
        assertThat(NdisStatus.of(0x1_0000_0000L)).isEmpty();
        assertThat(NdisStatus.named("resources")).isEmpty();
    }

    @Test
    void an_unknown_number_of_an_enumeration_is_not_an_error() {
        assertThat(SwitchPortType.of(4)).contains(SwitchPortType.INTERNAL);
        assertThat(SwitchPortType.of(5)).isEmpty();
        assertThat(RequestType.of(11)).isEmpty();
        assertThat(ObjectType.of(0xB8)).contains(ObjectType.SWITCH_OPTIONAL_HANDLERS);
    }

    @Test
    void flags_are_bits_and_what_is_unknown_is_told_apart() {
        Set<SendFlag> flags = EnumSet.of(SendFlag.DISPATCH_LEVEL, SendFlag.SWITCH_SINGLE_SOURCE);
        assertThat(Flags.bits(flags)).isEqualTo(0x21);
        assertThat(Flags.known(SendFlag.class, 0x29)).isEqualTo(flags);
        assertThat(Flags.unknown(SendFlag.class, 0x29)).isEqualTo(0x8);
    }

    @Test
    void what_may_be_vetoed_belongs_to_the_technology() {
        assertThat(HardwareOffload.all()).allSatisfy(offload ->
                assertThat(offload.oids()).containsAll(offload.vetoable()));
        assertThat(HardwareOffload.SR_IOV.vetoable()).allMatch(oid -> oid.uses().equals(Set.of(OidUse.METHOD)));
    }

    private static String hex(Numbered numbered) {
        return "0x%08X".formatted(numbered.number());
    }

    private static String uses(NdisOid oid) {
        return sorted(oid.uses().stream().map(use -> use.name().substring(0, 1)).collect(Collectors.joining(" ")));
    }

    private static String sorted(String uses) {
        return Arrays.stream(uses.toUpperCase(Locale.ROOT).split(" "))
                .sorted()
                .collect(Collectors.joining(" ", " ", ""));
    }
}
