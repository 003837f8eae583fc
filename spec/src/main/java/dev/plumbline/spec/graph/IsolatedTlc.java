package dev.plumbline.spec.graph;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URLClassLoader;
import java.util.Arrays;

/** Calls a method in a class loader of its own, in which TLC's static state is new. */
public final class IsolatedTlc {

    private IsolatedTlc() {}

    /**
     * Calls the only static method of that name, and keeps its class loader for as long as what it gives is used.
     *
     * @throws SpecificationException if the method throws an exception; with its message
     */
    @SuppressWarnings("resource")
    static Object open(Class<?> type, String method, Object... arguments) throws SpecificationException, IOException {
        return call(new URLClassLoader(GraphExport.classPath(), ClassLoader.getPlatformClassLoader()), type, method, arguments);
    }

    /**
     * Calls the only static method of that name. Arguments and result are of classes of the JDK: all others are
     * different ones on the other side.
     *
     * @throws SpecificationException if the method throws an exception; with its message
     */
    public static Object call(Class<?> type, String method, Object... arguments)
            throws SpecificationException, IOException {
        try (URLClassLoader loader =
                new URLClassLoader(GraphExport.classPath(), ClassLoader.getPlatformClassLoader())) {
            return call(loader, type, method, arguments);
        }
    }

    private static Object call(ClassLoader loader, Class<?> type, String method, Object... arguments)
            throws SpecificationException {
        try {
            Method found = Arrays.stream(loader.loadClass(type.getName()).getMethods())
                    .filter(m -> m.getName().equals(method))
                    .findFirst()
                    .orElseThrow();
            return found.invoke(null, arguments);
        } catch (InvocationTargetException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new SpecificationException(String.valueOf(cause.getMessage()), cause);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
