package dev.plumbline.spec.event;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One word of the vocabulary: an event's record, seen through its name and its parameters. */
public final class EventType {

    /** More parameters than any event has. */
    static final int MOST_PARAMETERS = 16;

    private static final String RETURN = "Return";
    private static final MethodType APPLY = MethodType.methodType(Object.class, Object.class);
    private static final Map<String, EventType> BY_NAME = vocabulary();
    private static final ClassValue<EventType> BY_CLASS = new ClassValue<>() {
        @Override
        protected EventType computeValue(Class<?> of) {
            EventType type = BY_NAME.get(of.getSimpleName());
            if (type == null) {
                throw new IllegalStateException("event outside the vocabulary: " + of.getSimpleName());
            }
            return type;
        }
    };

    /** The type of {@link Event.Quiescent}. */
    static final EventType QUIESCENT = BY_CLASS.get(Event.Quiescent.class);

    private final Class<? extends Record> record;
    private final int number;
    private final String name;
    private final RecordComponent[] components;
    private final List<String> parameters;
    private final boolean call;
    private final boolean answer;
    private final String answers;
    private final Event.Actor by;
    private final Map<String, Function<Event, @Nullable Object>> getters = new ConcurrentHashMap<>();
    private volatile @Nullable List<Function<Event, @Nullable Object>> all;
    private volatile @Nullable MethodHandle constructor;
    private boolean answered;

    private EventType(Class<? extends Record> record, int number) {
        this.record = record;
        this.number = number;
        this.name = record.getSimpleName();
        this.components = record.getRecordComponents();
        this.call = Event.Callout.class.isAssignableFrom(record) || Event.EntryPoint.class.isAssignableFrom(record);
        this.answer = Event.CalloutReturn.class.isAssignableFrom(record) || Event.EntryReturn.class.isAssignableFrom(record);
        this.answers = answer && name.endsWith(RETURN) ? name.substring(0, name.length() - RETURN.length()) : "";
        boolean iut = Event.Callout.class.isAssignableFrom(record) || Event.EntryReturn.class.isAssignableFrom(record);
        this.by = iut ? Event.Actor.IUT : Event.Actor.ENVIRONMENT;
        this.parameters = Arrays.stream(components).map(RecordComponent::getName).toList();
        if (parameters.size() > MOST_PARAMETERS) {
            throw new IllegalStateException("more than " + MOST_PARAMETERS + " parameters: " + record);
        }
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
        return BY_CLASS.get(event.getClass());
    }

    /** The event's name. */
    public String name() {
        return name;
    }

    /** Position in the vocabulary, from 0. */
    public int number() {
        return number;
    }

    /** Names of the parameters, in order. */
    public List<String> parameters() {
        return parameters;
    }

    /** How many parameters there are. */
    int size() {
        return components.length;
    }

    /** Position of a parameter, from 0; negative if it is derived or there is none. */
    public int position(String parameter) {
        return parameters.indexOf(parameter);
    }

    /** Whether events of this type have that parameter, or derive it. */
    public boolean has(String parameter) {
        return position(parameter) >= 0 || derivation(parameter).isPresent();
    }

    /** The parameter that a derived one follows from; none if that parameter is not derived. */
    public Optional<String> origin(String parameter) {
        return derivation(parameter).map(method -> method.getAnnotation(Derived.class).from());
    }

    private Optional<Method> derivation(String parameter) {
        return Stream.of(record.getDeclaredMethods())
                .filter(m -> m.getName().equals(parameter) && m.isAnnotationPresent(Derived.class))
                .findFirst();
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
        return by;
    }

    /** Whether this is a call, of either side, and not the return of one. */
    public boolean isCall() {
        return call;
    }

    /** Whether this is the return of a call, of either side. */
    public boolean isReturn() {
        return answer;
    }

    /** Whether it is a call that is answered by a return of its own type, or by {@link Event.Return}. */
    boolean isAnswered() {
        return answered;
    }

