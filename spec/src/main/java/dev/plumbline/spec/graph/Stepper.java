package dev.plumbline.spec.graph;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Steps traces of labels with TLC's own evaluator, without a graph: a second opinion on what a module allows. */
public final class Stepper {

    private Stepper() {}

    /**
     * How far each trace goes.
     *
     * @param folder folder of the module
     * @param traces texts of labels, from the initial state
     * @return for each trace, how many of its steps are allowed before one that is not
     * @throws SpecificationException if TLC cannot evaluate the module, or a label is none of it
     */
    public static List<Integer> taken(Path folder, String module, List<List<String>> traces)
            throws SpecificationException, IOException {
        String[][] texts = traces.stream().map(t -> t.toArray(String[]::new)).toArray(String[][]::new);
        try (URLClassLoader loader = new URLClassLoader(GraphExport.classPath(), ClassLoader.getPlatformClassLoader())) {
            int[] taken = (int[]) loader.loadClass(Stepping.class.getName())
                    .getMethod("run", String.class, String.class, String[][].class)
                    .invoke(null, folder.toString(), module, texts);
            return Arrays.stream(taken).boxed().toList();
        } catch (InvocationTargetException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new SpecificationException(String.valueOf(cause.getMessage()), cause);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
