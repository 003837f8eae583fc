package dev.plumbline.conformance.cdriver.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Projects of both generations are read. */
final class ProjectsTest {

    @TempDir
    private Path temporary;

    private Path root;

    @BeforeEach
    void realPath() throws Exception {
        root = temporary.toRealPath();
    }

    @Test
    void aSourcesFileIsRead() throws Exception {
        Path main = file("sys/Main.c", "");
        Path shared = file("shared/list.c", "");
        file("inc/x.h", "");
        Path sources = file("sys/sources",
                """
                TARGETNAME=acme   # the product
                TARGETTYPE=DRIVER
                !if $(FREEBUILD)
                C_DEFINES=$(C_DEFINES) -DNDIS61=1 /DACME=2
                !endif
                INCLUDES=..\\Inc;$(DDK_INC_PATH)
                SOURCES= main.c \\
                         ..\\shared\\list.c \\
                         acme.rc \\
                         gone.c
                """);
        file("sys/acme.rc", "");
        Project project = SourcesFile.read(sources).orElseThrow();
        assertThat(project.target()).isEqualTo("acme");
        assertThat(project.isDriver()).isTrue();
        assertThat(project.sources()).containsExactly(main, shared);
        assertThat(project.includes()).containsExactly(root.resolve("inc"));
        assertThat(project.defines()).containsExactly("NDIS61=1", "ACME=2");
        assertThat(project.leftOut()).hasSize(1);
    }

    @Test
    void aProjectIsReadForAFreeBuildOnX64() throws Exception {
        Path main = file("sys/Main.c", "");
        file("sys/old.c", "");
        file("inc/x.h", "");
        Path project = file("sys/acme.vcxproj",
                """
                <Project xmlns="http://schemas.microsoft.com/developer/msbuild/2003">
                  <PropertyGroup><ConfigurationType>Driver</ConfigurationType><TargetName>$(ProjectName)</TargetName></PropertyGroup>
                  <ItemDefinitionGroup Condition="'$(Configuration)|$(Platform)'=='Debug|x64'">
                    <ClCompile><PreprocessorDefinitions>DBG=1;NOISY</PreprocessorDefinitions></ClCompile>
                  </ItemDefinitionGroup>
                  <ItemDefinitionGroup Condition="'$(Configuration)|$(Platform)'=='Release|x64'">
                    <ClCompile>
                      <AdditionalIncludeDirectories>..\\INC;$(KIT)\\x;%(AdditionalIncludeDirectories)</AdditionalIncludeDirectories>
                      <PreprocessorDefinitions>_AMD64_;NDIS650=1;%(PreprocessorDefinitions)</PreprocessorDefinitions>
                    </ClCompile>
                  </ItemDefinitionGroup>
                  <ItemGroup>
                    <ClCompile Include="main.c" /><ClCompile Include="OLD.c"><ExcludedFromBuild>true</ExcludedFromBuild></ClCompile>
                  </ItemGroup>
                </Project>
                """);
        Project read = VcxProject.read(project).orElseThrow();
        assertThat(read.target()).isEqualTo("acme");
        assertThat(read.isDriver()).isTrue();
        assertThat(read.sources()).containsExactly(main);
        assertThat(read.includes()).containsExactly(root.resolve("inc"));
        assertThat(read.defines()).containsExactly("NDIS650=1");
        assertThat(read.leftOut()).extracting(LeftOut::why).containsExactly("the project leaves it out");
    }

    @Test
    void theNewestFreeConfigurationIsTaken() {
        VcxConfiguration best = VcxConfiguration.best(List.of("Win8.1 Debug|x64", "Win10 Release|Win32", "Win8.1 Release|x64", "Win10 Release|x64"));
        assertThat(best).isEqualTo(new VcxConfiguration("Win10 Release", "x64"));
        assertThat(VcxConfiguration.best(List.of())).isEqualTo(new VcxConfiguration("Release", "x64"));
        assertThat(best.holds("'$(Configuration)|$(Platform)'=='Win10 Release|x64'")).isTrue();
        assertThat(best.holds("'$(Configuration)'=='Win8.1 Release' or '$(Platform)' == 'X64'")).isTrue();
        assertThat(best.holds("'$(Configuration)'=='Win8.1 Release' and '$(Platform)' == 'x64'")).isFalse();
        assertThat(best.holds("'$(Platform)'!='ARM64'")).isTrue();
        assertThat(best.holds("'$(Unheard)'=='x' or Exists('$(Of)')")).isTrue();
        assertThat(best.holds("")).isTrue();
    }

