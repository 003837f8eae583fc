package dev.plumbline.spec.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code spec/schema/trace.schema.json} against the vocabulary and against traces. */
class TraceSchemaTest {

    private final SchemaFile schema = new SchemaFile("trace.schema.json");

    @Test
    void thePublishedSchemaHasTheEventsOfTheVocabulary() throws Exception {
        var expected = TraceSchema.expected();
        assertThat(schema.published()).as("copy %s to schema/", schema.propose(expected)).isEqualTo(expected);
    }

    @Test
    void everyLineOfAWrittenTraceIsValid() throws Exception {
        StringWriter out = new StringWriter();
        TraceWriter writer = new TraceWriter(out, TraceHeader.full("test", "switch", "extension 1"));
        Nesting nesting = new Nesting();
        for (Event event : List.of(
                new SwitchEvent.FilterOidRequest("r1", "OID_SWITCH_NIC_CREATE", "1/1", "0/0", null),
                new SwitchEvent.NdisAllocateCloneOidRequest("r1"),
                new SwitchEvent.NdisAllocateCloneOidRequestReturn("r1", "RESOURCES", null),
                new SwitchEvent.FilterOidRequestReturn("r1", "OID_SWITCH_NIC_CREATE", "1/1", "RESOURCES"),
                new LbfoEvent.LinkChange("a1", "alone:a1", false),
                new Event.Return("LinkChange"),
                new Event.Quiescent())) {
            writer.write(nesting.link(event, 7));
        }
        writer.finish();
        assertThat(out.toString().lines())
                .hasSize(9)
                .allSatisfy(line -> assertThat(schema.against(line, "")).isEmpty());
    }

    @Test
    void everyLineOfAPartialTraceIsValid() throws Exception {
        StringWriter out = new StringWriter();
        List<String> sees = List.of("WorkItem", "Return", "ReferenceSwitchNic");
        TraceHeader header = TraceHeader.partial("test", "switch", "extension 1", sees, List.of("ReferenceSwitchNic.irql"));
        TraceWriter writer = new TraceWriter(out, header);
        writer.write(new TraceLine(1, 7, 0, 0, new Event.WorkItem(), 9));
        writer.lost(0);
        writer.write(new TraceLine(2, 8, 1, 0, new SwitchEvent.ReferenceSwitchNic("1/1")));
        writer.finish();
        assertThat(out.toString().lines())
                .hasSize(5)
                .allSatisfy(line -> assertThat(schema.against(line, "")).isEmpty());
    }

    @TestFactory
    List<DynamicTest> anEventOfEachTypeIsWrittenAsTheSchemaSays() {
        List<DynamicTest> tests = new ArrayList<>();
        EventType.all().values().forEach(type -> tests.add(DynamicTest.dynamicTest(type.name(), () -> {
            List<Object> values = new ArrayList<>();
            type.parameters().forEach(parameter -> values.add(type.isBoolean(parameter) ? (Object) true : parameter));
            var node = SchemaFile.MAPPER.createObjectNode();
            new EventCodec(SchemaFile.MAPPER).write(type.create(values), node);
            assertThat(schema.against(node.toString(), "event")).isEmpty();
            node.put("surplus", "x");
            assertThat(schema.against(node.toString(), "event")).isNotEmpty();
        })));
        return tests;
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{}",
        "{\"ev\":\"NoSuchEvent\"}",
        "{\"ev\":\"Quiescent\",\"by\":\"iut\"}",
        "{\"ev\":\"Quiescent\",\"seq\":0}",
        "{\"ev\":\"ReferenceSwitchNic\"}",
        "{\"ev\":\"ReferenceSwitchNic\",\"nic\":1}",
        "{\"ev\":\"LinkChange\",\"adapter\":\"a\",\"bundle\":\"B\",\"connected\":\"true\"}",
        "{\"format\":2,\"producer\":\"p\",\"observation\":\"full\",\"role\":\"switch\",\"iut\":\"i\"}",
        "{\"format\":1,\"producer\":\"p\",\"observation\":\"full\",\"role\":\"bridge\",\"iut\":\"i\"}",
        "{\"format\":1,\"producer\":\"p\",\"observation\":\"full\",\"role\":\"switch\",\"iut\":\"i\",\"sees\":[\"WorkItem\"]}",
        "{\"format\":1,\"producer\":\"p\",\"observation\":\"partial\",\"role\":\"switch\",\"iut\":\"i\",\"sees\":[]}",
        "{\"format\":1,\"producer\":\"p\",\"observation\":\"partial\",\"role\":\"switch\",\"iut\":\"i\",\"blind\":[\"irql\"]}",
        "{\"lost\":-1}",
        "{\"lost\":1,\"seq\":2}",
        "{\"ev\":\"WorkItem\",\"start\":1}",
        "{\"ev\":\"WorkItem\",\"start\":1,\"end\":2,\"t\":1}",
        "{\"footer\":true}",
        "{\"footer\":true,\"events\":-1}"
    })
    void aLineThatTheReaderRefusesIsInvalid(String line) throws Exception {
        assertThat(schema.against(line, "")).isNotEmpty();
    }
}
