package dev.plumbline.conformance.mutant;

import dev.plumbline.conformance.session.Subject;
import dev.plumbline.reference.host.Iut;
import dev.plumbline.reference.host.IutException;
import dev.plumbline.reference.host.lbfo.JavaLbfoIut;
import dev.plumbline.reference.host.vswitch.JavaSwitchIut;
import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A changed reference, as an implementation under test.
 *
 * @param type its class
 * @param profile the profile that judges it
 */
public record Mutant(Class<?> type, String profile) implements Subject {

    private static final String SWITCH = "switch";
    private static final String LBFO = "lbfo";

    /** A changed reference, judged by the profile that its mark names, or else by the usual one of its role. */
    public Mutant(Class<?> type) {
        this(type, usual(type));
    }

    private static String usual(Class<?> type) {
        Breaks breaks = type.getAnnotation(Breaks.class);
        if (breaks != null && !breaks.profile().isEmpty()) {
            return breaks.profile();
        }
        return WrappedExtension.class.isAssignableFrom(type) ? "switch-team-6.40+module" : LBFO;
    }

    /** Every class in those holders that carries the mark, by name. */
    public static List<Mutant> in(Class<? extends Annotation> mark, Class<?>... holders) {
        return Stream.of(holders)
                .flatMap(holder -> Arrays.stream(holder.getDeclaredClasses()))
                .filter(type -> type.isAnnotationPresent(mark))
                .sorted(Comparator.comparing(Class::getName))
                .map(Mutant::new)
                .toList();
    }

    /** The role that it plays: {@code switch} or {@code lbfo}. */
    public String role() {
        return WrappedExtension.class.isAssignableFrom(type) ? SWITCH : LBFO;
    }

    /** Its name, unique among the mutants. */
    public String name() {
        return type.getSimpleName();
    }

    /** What it breaks; a variant breaks nothing. */
    Breaks breaks() {
        return Objects.requireNonNull(type.getAnnotation(Breaks.class), () -> name() + " breaks nothing");
    }

    /** The clause that it breaks. */
    public String clause() {
        return breaks().value();
    }

    /** The same, judged by another profile. */
    public Mutant judgedBy(String other) {
        return new Mutant(type, other);
    }

    @Override
    public String notation() {
        return "java:" + type.getName();
    }

    @Override
    public String adapter() {
        return "java";
    }

    @Override
    public Iut open() throws IutException {
        return switch (instance()) {
            case WrappedExtension extension -> new JavaSwitchIut(extension);
            case WrappedMiniport miniport -> JavaLbfoIut.load(name(), miniport::load);
            default -> throw new IllegalStateException(type + " wraps no reference");
        };
    }

    private Object instance() {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
