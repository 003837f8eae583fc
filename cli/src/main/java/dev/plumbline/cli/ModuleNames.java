package dev.plumbline.cli;

import java.util.List;

/** Modules of the specification, as they are named on the command line. */
final class ModuleNames {

    private ModuleNames() {}

    /**
     * The modules that were named, each once; all if none was.
     *
     * @throws UsageException if the kit does not have one of them
     */
    static List<String> chosen(List<String> named, List<String> known) throws UsageException {
        for (String module : named) {
            if (!known.contains(module)) {
                throw new UsageException("no module " + module + "; the kit has " + known);
            }
        }
        return named.isEmpty() ? known : named.stream().distinct().toList();
    }
}
