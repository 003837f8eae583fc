package dev.plumbline.spec.requirement;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What a product can conform to.
 *
 * <p>A profile is selected by {@code id+option+option:variant,Parameter=reading}: its name, options of it, one of its
 * variants, and readings of single conflicts; everything after the name may be left out.
 *
 * @param id its name, with what was selected of it
 * @param title for a reader
 * @param role the role at the boundary: {@code switch} or {@code lbfo}
 * @param machines the machines that state its clauses
 * @param readings values of parameters where they are not what the conflicts decide: versions, rights, readings
 * @param options what a product may offer beyond the profile
 * @param variants sets of readings that belong together, such as strict and lenient, by name
 * @param clause what it means to conform
 */
public record Profile(
        String id,
        String title,
        String role,
        List<String> machines,
        Map<String, String> readings,
        List<Option> options,
        Map<String, Map<String, String>> variants,
        String clause) {

    /**
     * Something that a product may offer or be beyond its profile.
     *
     * @param name its name
     * @param title for a reader
     * @param machines the machines that it adds
     * @param without the machines that it takes away
     * @param readings the parameters that it sets
     */
    public record Option(
            String name, String title, List<String> machines, List<String> without, Map<String, String> readings) {}

    /** Names of the profiles that the kit carries. */
    public static final List<String> BUILT_IN = List.of("switch-team-6.40", "switch-team-6.30", "lbfo");

    /** Names of those that a run judges when none is named. */
    public static final List<String> DEFAULT = List.of("switch-team-6.40", "lbfo");

    /**
     * The profile of that name, with what is selected of it.
     *
     * @param selection the notation of this class
     * @throws CatalogueException if there is no such profile, option, variant, parameter or reading
     */
    public static Profile builtIn(String selection) throws CatalogueException {
        String[] parts = selection.split(",", -1);
        String[] variant = parts[0].split(":", 2);
        String[] options = variant[0].split("\\+", -1);
        Profile profile = named(options[0]);
        Map<String, String> readings = new LinkedHashMap<>(profile.readings);
        List<String> machines = new ArrayList<>(profile.machines);
        for (int i = 1; i < options.length; i++) {
            Option option = profile.option(options[i]);
            option.machines.stream().filter(m -> !machines.contains(m)).forEach(machines::add);
            machines.removeAll(option.without);
            readings.putAll(option.readings);
        }
        if (variant.length > 1) {
            Map<String, String> chosen = profile.variants.get(variant[1]);
            if (chosen == null) {
                throw unknown(profile.id, "variant", variant[1], new TreeSet<>(profile.variants.keySet()));
            }
            readings.putAll(chosen);
        }
        for (int i = 1; i < parts.length; i++) {
            int is = parts[i].indexOf('=');
            if (is < 0) {
                throw new CatalogueException(selection, 0, "expected Parameter=reading instead of " + parts[i]);
            }
            readings.put(parts[i].substring(0, is), parts[i].substring(is + 1));
        }
        Readings.check(selection, readings);
        return new Profile(
                selection,
                profile.title,
                profile.role,
                List.copyOf(machines),
                readings,
                profile.options,
                profile.variants,
                profile.clause);
    }

    private static Profile named(String id) throws CatalogueException {
        String file = "profiles/" + id + ".yaml";
        try (InputStream in = Profile.class.getClassLoader().getResourceAsStream(file)) {
            if (in == null) {
                throw new CatalogueException(file, 0, "no such profile; the kit has " + BUILT_IN);
            }
            return YamlFile.read(in, file, Profile.class);
        } catch (IOException e) {
            throw new CatalogueException(file, 0, "cannot be closed: " + e.getMessage());
        }
    }

    private Option option(String name) throws CatalogueException {
        for (Option option : options) {
            if (option.name.equals(name)) {
                return option;
            }
        }
        throw unknown(id, "option", name, options.stream().map(Option::name).toList());
    }

    private static CatalogueException unknown(String profile, String what, String name, Object known) {
        return new CatalogueException(
                "profiles/" + profile + ".yaml", 0, "no " + what + " " + name + "; the profile has " + known);
    }
}
