package dev.plumbline.spec.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The vocabulary, seen through its types. */
class EventTypeTest {

    @Test
    void no_two_events_share_a_name() {
        List<String> names = records(Event.class).distinct().map(Class::getSimpleName).toList();
        assertThat(names).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(EventType.all().keySet());
    }

    @Test
    void parameters_are_texts_or_truth_values() {
        assertThat(records(Event.class).flatMap(r -> Arrays.stream(r.getRecordComponents())))
                .extracting(RecordComponent::getType)
                .isNotEmpty()
                .allMatch(type -> type == String.class || type == boolean.class);
    }

    @Test
    void a_return_with_a_result_repeats_the_name_of_its_call() {
        assertThat(EventType.all().values().stream()
                        .filter(EventType::isReturn)
                        .map(EventType::name)
                        .filter(name -> !name.equals("Return")))
                .isNotEmpty()
                .allSatisfy(name -> {
                    assertThat(name).endsWith("Return");
                    assertThat(EventType.named(name.substring(0, name.length() - "Return".length())))
                            .hasValueSatisfying(call -> assertThat(call.isCall()).isTrue());
                });
    }

    @Test
    void call_and_return_are_caused_by_different_parties() {
        assertThat(EventType.all().values().stream().filter(type -> type.returnType().isPresent()))
                .isNotEmpty()
                .allSatisfy(call ->
                        assertThat(call.returnType().orElseThrow().by()).isNotEqualTo(call.by()));
    }

    @Test
    void the_index_of_a_target_is_derived_from_its_address() {
        EventType type = EventType.named("FilterOidRequest").orElseThrow();
        assertThat(type.has("targetIndex")).isTrue();
        assertThat(type.value(request("1/3"), "targetIndex")).contains("3");
        assertThat(type.value(request("1"), "targetIndex")).contains("none");
    }

    /** Whoever knows the parameter that another one follows from need not look at the rest of the event. */
    @Test
    void a_derived_parameter_follows_from_one_parameter_alone() {
        assertThat(EventType.all().values()).allSatisfy(type -> derived(type).forEach(parameter -> {
            String origin = type.origin(parameter).orElseThrow();
            for (String value : List.of("1", "1/0", "0/0", "2/33", "OID_802_3_ADD_MULTICAST_ADDRESS", "144", "x", "wake,rss")) {
                assertThat(type.value(event(type, origin, value, "a"), parameter))
                        .isEqualTo(type.value(event(type, origin, value, "1/7"), parameter));
            }
        }));
    }

    private static List<String> derived(EventType type) {
        return Stream.of(records(Event.class)
                        .filter(record -> record.getSimpleName().equals(type.name()))
                        .findFirst()
                        .orElseThrow()
                        .getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Derived.class))
                .map(method -> method.getName())
                .toList();
    }

    private static Event event(EventType type, String origin, String value, String others) {
        EventTexts texts = new EventTexts();
        texts.begin(type);
        for (int i = 0; i < type.parameters().size(); i++) {
            texts.set(i, type.parameters().get(i).equals(origin) ? value : others);
        }
        return texts.event();
    }

    @Test
    void a_parameter_that_no_event_of_the_type_has_is_refused() {
        EventType type = EventType.named("FilterOidRequest").orElseThrow();
        assertThat(type.has("colour")).isFalse();
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> type.value(request("1"), "colour"))
                .withMessage("FilterOidRequest has no parameter colour");
    }

    private static Event request(String target) {
        return new SwitchEvent.FilterOidRequest("r", "o", target, "0/0", null);
    }

    private static Stream<Class<?>> records(Class<?> type) {
        Class<?>[] permitted = type.getPermittedSubclasses();
        Stream<Class<?>> below = permitted == null ? Stream.of() : Stream.of(permitted).flatMap(EventTypeTest::records);
        return Stream.concat(type.isRecord() ? Stream.of(type) : Stream.of(), below);
    }
}
