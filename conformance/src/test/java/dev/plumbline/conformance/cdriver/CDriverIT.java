package dev.plumbline.conformance.cdriver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.conformance.adapter.HarnessLimits;
import dev.plumbline.conformance.adapter.NotationException;
import dev.plumbline.reference.host.Iut;
import dev.plumbline.reference.host.IutException;
import dev.plumbline.reference.host.Message;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A driver in C is an implementation under test; what it does wrong has a place in its sources. */
final class CDriverIT {

    private static final String DRIVER =
            """
            #include <ndis.h>
            DRIVER_INITIALIZE DriverEntry;
            static NDIS_HANDLE Registered;
            static NDIS_STATUS Attach(NDIS_HANDLE Filter, NDIS_HANDLE Context, PNDIS_FILTER_ATTACH_PARAMETERS Parameters)
            {
                NDIS_FILTER_ATTRIBUTES attributes = {{NDIS_OBJECT_TYPE_FILTER_ATTRIBUTES, 1, sizeof(attributes)}, 0};
                PVOID module = NdisAllocateMemoryWithTagPriority(Filter, 24, 'tseT', NormalPoolPriority);
                UNREFERENCED_PARAMETER(Context);
                UNREFERENCED_PARAMETER(Parameters);
                return NdisFSetAttributes(Filter, module, &attributes);
            }
            static VOID Detach(NDIS_HANDLE Module)
            {
                MISTAKE;
            }
            static NDIS_STATUS Restart(NDIS_HANDLE Module, PNDIS_FILTER_RESTART_PARAMETERS Parameters)
            {
                return NDIS_STATUS_SUCCESS;
            }
            static NDIS_STATUS Pause(NDIS_HANDLE Module, PNDIS_FILTER_PAUSE_PARAMETERS Parameters)
            {
                return NDIS_STATUS_SUCCESS;
            }
            static VOID Unload(PDRIVER_OBJECT DriverObject)
            {
                NdisFDeregisterFilterDriver(Registered);
            }
            NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
            {
                NDIS_FILTER_DRIVER_CHARACTERISTICS c;
                UNREFERENCED_PARAMETER(RegistryPath);
                NdisZeroMemory(&c, sizeof(c));
                c.Header.Type = NDIS_OBJECT_TYPE_FILTER_DRIVER_CHARACTERISTICS;
                c.Header.Revision = NDIS_FILTER_CHARACTERISTICS_REVISION_2;
                c.Header.Size = NDIS_SIZEOF_FILTER_DRIVER_CHARACTERISTICS_REVISION_2;
                c.MajorNdisVersion = 6;
                c.MinorNdisVersion = 30;
                RtlInitUnicodeString(&c.FriendlyName, L"Test");
                RtlInitUnicodeString(&c.UniqueName, L"{6b1f7c1e-7d3b-4c55-8a2e-3b9c54d1f0aa}");
                RtlInitUnicodeString(&c.ServiceName, L"Test");
                c.AttachHandler = Attach;
                c.DetachHandler = Detach;
                c.RestartHandler = Restart;
                c.PauseHandler = Pause;
                DriverObject->DriverUnload = Unload;
                return NdisFRegisterFilterDriver(DriverObject, DriverObject, &c, &Registered);
            }
            """;

    @TempDir
    private Path temporary;

    private Path root;
    private Map<String, String> surroundings = Map.of();
    private final List<Message> misuses = new ArrayList<>();

    @BeforeEach
    void folder() throws Exception {
        root = Files.createDirectories(temporary.toRealPath().resolve("driver"));
        surroundings = CompilerAvailability.surroundings(root.resolveSibling("cache"));
        Files.writeString(root.resolve("filter.c"), DRIVER);
    }

    @Test
    void itSaysWhoItIsAndWhatIsMissingInIt() throws Exception {
        try (CDriver driver = driver("NdisFreeMemory(Module, 0, 0)", "stubs: [FwpsAcme0]\nversion: '2'\n")) {
            assertThat(driver.role()).isEqualTo("switch");
            assertThat(driver.remark()).isEqualTo("stubs: FwpsAcme0");
            try (Iut iut = driver.start()) {
                assertThat(iut.description()).isEqualTo("Test 2");
                attachAndDetach(iut);
            }
        }
        assertThat(misuses).singleElement().satisfies(report -> assertThat(report.get("rule")).contains("clean"));
    }

    @Test
    void aLeakIsAtThePlaceOfTheAllocation() throws Exception {
        try (CDriver driver = driver("(void)Module", "");
                Iut iut = driver.start()) {
            attachAndDetach(iut);
        }
        assertThat(misuses).singleElement().satisfies(misuse -> {
            assertThat(misuse.get("rule")).contains("LEAK");
            assertThat(misuse.get("site")).contains("filter.c:7 Attach");
        });
    }

    @Test
    void aCrashIsAtThePlaceOfTheAccess() throws Exception {
        try (CDriver driver = driver("*(volatile int *)8 = 1", "");
                Iut iut = driver.start()) {
            assertThatThrownBy(() -> attachAndDetach(iut)).isInstanceOf(IutException.class);
        }
        assertThat(misuses).singleElement().satisfies(misuse -> {
            assertThat(misuse.get("rule")).contains("CRASH");
            assertThat(misuse.get("site")).contains("filter.c:14 Detach");
        });
    }

    @Test
    void aRunThatGoesThroughAStubIsBrokenOff() throws Exception {
        try (CDriver driver = driver("FwpsAcme0(Module)", "stubs: [FwpsAcme0]\n")) {
            try (Iut iut = driver.start()) {
                assertThatThrownBy(() -> attachAndDetach(iut))
                        .isInstanceOfSatisfying(IutException.class, e -> assertThat(e.kind()).isEqualTo(IutException.Kind.STUB))
                        .hasMessage("went through the stub FwpsAcme0 at filter.c:14 Detach");
            }
            try (Iut again = driver.start()) {
                again.call(Message.call("DriverEntry", "driver", "d1"), this::answer);
            }
        }
    }

    @Test
    void anotherRoleThanTheManifestSaysIsRefused() {
        assertThatThrownBy(() -> driver("(void)Module", "role: lbfo\n"))
                .isInstanceOf(NotationException.class)
                .hasMessageContaining("says role lbfo, but what the driver registers is role switch");
    }

    private CDriver driver(String mistake, String more) throws Exception {
        Files.writeString(root.resolve("plumbline.yaml"), "name: Test\nsources: '*.c'\ndefines: ['MISTAKE=" + mistake + "']\n" + more);
        return CDriver.open(root, HarnessLimits.USUAL, surroundings, Map.of());
    }

    private void attachAndDetach(Iut iut) throws IutException {
        iut.call(Message.call("DriverEntry", "driver", "d1"), this::answer);
        iut.call(Message.call("FilterAttach", "module", "m1"), this::answer);
        iut.call(Message.call("FilterDetach", "module", "m1"), this::answer);
    }

    private Message answer(Message callout) {
        if (callout.name().equals("Misuse")) {
            misuses.add(callout);
            return Message.done();
        }
        return Message.status("SUCCESS");
    }
}