    @Test
    void aDriverMayBeginInALibraryOutsideTheTree() throws Exception {
        Path entry = file("base/entry.c", "NTSTATUS DriverEntry(PDRIVER_OBJECT d, PUNICODE_STRING p) { NdisFRegisterFilterDriver(d); }\n");
        file("base/base.vcxproj",
                """
                <Project><PropertyGroup><ConfigurationType>StaticLibrary</ConfigurationType><DriverType>WDM</DriverType></PropertyGroup>
                <ItemGroup><ClCompile Include="*.c"/></ItemGroup></Project>
                """);
        Path forward = file("forward/forward.c", "int a;\n");
        Path shared = file("shared/list.c", "");
        file("shared/shared.vcxitems", "<Project><ItemGroup><ClCompile Include=\"$(MSBuildThisFileDirectory)List.c\"/></ItemGroup></Project>");
        file("forward/forward.vcxproj",
                """
                <Project><PropertyGroup><ConfigurationType>Driver</ConfigurationType></PropertyGroup>
                <Import Project="..\\shared\\shared.vcxitems"/><Import Project="$(VCTargetsPath)\\x.props"/>
                <ItemGroup><ClCompile Include="forward.c"/><ProjectReference Include="..\\Base\\base.vcxproj"/></ItemGroup></Project>
                """);
        file("other/other.vcxproj",
                """
                <Project><PropertyGroup><ConfigurationType>Driver</ConfigurationType></PropertyGroup>
                <ItemGroup><ProjectReference Include="..\\base\\base.vcxproj"/></ItemGroup></Project>
                """);
        Selection selection = Selector.of(Tree.of(root.resolve("forward")));
        assertThat(selection.target()).isEqualTo("forward");
        assertThat(selection.sources()).containsExactlyInAnyOrder(forward, shared, entry);
        assertThat(selection.others()).isEmpty();
        assertThat(Selector.of(Tree.of(root)).others()).containsExactly("other/other.vcxproj");
    }

    @Test
    void whatIsNoProjectIsNone() throws Exception {
        assertThat(VcxProject.read(file("a.vcxproj", "<Project>"))).isEmpty();
        assertThat(VcxProject.read(file("b.vcxproj", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>"))).isEmpty();
        assertThat(SourcesFile.read(file("sources", "nothing here\n"))).isEmpty();
    }

    @Test
    void withoutAProjectAllCFilesAreTakenThatAreNotObviouslySomethingElse() throws Exception {
        file("filter.c", "NTSTATUS DriverEntry(PDRIVER_OBJECT d, PUNICODE_STRING p)\n{\n  // NdisMRegisterMiniport(\n  NdisFRegisterFilterDriver(d);\n}\n");
        file("oid.c", "int a;\n");
        file("cli/x.c", "#include <windows.h>\n");
        file("cli/main.c", "int main(void)\n{ return 0; }\n");
        file("test/probe.c", "int probe;\n");
        file("helper.cpp", "class X {};\n");
        file("driver.rc", "");
        Selection selection = Selector.of(Tree.of(root));
        assertThat(selection.sources()).containsExactly(root.resolve("filter.c"), root.resolve("oid.c"));
        assertThat(selection.registered().orElseThrow().how()).isEqualTo(new SourceFacts.Registration("NdisFRegisterFilterDriver", 4));
        assertThat(selection.leftOut()).extracting(LeftOut::file).containsExactlyInAnyOrderElementsOf(List.of(
                root.resolve("cli/x.c"), root.resolve("cli/main.c"), root.resolve("test/probe.c"), root.resolve("helper.cpp"), root.resolve("driver.rc")));
    }

    private Path file(String name, String text) throws Exception {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
