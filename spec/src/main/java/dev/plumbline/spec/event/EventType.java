package dev.plumbline.spec.event;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One word of the vocabulary: an event's record, seen through its name and its parameters. */
public final class EventType {

    private static final Map<String, EventType> BY_NAME = vocabulary();

    private final Class<? extends Record> record;
    private final List<RecordComponent> components;

    private EventType(Class<? extends Record> record) {
        this.record = record;
        this.components = List.of(record.getRecordComponents());
    }

    /** All types, by name, in the order of their declaration. */
    public static Map<String, EventType> all() {
        return BY_NAME;
    }

    /** The type of that name, if the vocabulary has it. */
    public static Optional<EventType> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** The types that belong to one of those parts of the vocabulary, such as {@code SwitchEvent}. */
    public static List<EventType> in(List<Class<? extends Event>> parts) {
        return BY_NAME.values().stream()
                .filter(type -> parts.stream().anyMatch(part -> part.isAssignableFrom(type.record)))
                .toList();
    }

    /** The type of an event. */
    public static EventType of(Event event) {
        EventType type = BY_NAME.get(event.name());
        if (type == null) {
            throw new IllegalStateException("event outside the vocabulary: " + event);
        }
        return type;
    }

    /** The event's name. */
    public String name() {
        return record.getSimpleName();
    }

    /** Names of the parameters, in order. */
    public List<String> parameters() {
        return components.stream().map(RecordComponent::getName).toList();
    }

    /** Whether events of this type have that parameter, or derive it (a method of the record without parameters). */
    public boolean has(String parameter) {
        return Stream.of(record.getDeclaredMethods())
                .anyMatch(m -> m.getName().equals(parameter) && m.getParameterCount() == 0);
    }

    /** Whether a parameter may be absent. */
    public boolean isOptional(String parameter) {
        return component(parameter).getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** Whether a parameter is true or false; the others are text. */
    public boolean isBoolean(String parameter) {
        return component(parameter).getType() == boolean.class;
    }

    /** Who causes events of this type. */
    public Event.Actor by() {
        boolean iut = Event.Callout.class.isAssignableFrom(record) || Event.EntryReturn.class.isAssignableFrom(record);
        return iut ? Event.Actor.IUT : Event.Actor.ENVIRONMENT;
    }

    /** Whether this is a call, of either side, and not the return of one. */
    public boolean isCall() {
        return Event.Callout.class.isAssignableFrom(record) || Event.EntryPoint.class.isAssignableFrom(record);
    }

    /** Whether this is the return of a call, of either side. */
    public boolean isReturn() {
        return Event.CalloutReturn.class.isAssignableFrom(record) || Event.EntryReturn.class.isAssignableFrom(record);
    }

    /** The type of the return that belongs to this call; none if it returns without a result. */
    public Optional<EventType> returnType() {
        return named(name() + "Return");
    }

    /**
     * The value of a parameter, or of a derived one (a method of the record without parameters).
     *
     * @return none if the parameter is absent in this event
     */
    public Optional<Object> value(Event event, String parameter) {
        try {
            return Optional.ofNullable(record.getMethod(parameter).invoke(event));
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalArgumentException(name() + " has no parameter " + parameter, e);
        }
    }

    /** Makes the event from its parameters; an absent one is null. */
    Event create(List<@Nullable Object> values) {
        try {
            Class<?>[] types = components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
            return (Event) record.getDeclaredConstructor(types).newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("record without its constructor: " + record, e);
        }
    }

    private RecordComponent component(String parameter) {
        return components.stream()
                .filter(c -> c.getName().equals(parameter))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name() + " has no parameter " + parameter));
    }

    @Override
    public String toString() {
        return name() + parameters();
    }

    private static Map<String, EventType> vocabulary() {
        Map<String, EventType> types = new LinkedHashMap<>();
        collect(Event.class, new ArrayList<>())
                .forEach(record -> types.put(record.getSimpleName(), new EventType(record)));
        return types;
    }

    private static List<Class<? extends Record>> collect(Class<?> sealed, List<Class<? extends Record>> into) {
        for (Class<?> permitted : Optional.ofNullable(sealed.getPermittedSubclasses()).orElse(new Class<?>[0])) {
            if (permitted.isRecord() && !into.contains(permitted)) {
                into.add(permitted.asSubclass(Record.class));
            }
            collect(permitted, into);
        }
        return into;
    }
}
