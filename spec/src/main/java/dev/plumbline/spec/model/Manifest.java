package dev.plumbline.spec.model;

import dev.plumbline.spec.requirement.CatalogueException;
import dev.plumbline.spec.requirement.YamlFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a module's folder promises: the models and what TLC finds in each.
 *
 * @param module name of the TLA+ module
 * @param title what it models, in one line
 * @param cut how its instances are cut: {@code address}, {@code request} or {@code bundle}
 * @param transitions transitions of the graph of the first model, those that change nothing included
 * @param models its models; the first is the one whose graph is exported
 */
public record Manifest(String module, String title, String cut, long transitions, List<Model> models) {

    private static final String CUT = "cut:";

    /**
     * One model and what TLC finds in it.
     *
     * @param name name of the MC module
     * @param config configuration file
     * @param expect the result
     * @param states distinct states, from 1
     * @param about why the model is there
     */
    public record Model(String name, String config, Expectation expect, long states, String about) {

        /** Whether this model is of a scope that is checked on request only; its configuration says so by its name. */
        public boolean isLarge() {
            return config.endsWith("Large.cfg");
        }
    }

    /** What TLC finds. */
    public enum Expectation {
        /** No error. */
        OK,
        /** A state in which nobody can go on. */
        DEADLOCK
    }

    /** The manifest of a module that the kit carries. */
    public static Manifest builtIn(String module) throws CatalogueException {
        String file = "tla/" + module + "/manifest.yaml";
        InputStream in = Manifest.class.getClassLoader().getResourceAsStream(file);
        if (in == null) {
            throw new CatalogueException(file, 0, "is missing from the kit");
        }
        return read(in, file);
    }

    /**
     * How the instances of a module that the kit carries are cut. The rest of its manifest is not looked at, which is
     * quicker by far.
     */
    public static String cutOfBuiltIn(String module) throws CatalogueException {
        String file = "tla/" + module + "/manifest.yaml";
        try (InputStream in = Manifest.class.getClassLoader().getResourceAsStream(file)) {
            if (in == null) {
                throw new CatalogueException(file, 0, "is missing from the kit");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith(CUT))
                    .map(line -> line.substring(CUT.length()).strip())
                    .findFirst()
                    .orElseThrow(() -> new CatalogueException(file, 0, "expected a line that begins with " + CUT));
        } catch (IOException e) {
            throw new CatalogueException(file, 0, "cannot be read: " + e.getMessage());
        }
    }

    /** The manifest in a module's folder. */
    public static Manifest read(Path folder) throws CatalogueException {
        Path file = folder.resolve("manifest.yaml");
        try {
            return read(Files.newInputStream(file), file.toString());
        } catch (IOException e) {
            throw new CatalogueException(file.toString(), 0, "cannot be read: " + e.getMessage());
        }
    }

    private static Manifest read(InputStream from, String file) throws CatalogueException {
        try (InputStream in = from) {
            return YamlFile.read(in, file, Manifest.class);
        } catch (IOException e) {
            throw new CatalogueException(file, 0, "cannot be closed: " + e.getMessage());
        }
    }
}
