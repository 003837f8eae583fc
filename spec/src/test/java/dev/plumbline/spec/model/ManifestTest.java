package dev.plumbline.spec.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.plumbline.spec.requirement.CatalogueException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the folders of the modules promise, and promises that are malformed. */
class ManifestTest {

    @TempDir
    private Path folder;

    static List<String> modules() throws IOException {
        return ModuleFolder.names();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void a_manifest_names_its_module_and_only_files_that_are_there(String module) throws CatalogueException {
        Manifest manifest = Manifest.read(ModuleFolder.of(module));
        assertThat(manifest.module()).isEqualTo(module);
        assertThat(manifest.models().get(0).name()).isEqualTo("MC" + module);
        assertThat(manifest.models()).allSatisfy(model -> {
            assertThat(ModuleFolder.of(module).resolve(model.name() + ".tla")).exists();
            assertThat(ModuleFolder.of(module).resolve(model.config())).exists();
        });
    }

    /** Otherwise it would be a model that nobody checks. */
    @ParameterizedTest
    @MethodSource("modules")
    void every_configuration_in_a_folder_belongs_to_a_model(String module) throws CatalogueException, IOException {
        Manifest manifest = Manifest.read(ModuleFolder.of(module));
        try (var files = Files.list(ModuleFolder.of(module))) {
            assertThat(files.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(".cfg")))
                    .containsExactlyInAnyOrderElementsOf(
                            manifest.models().stream().map(Manifest.Model::config).toList());
        }
    }

    @Test
    void a_malformed_manifest_is_named_with_its_line() throws IOException, CatalogueException {
        String good = Files.readString(ModuleFolder.of("SwitchNic").resolve("manifest.yaml"));
        Files.writeString(folder.resolve("manifest.yaml"), good);
        assertThat(Manifest.read(folder).module()).isEqualTo("SwitchNic");
        Files.writeString(folder.resolve("manifest.yaml"), good.replaceFirst("expect: ok", "expect: fine"));
        assertThatExceptionOfType(CatalogueException.class)
                .isThrownBy(() -> Manifest.read(folder))
                .withMessageStartingWith(folder.resolve("manifest.yaml") + ":8: ")
                .withMessageContaining("\"fine\": not one of the values accepted");
    }

    @Test
    void a_folder_without_a_manifest_is_no_module() {
        assertThatExceptionOfType(CatalogueException.class)
                .isThrownBy(() -> Manifest.read(folder))
                .withMessageStartingWith(folder.resolve("manifest.yaml") + ": cannot be read");
        assertThatExceptionOfType(CatalogueException.class)
                .isThrownBy(() -> Manifest.builtIn("Router"))
                .withMessage("tla/Router/manifest.yaml: is missing from the kit");
    }
}
