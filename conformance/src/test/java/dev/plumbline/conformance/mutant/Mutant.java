package dev.plumbline.conformance.mutant;

import dev.plumbline.conformance.fixture.Roles;
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
import java.util.stream.Stream;

/** A changed reference, as an implementation under test. */
record Mutant(Class<?> type) implements Subject {

    /** Every class in those holders that carries the mark, by name. */
    static List<Mutant> in(Class<? extends Annotation> mark, Class<?>... holders) {
        return Stream.of(holders)
                .flatMap(holder -> Arrays.stream(holder.getDeclaredClasses()))
                .filter(type -> type.isAnnotationPresent(mark))
                .sorted(Comparator.comparing(Class::getName))
                .map(Mutant::new)
                .toList();
    }

    String role() {
        return WrappedExtension.class.isAssignableFrom(type) ? Roles.SWITCH : Roles.LBFO;
    }

    String name() {
        return type.getSimpleName();
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