    /** Whether it is a call of the implementation. */
    boolean isCallout() {
        return call && by == Event.Actor.IUT;
    }

    /** Name of the call that events of this type answer; empty if they do not tell, or answer none. */
    String answers() {
        return answers;
    }

    /** The type of the return that belongs to this call; none if it returns without a result. */
    public Optional<EventType> returnType() {
        return named(name + RETURN);
    }

    /** Name of the call that a return of this type answers; an {@link Event.Return} says so itself. */
    public String call() {
        return name().substring(0, name().length() - "Return".length());
    }

    /**
     * The value of a parameter, or of a derived one.
     *
     * @return none if the parameter is absent in this event
     */
    public Optional<Object> value(Event event, String parameter) {
        return Optional.ofNullable(getters.computeIfAbsent(parameter, this::getter).apply(event));
    }

    /** Writes the texts of an event's parameters, by position; null for those that are absent. */
    void texts(Event event, @Nullable String[] into) {
        List<Function<Event, @Nullable Object>> known = all;
        if (known == null) {
            known = parameters.stream().map(this::getter).toList();
            all = known;
        }
        for (int i = 0; i < components.length; i++) {
            Object value = known.get(i).apply(event);
            into[i] = value == null ? null : value.toString();
        }
    }

    /** A getter as a class of its own, which costs less per call than a handle that is no constant. */
    @SuppressWarnings("unchecked")
    private Function<Event, @Nullable Object> getter(String parameter) {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            MethodHandle get = lookup.unreflect(record.getMethod(parameter));
            MethodType own = get.type().wrap();
            return (Function<Event, @Nullable Object>) LambdaMetafactory.metafactory(
                            lookup, "apply", MethodType.methodType(Function.class), APPLY, get, own)
                    .getTarget()
                    .invoke();
        } catch (NoSuchMethodException | IllegalAccessException e) {
            throw new IllegalArgumentException(name + " has no parameter " + parameter, e);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * An event of this type.
     *
     * @param values values of the parameters, by name; null or none for one that is absent
     */
    public Event with(Map<String, ? extends @Nullable Object> values) {
        List<@Nullable Object> ordered = new ArrayList<>();
        parameters().forEach(parameter -> ordered.add(values.get(parameter)));
        return create(ordered);
    }

    /** Makes the event from its parameters; an absent one is null. */
    Event create(List<@Nullable Object> values) {
        MethodHandle make = constructor;
        try {
            if (make == null) {
                Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
                make = MethodHandles.lookup()
                        .unreflectConstructor(record.getDeclaredConstructor(types))
                        .asSpreader(Object[].class, types.length)
                        .asType(MethodType.methodType(Event.class, Object[].class));
                constructor = make;
            }
            return (Event) make.invokeExact(values.toArray());
        } catch (NoSuchMethodException | IllegalAccessException e) {
            throw new IllegalStateException("record without its constructor: " + record, e);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /** Makes the event from the texts of its parameters, by position. */
    Event create(@Nullable String[] texts) {
        List<@Nullable Object> values = new ArrayList<>(components.length);
        for (int i = 0; i < components.length; i++) {
            boolean isBoolean = components[i].getType() == boolean.class;
            values.add(isBoolean ? (Object) "true".equals(texts[i]) : texts[i]);
        }
        return create(values);
    }

    private RecordComponent component(String parameter) {
        int position = position(parameter);
        if (position < 0) {
            throw new IllegalArgumentException(name + " has no parameter " + parameter);
        }
        return components[position];
    }

    @Override
    public String toString() {
        return name + parameters;
    }

    private static Map<String, EventType> vocabulary() {
        Map<String, EventType> types = new LinkedHashMap<>();
        collect(Event.class, new ArrayList<>())
                .forEach(record -> types.put(record.getSimpleName(), new EventType(record, types.size())));
        types.values()
                .forEach(type -> type.answered = type.call
                        && (Event.EntryPoint.class.isAssignableFrom(type.record) || types.containsKey(type.name + RETURN)));
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
