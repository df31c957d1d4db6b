package org.empathygate.acceptance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.empathygate.acceptance.Repository;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** {@code atlassian-plugin.xml} and the code name the same things. */
class DescriptorTest {
    private static final List<String> EXTENSION_POINTS = List.of(
            "com.opensymphony.workflow.Validator",
            "com.opensymphony.workflow.Condition",
            "com.opensymphony.workflow.FunctionProvider",
            "com.atlassian.jira.plugin.workflow.WorkflowPluginFactory",
            "com.atlassian.jira.issue.customfields.CustomFieldType",
            "com.atlassian.jira.plugin.jql.function.JqlFunction",
            "com.atlassian.jira.web.action.JiraWebActionSupport",
            "com.atlassian.confluence.macro.Macro",
            "com.atlassian.plugin.web.Condition",
            "com.atlassian.plugin.web.ContextProvider",
            "com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask",
            "net.java.ao.RawEntity");

    private final Descriptor descriptor = Descriptor.read(Repository.root().resolve("atlassian-plugin.xml"));

    DescriptorTest() throws IOException {}

    @Nested
    class WhatTheDescriptorNames {
        @Test
        void isAClassOfThePlugin() {
            assertThat(descriptor.classNames())
                    .isNotEmpty()
                    .filteredOn(name -> !Code.PRODUCTION.contain(name))
                    .isEmpty();
        }

        @Test
        void isAPackageWithResources() {
            assertThat(descriptor.restPackages())
                    .isNotEmpty()
                    .filteredOn(name ->
                            resources().noneMatch(type -> type.getPackageName().equals(name)))
                    .isEmpty();
        }

        @Test
        void isAFileOfThePlugin() {
            assertThat(descriptor.files())
                    .isNotEmpty()
                    .filteredOn(file -> !shipped(file))
                    .isEmpty();
        }

        @Test
        void isATextInBothLanguages() throws IOException {
            assertThat(descriptor.textKeys()).isNotEmpty().isSubsetOf(texts(".properties"));
            assertThat(descriptor.textKeys()).isSubsetOf(texts("_de.properties"));
        }
    }

    @Nested
    class AMacro {
        @Test
        void hasALabelAndADescriptionForItselfAndForEachParameter() throws IOException {
            assertThat(macroKeys()).hasSizeGreaterThan(20).isSubsetOf(texts(".properties"));
            assertThat(macroKeys()).isSubsetOf(texts("_de.properties"));
        }

        @Test
        void isForConfluenceAloneAndFitForAPhone() {
            assertThat(macros()).hasSize(2).allSatisfy(macro -> {
                assertThat(macro.getAttribute("application")).isEqualTo("confluence");
                assertThat(Descriptor.children(macro)
                                .filter(it -> it.getTagName().equals("device-type"))
                                .map(Descriptor::text))
                        .containsExactly("mobile");
            });
        }

        private SortedSet<String> macroKeys() {
            return macros().flatMap(macro -> Stream.concat(Stream.of(""), parameters(macro))
                            .flatMap(part -> Stream.of(".label", ".desc")
                                    .map(kind ->
                                            descriptor.pluginKey() + "." + macro.getAttribute("name") + part + kind)))
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        private Stream<String> parameters(Element macro) {
            return Descriptor.children(macro)
                    .filter(it -> it.getTagName().equals("parameters"))
                    .flatMap(Descriptor::children)
                    .map(parameter -> ".param." + parameter.getAttribute("name"));
        }

        private Stream<Element> macros() {
            return Descriptor.children(descriptor.root())
                    .filter(it -> it.getTagName().equals("xhtml-macro"));
        }
    }

    @Nested
    class EveryExtensionOfTheHost {
        @Test
        void isNamedInTheDescriptor() {
            Set<String> unnamed = extensions().map(JavaClass::getName).collect(Collectors.toCollection(TreeSet::new));
            unnamed.removeAll(descriptor.classNames());

            assertThat(unnamed).as("classes that the host will never find").isEmpty();
        }

        @Test
        void thatAnswersRestIsInANamedPackage() {
            assertThat(resources())
                    .isNotEmpty()
                    .allMatch(type -> descriptor.restPackages().stream().anyMatch(type.getPackageName()::startsWith));
        }
    }

    @Test
    void bothLanguagesHaveTheSameTexts() throws IOException {
        assertThat(texts("_de.properties")).isEqualTo(texts(".properties"));
    }

    private static Stream<JavaClass> extensions() {
        return Code.PRODUCTION.stream()
                .filter(type -> EXTENSION_POINTS.stream().anyMatch(type::isAssignableTo))
                .filter(type -> !type.getPackageName().startsWith("org.empathygate.workbench"))
                .filter(type -> type.isInterface()
                        ? type.getAllSubclasses().isEmpty()
                        : !type.getModifiers().contains(JavaModifier.ABSTRACT));
    }

    private static Stream<JavaClass> resources() {
        return Code.PRODUCTION.stream()
                .filter(type -> type.getPackageName().startsWith("org.empathygate.rest"))
                .filter(type -> type.isAnnotatedWith("jakarta.ws.rs.Path"));
    }

    private static boolean shipped(String file) {
        return DescriptorTest.class.getResource("/" + file.replaceFirst("^/", "")) != null;
    }

    private Set<String> texts(String languageAndEnding) throws IOException {
        Set<String> keys = new TreeSet<>();
        for (String file : descriptor.textFiles()) {
            try (InputStream in = DescriptorTest.class.getResourceAsStream("/" + file + languageAndEnding)) {
                Properties texts = new Properties();
                texts.load(Objects.requireNonNull(in, file + languageAndEnding));
                keys.addAll(texts.stringPropertyNames());
            }
        }
        return keys;
    }
}
