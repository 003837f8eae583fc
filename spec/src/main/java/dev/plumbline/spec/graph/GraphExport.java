package dev.plumbline.spec.graph;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Explores models and writes their graphs. Each model is explored in a class loader of its own, because TLC keeps
 * static state.
 */
public final class GraphExport {

    private GraphExport() {}

    /**
     * Exports every module of a folder whose graph is missing or was made of other sources.
     *
     * @param args the folder of modules (one folder each), and the folder for the graphs
     */
    public static void main(String[] args) throws Exception {
        Path modules = Path.of(args[0]);
        Path graphs = Files.createDirectories(Path.of(args[1]));
        List<Path> folders;
        try (Stream<Path> list = Files.list(modules)) {
            folders = list.filter(Files::isDirectory).sorted().toList();
        }
        PrintStream out = System.out;
        folders.parallelStream().forEach(folder -> {
            String module = folder.getFileName().toString();
            try {
                TransitionGraph graph = export(folder, module, graphs.resolve(module + ".graph"));
                out.println("graph of " + module + ": " + graph.states() + " states, " + graph.transitions()
                        + " transitions, " + graph.labels().size() + " labels");
            } catch (SpecificationException | IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /**
     * Makes sure that {@code file} holds the graph of the model {@code MC<module>} in {@code folder}, and a file of the
     * same name with {@code .values} in place of {@code .graph} the values of its states.
     *
     * @return the graph
     * @throws SpecificationException if the model has no graph
     */
    public static TransitionGraph export(Path folder, String module, Path file)
            throws SpecificationException, IOException {
        String digest = digest(folder, module);
        Path values = file.resolveSibling(file.getFileName().toString().replace(".graph", "") + ".values");
        if (!Files.exists(file) || !Files.exists(values) || !digestOf(file).equals(digest)) {
            Path partial = file.resolveSibling(file.getFileName() + ".partial");
            isolated(folder, module, digest, partial, values);
            Files.move(partial, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        return GraphFile.map(file);
    }

    /**
     * The graph of a module that the kit carries.
     *
     * @throws IOException if it is missing or cannot be read
     */
    public static TransitionGraph builtIn(String module) throws IOException {
        String name = "graphs/" + module + ".graph";
        URL url = GraphExport.class.getClassLoader().getResource(name);
        if (url == null) {
            throw new IOException(name + " is missing from the kit");
        }
        if (url.getProtocol().equals("file")) {
            try {
                return GraphFile.map(Path.of(url.toURI()));
            } catch (URISyntaxException e) {
                throw new IOException(e);
            }
        }
        return GraphFile.read(url::openStream);
    }

    private static void isolated(Path folder, String module, String digest, Path graph, Path values)
            throws SpecificationException, IOException {
        IsolatedTlc.call(Exploration.class, "run", folder.toString(), module, digest, graph.toString(), values.toString());
    }

    /** Where the classes of this process come from. */
    static URL[] classPath() throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(java.io.File.pathSeparator, -1)) {
            urls.add(Path.of(entry).toUri().toURL());
        }
        return urls.toArray(URL[]::new);
    }

    private static String digestOf(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return GraphFile.digest(in);
        } catch (EOFException e) {
            return "";
        }
    }

    /** Digest of everything that a graph is made of: modules, configuration, and the version of the exporter. */
    private static String digest(Path folder, String module) throws IOException {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            List<Path> sources;
            try (Stream<Path> list = Files.list(folder)) {
                sources = list.filter(f -> f.toString().endsWith(".tla")
                                || f.endsWith("MC" + module + ".cfg"))
                        .sorted()
                        .toList();
            }
            sha.update(ByteBuffer.allocate(Integer.BYTES).putInt(GraphFile.MAGIC).array());
            for (Path source : sources) {
                sha.update(source.getFileName().toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
                sha.update(Files.readAllBytes(source));
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
