package dev.plumbline.ndis.structure;

import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/** The components of a record in their order, to take it apart and to put it together. */
final class RecordShape<T extends Record> {

    private final Class<T> type;
    private final List<RecordComponent> components;
    private final Constructor<T> constructor;

    RecordShape(Class<T> type) {
        this.type = type;
        this.components = List.of(type.getRecordComponents());
        Class<?>[] types = components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            this.constructor = type.getDeclaredConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("a record without its canonical constructor: " + type, e);
        }
    }

    Class<T> type() {
        return type;
    }

    /** The names of the components. */
    List<String> names() {
        return components.stream().map(RecordComponent::getName).toList();
    }

    /** The class of the component at {@code index}, boxed if it is a primitive one. */
    Class<?> boxed(int index) {
        return MethodType.methodType(components.get(index).getType()).wrap().returnType();
    }

    /** The values of the components of {@code record}. */
    Object[] values(T record) {
        Object[] values = new Object[components.size()];
        Arrays.setAll(values, i -> value(components.get(i), record));
        return values;
    }

    /** The record with these components; throws what its constructor throws. */
    T make(Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refusal) {
                throw refusal;
            }
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object value(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
