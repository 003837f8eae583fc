package dev.plumbline.conformance.cdriver.proposal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The elements of a project of Visual Studio and of the files of the tree that it imports, in one configuration. */
final class VcxFile {

    private final Path file;
    private final Map<Document, Path> documents = new LinkedHashMap<>();
    private final VcxConfiguration configuration;

    private VcxFile(Path file, Document document) throws IOException {
        this.file = file;
        documents.put(document, file);
        this.configuration = VcxConfiguration.best(
                all("ProjectConfiguration").stream().map(e -> e.getAttribute("Include")).toList());
        for (Element imported : elements("Import")) {
            Optional<Path> other = paths(imported).file(expanded(imported, imported.getAttribute("Project")));
            if (other.isPresent() && !documents.containsValue(other.get())) {
                parsed(other.get()).ifPresent(more -> documents.put(more, other.get()));
            }
        }
    }

    /** What a file says; none if it is no XML. */
    static Optional<VcxFile> read(Path file) throws IOException {
        Optional<Document> document = parsed(file);
        return document.isPresent() ? Optional.of(new VcxFile(file, document.get())) : Optional.empty();
    }

    /** The project file itself. */
    Path file() {
        return file;
    }

    /** The elements of a name that count in the configuration. */
    List<Element> elements(String name) {
        return all(name).stream().filter(this::isMeant).toList();
    }

    /** Whether an element of a name in another one counts, and is true. */
    boolean isTrue(Element parent, String name) {
        return list(parent.getElementsByTagName(name)).stream()
                .anyMatch(e -> isMeant(e) && e.getTextContent().strip().equalsIgnoreCase("true"));
    }

    /** Files and folders as an element names them. */
    ProjectPaths paths(Element element) {
        return new ProjectPaths(documents.getOrDefault(element.getOwnerDocument(), file).resolveSibling(""));
    }

    /** A text of an element with values for what is known. */
    String expanded(Element element, String text) {
        String project = file.resolveSibling("") + "/";
        String here = documents.getOrDefault(element.getOwnerDocument(), file).resolveSibling("") + "/";
        return ProjectPaths.expanded(text, Map.of(
                "ProjectDir", project,
                "MSBuildProjectDirectory", project,
                "MSBuildThisFileDirectory", here,
                "SolutionDir", solution() + "/",
                "Configuration", configuration.name(),
                "Platform", configuration.platform()));
    }

    private List<Element> all(String name) {
        List<Element> elements = new ArrayList<>();
        documents.keySet().forEach(document -> elements.addAll(list(document.getElementsByTagName(name))));
        return elements;
    }

    private boolean isMeant(Element element) {
        for (Node node = element; node instanceof Element e; node = e.getParentNode()) {
            if (!configuration.holds(e.getAttribute("Condition"))) {
                return false;
            }
        }
        return true;
    }

    /** The nearest folder with a solution, from that of the project upwards. */
    private Path solution() {
        for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
            try (DirectoryStream<Path> solutions = Files.newDirectoryStream(folder, "*.{sln,SLN,slnx}")) {
                if (solutions.iterator().hasNext()) {
                    return folder;
                }
            } catch (IOException e) {
                break; // Beyond what is ours to read.
            }
        }
        return file.resolveSibling("");
    }

    private static Optional<Document> parsed(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return Optional.of(builder.parse(in));
        } catch (SAXException e) {
            return Optional.empty();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Element> list(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }
}
