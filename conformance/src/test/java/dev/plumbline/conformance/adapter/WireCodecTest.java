package dev.plumbline.conformance.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.plumbline.conformance.adapter.WireCodec.WireException;
import dev.plumbline.reference.host.Message;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WireCodecTest {

    private final WireCodec codec = new WireCodec();

    @Test
    void whatIsTrueOrFalseInAnEventIsSoOnTheWire() {
        assertThat(codec.call(Message.call("LinkChange", "adapter", "a1", "connected", "false")))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("{\"call\":\"LinkChange\",\"adapter\":\"a1\",\"connected\":false}\n");
    }

    @Test
    void anAnswerHasItsStatusAndWhatElseItBrings() {
        assertThat(codec.answer("NdisAllocateCloneOidRequest", Message.status("SUCCESS").with("cloned", "c1")))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("{\"return\":\"SUCCESS\",\"cloned\":\"c1\"}\n");
        assertThat(codec.answer("DereferenceSwitchNic", Message.done()))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("{\"return\":null}\n");
    }

    @Test
    void aParameterThatIsNullIsAbsent() throws WireException {
        assertThat(read("{\"call\":\"NdisFOidRequest\",\"own\":\"q1\",\"cloned\":null,\"inner\":null}"))
                .isEqualTo(Message.call("NdisFOidRequest", "own", "q1"));
        assertThat(read("{\"return\":null}\r")).isEqualTo(Message.done());
        assertThat(read("{\"cloned\":\"c1\",\"return\":\"SUCCESS\"}"))
                .isEqualTo(Message.status("SUCCESS").with("cloned", "c1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "",
        " ",
        "null",
        "[]",
        "{}",
        "{\"call\":\"A\"} {}",
        "{\"call\":\"A\",\"call\":\"B\"}",
        "{\"call\":null}",
        "{\"call\":\"A\",\"return\":null}",
        "{\"call\":\"A\",\"nic\":1}",
        "{\"call\":\"A\",\"nic\":[\"1/1\"]}",
        "{\"return\":",
        "\uFEFF{\"return\":null}"
    })
    void whatIsNoMessageIsRefused(String line) {
        assertThatExceptionOfType(WireException.class).isThrownBy(() -> read(line));
    }

    @Test
    void nestingWithoutEndIsRefusedAndDoesNoHarm() {
        assertThatExceptionOfType(WireException.class).isThrownBy(() -> read("{\"call\":" + "[".repeat(900_000)));
    }

    @Test
    void namesThatAHarnessGivesItselfAreFitToBeShown() throws WireException {
        byte[] line = "{\"hello\":\"a\\u001b[2J\\nb\",\"version\":\"\\u202e1\",\"protocol\":1,\"role\":\"lbfo\"}"
                .getBytes(StandardCharsets.UTF_8);
        assertThat(codec.readHello(line)).isEqualTo(new WireCodec.Hello("a\\x1b[2J\\nb", "\\u202e1", "lbfo", Set.of(), false, false));
    }

    @Test
    void aHarnessMayHaveMoreEntryPoints() throws WireException {
        assertThat(hello("[\"DriverEntry\",\"NetPnPEvent\"]").entryPoints())
                .containsExactlyInAnyOrder("DriverEntry", "NetPnPEvent");
        assertThat(hello("[]").entryPoints()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"DriverEntry\"", "[1]", "[null]", "[\"NdisFSetAttributes\"]", "[\"Reverse\"]", "{}", "null"})
    void whatIsNoListOfEntryPointsIsRefused(String entryPoints) {
        assertThatExceptionOfType(WireException.class).isThrownBy(() -> hello(entryPoints));
    }

    private WireCodec.Hello hello(String entryPoints) throws WireException {
        String line = "{\"hello\":\"h\",\"version\":\"1\",\"protocol\":1,\"role\":\"switch\",\"entryPoints\":" + entryPoints + "}";
        return codec.readHello(line.getBytes(StandardCharsets.UTF_8));
    }

    private Message read(String line) throws WireException {
        return codec.read(line.getBytes(StandardCharsets.UTF_8));
    }
}
