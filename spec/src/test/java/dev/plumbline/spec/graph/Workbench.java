package dev.plumbline.spec.graph;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Explores many versions of one module, one after the other, in one class loader, which saves the time that TLC needs
 * to get warm. {@link GraphExport} takes a new one for each module instead, because TLC keeps static state; who uses a
 * workbench explores a version that he knows once more at the end.
 */
public final class Workbench implements AutoCloseable {

    private final URLClassLoader loader;
    private final Method run;

    /** An empty workbench. */
    public Workbench() {
        try {
            loader = new URLClassLoader(GraphExport.classPath(), ClassLoader.getPlatformClassLoader());
            run = loader.loadClass(Exploration.class.getName())
                    .getMethod("run", String.class, String.class, String.class, String.class);
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The graph of {@code MC<module>} in a folder.
     *
     * @throws SpecificationException if it has none
     */
    public TransitionGraph explore(Path folder, String module) throws SpecificationException, IOException {
        Path file = folder.resolve(module + ".graph");
        try {
            run.invoke(null, folder.toString(), module, "", file.toString());
        } catch (InvocationTargetException e) {
            throw new SpecificationException(String.valueOf(e.getCause().getMessage()), e);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return GraphFile.read(in);
        }
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }
}
