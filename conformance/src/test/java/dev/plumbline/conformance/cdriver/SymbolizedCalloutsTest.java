package dev.plumbline.conformance.cdriver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.conformance.cdriver.symbols.Symbols;
import dev.plumbline.reference.host.IutException;
import dev.plumbline.reference.host.Message;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What a driver's process says of addresses becomes what the kit says of places. */
final class SymbolizedCalloutsTest {

    private final SymbolizedCallouts callouts = new SymbolizedCallouts(new Symbols(Path.of("no-such-program"), Path.of("/")));

    @Test
    void aMisuseWithoutKnownFramesIsAtAnUnknownPlace() throws Exception {
        Message said = Message.call("Misuse", "rule", "LEAK", "stack", "+0x10,+0x20", "detail", "tag Acme");
        assertThat(callouts.of(said)).isEqualTo(Message.call("Misuse", "rule", "LEAK", "site", "unknown", "detail", "tag Acme"));
    }

    @Test
    void aMisuseWithoutDetailHasNone() throws Exception {
        assertThat(callouts.of(Message.call("Misuse", "rule", "CRASH"))).isEqualTo(Message.call("Misuse", "rule", "CRASH", "site", "unknown"));
    }

    @Test
    void aStubEndsTheRunWithoutAVerdict() {
        assertThatThrownBy(() -> callouts.of(Message.call("Misuse", "rule", "STUB", "stack", "+0x10", "detail", "FwpsFoo0")))
                .isInstanceOfSatisfying(IutException.class, e -> assertThat(e.kind()).isEqualTo(IutException.Kind.STUB))
                .hasMessageContaining("the stub FwpsFoo0");
    }

    @Test
    void aWaitKeepsWhatItWaitsFor() throws Exception {
        assertThat(callouts.of(Message.call("Wait", "on", "event", "site", "+0x10"))).isEqualTo(Message.call("Wait", "on", "event"));
        Message plain = Message.call("Wait", "on", "event");
        assertThat(callouts.of(plain)).isEqualTo(plain);
    }

    @Test
    void allElseIsLeftAlone() throws Exception {
        Message other = Message.call("NdisFSetAttributes", "module", "m1");
        assertThat(callouts.of(other)).isEqualTo(other);
    }
}
