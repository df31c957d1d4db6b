package org.empathygate.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.jar.JarInputStream;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** The jar as an administrator would install it. */
class BundleTest {

    private static final Path JAR = Path.of(Objects.requireNonNull(System.getProperty("bundle"), "bundle"));
    private static final int ONE_MEGABYTE = 1 << 20;
    private static final String CORE = "META-INF/lib/empathy-gate-core.jar";
    private static final String EDGES = "META-INF/lib/empathy-gate-edges.jar";

    /** Packages that only one of the two products has, or that may be absent. */
    private static final List<String> OF_ONE_PRODUCT = List.of(
            "com.atlassian.audit",
            "com.atlassian.jira",
            "com.atlassian.query",
            "com.atlassian.confluence",
            "com.opensymphony");

    /** Packages that can be done without: then nobody is written to or reminded, or macros say that there is no way to Jira. */
    private static final List<String> SPARE =
            List.of("com.atlassian.applinks", "com.atlassian.mail", "com.atlassian.scheduler");

    private static final Set<String> SHARED = Set.of(
            "com.atlassian.activeobjects.external",
            "com.atlassian.event.api",
            "com.atlassian.plugin.web",
            "com.atlassian.plugins.rest.api.security.annotation",
            "com.atlassian.sal.api",
            "com.atlassian.sal.api.executor",
            "com.atlassian.sal.api.message",
            "com.atlassian.sal.api.net",
            "com.atlassian.sal.api.pluginsettings",
            "com.atlassian.sal.api.timezone",
            "com.atlassian.sal.api.transaction",
            "com.atlassian.sal.api.user",
            "com.atlassian.webresource.api.assembler",
            "com.fasterxml.jackson.annotation",
            "jakarta.inject",
            "jakarta.ws.rs",
            "jakarta.ws.rs.container",
            "jakarta.ws.rs.core",
            "jakarta.ws.rs.ext",
            "javax.crypto",
            "javax.crypto.spec",
            "net.java.ao",
            "net.java.ao.schema",
            "org.eclipse.gemini.blueprint.service.importer.support",
            "org.osgi.framework",
            "org.osgi.framework.wiring",
            "org.slf4j",
            "org.springframework.beans.factory",
            "org.springframework.context",
            "org.springframework.context.annotation",
            "org.springframework.core.type",
            "org.springframework.util");

    @Test
    void isATransformerlessPluginWhoseContextWaitsAMinute() throws IOException {
        assertThat(header("Atlassian-Plugin-Key")).isEqualTo("org.empathygate.plugin");
        assertThat(header("Bundle-SymbolicName")).isEqualTo("org.empathygate.plugin");
        assertThat(header("Spring-Context")).isEqualTo("*;timeout:=60");
    }

    @Test
    void importsExactlyWhatBothProductsHaveAndTheRestOptionally() throws IOException {
        assertThat(imports(false)).isEqualTo(new TreeSet<>(SHARED));
        assertThat(imports(true))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(Stream.concat(OF_ONE_PRODUCT.stream(), SPARE.stream()))
                        .anyMatch(name::startsWith));
    }

    @Test
    void offersNothingToOtherBundles() throws IOException {
        try (var jar = new JarFile(JAR.toFile())) {
            assertThat(jar.getManifest().getMainAttributes().getValue("Export-Package"))
                    .isNull();
        }
    }

    @Test
    void isSmallAndContainsNothingOfTheHost() throws IOException {
        assertThat(Files.size(JAR)).isLessThanOrEqualTo(ONE_MEGABYTE);
        assertThat(entries())
                .filteredOn(name -> name.endsWith(".class"))
                .isNotEmpty()
                .allMatch(name -> name.startsWith("org/empathygate/"))
                .doesNotHaveDuplicates()
                .contains("org/empathygate/core/gate/Gate.class");
    }

    @Test
    void carriesItsClassesInTwoJarsExceptForTheRestResourcesWhichHostsLookForOutside() throws IOException {
        assertThat(header("Bundle-ClassPath")).isEqualTo(".," + CORE + "," + EDGES);
        assertThat(outside()).filteredOn(name -> name.endsWith(".jar")).containsExactlyInAnyOrder(CORE, EDGES);
        assertThat(outside())
                .filteredOn(name -> name.endsWith(".class"))
                .isNotEmpty()
                .allMatch(name -> name.startsWith("org/empathygate/rest/"));
    }

    @Test
    void theDescriptorCarriesTheVersionAndEveryFileThatItNames() throws IOException {
        var descriptor = text("atlassian-plugin.xml");

        assertThat(descriptor).doesNotContain("${");
        assertThat(found(descriptor, "location=\"(empathy-gate/[^\"]+)\""))
                .isNotEmpty()
                .isSubsetOf(entries());
        assertThat(found(descriptor, "<resource type=\"i18n\" [^>]*location=\"([^\"]+)\""))
                .isNotEmpty()
                .allMatch(name -> entriesContain(name.replace('.', '/') + "_de.properties"));
    }

    @Test
    void theDescriptorNamesTheClassesThatNeverChange() throws IOException {
        var descriptor = text("atlassian-plugin.xml");

        assertThat(descriptor)
                .contains(
                        "key=\"org.empathygate.plugin\"",
                        "workflow-validator key=\"empathy-gate-validator\"",
                        "<validator-class>org.empathygate.jira.workflow.EmpathyGateValidator</validator-class>",
                        "customfield-type key=\"empathy-criterion\"",
                        "customfield-type key=\"gap-status\"",
                        "web-panel key=\"empathy-gate-panel\"",
                        "xhtml-macro key=\"empathy-gap-macro\"",
                        "xhtml-macro key=\"empathy-insight-macro\"");
        assertThat(found(descriptor, "(?:class=\"|<entity>|<upgradeTask>|-class>)(org\\.empathygate[^\"<]+)"))
                .hasSizeGreaterThan(8)
                .allMatch(name -> entriesContain(name.replace('.', '/') + ".class"));
    }

    private static boolean entriesContain(String name) {
        try {
            return entries().contains(name);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String header(String name) throws IOException {
        try (var jar = new JarFile(JAR.toFile())) {
            return jar.getManifest().getMainAttributes().getValue(name);
        }
    }

    private static Set<String> imports(boolean optional) throws IOException {
        return Arrays.stream(header("Import-Package").split(",(?![^\"]*\"(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                .filter(clause -> clause.contains("resolution:=optional") == optional)
                .map(clause -> clause.split(";", -1)[0])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Everything, in the bundle itself and in the jars in it. */
    private static List<String> entries() throws IOException {
        List<String> names = new ArrayList<>(outside());
        names.addAll(inside(CORE));
        names.addAll(inside(EDGES));
        return names;
    }

    private static List<String> outside() throws IOException {
        try (var jar = new JarFile(JAR.toFile())) {
            return jar.stream().map(ZipEntry::getName).toList();
        }
    }

    private static List<String> inside(String nested) throws IOException {
        List<String> names = new ArrayList<>();
        try (var jar = new JarFile(JAR.toFile());
                var in = new JarInputStream(jar.getInputStream(jar.getEntry(nested)))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    private static String text(String entry) throws IOException {
        try (var jar = new JarFile(JAR.toFile());
                var in = jar.getInputStream(jar.getEntry(entry))) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    private static List<String> found(String text, String regex) {
        return Pattern.compile(regex)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
