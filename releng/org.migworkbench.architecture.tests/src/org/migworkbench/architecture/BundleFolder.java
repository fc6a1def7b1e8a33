package org.migworkbench.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** One bundle of the product, as its folder shows it. */
final class BundleFolder {

    private static final Path ROOT = Path.of(System.getProperty("root.directory", "../.."));

    private final Path folder;

    private BundleFolder(Path folder) {
        this.folder = folder;
    }

    /** All bundles but those of tests. */
    static List<BundleFolder> all() {
        try (Stream<Path> folders = Files.list(ROOT.resolve("bundles"))) {
            return folders.filter(each -> Files.exists(each.resolve("META-INF/MANIFEST.MF")))
                    .filter(each -> !each.getFileName().toString().endsWith(".tests")).sorted().map(BundleFolder::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static LayerTable layerTable() throws IOException {
        try (InputStream in = BundleFolder.class.getResourceAsStream("layers.txt")) {
            return LayerTable.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    String name() {
        return folder.getFileName().toString();
    }

    BundleManifest manifest() throws IOException {
        return BundleManifest.read(folder.resolve("META-INF/MANIFEST.MF"));
    }

    boolean hasFile(String path) {
        return Files.isRegularFile(folder.resolve(path));
    }

    boolean hasPluginXml() {
        return hasFile("plugin.xml");
    }

    Element pluginXml() throws IOException {
        return parse("plugin.xml");
    }

    String text(String path) throws IOException {
        return Files.readString(folder.resolve(path));
    }

    /** The hand-written sources, as paths inside the bundle. */
    List<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("src"))) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted()
                    .map(file -> folder.relativize(file).toString()).toList();
        }
    }

    /** Whether the bundle has the source of a class; nested ones are looked for in their outermost class. */
    boolean hasClass(String name) {
        String path = name.replaceAll("\\$.*", "").replace('.', '/') + ".java";
        return Stream.of("src", "src-gen").anyMatch(each -> Files.exists(folder.resolve(each).resolve(path)));
    }

    /** The keys of the bundle's own texts. */
    Set<String> texts() throws IOException {
        Properties properties = new Properties();
        for (String file : List.of("plugin.properties", "OSGI-INF/l10n/bundle.properties")) {
            if (hasFile(file)) {
                try (Reader reader = Files.newBufferedReader(folder.resolve(file))) {
                    properties.load(reader);
                }
            }
        }
        return properties.stringPropertyNames();
    }

    List<String> serviceDescriptions() throws IOException {
        try (InputStream in = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
            String header = new Manifest(in).getMainAttributes().getValue("Service-Component");
            return header == null ? List.of() : Arrays.stream(header.split(",")).map(String::strip).toList();
        }
    }

    /** Implementation, provided services and references of a description that are the project's own. */
    List<String> classesOfService(String description) throws IOException {
        Element root = parse(description);
        List<String> classes = new ArrayList<>();
        collect(root.getElementsByTagName("implementation"), "class", classes);
        collect(root.getElementsByTagName("provide"), "interface", classes);
        collect(root.getElementsByTagName("reference"), "interface", classes);
        return classes;
    }

    private static void collect(NodeList elements, String attribute, List<String> classes) {
        for (int i = 0; i < elements.getLength(); i++) {
            String name = ((Element) elements.item(i)).getAttribute(attribute);
            if (name.startsWith(LayerTable.PREFIX)) {
                classes.add(name);
            }
        }
    }

    private Element parse(String path) throws IOException {
        try (InputStream in = Files.newInputStream(folder.resolve(path))) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in).getDocumentElement();
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(name() + "/" + path + ": " + e.getMessage(), e);
        }
    }
}
