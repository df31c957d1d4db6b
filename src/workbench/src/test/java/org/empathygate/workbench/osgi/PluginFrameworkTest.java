package org.empathygate.workbench.osgi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.issue.Issue;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.web.context.HttpContext;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.empathygate.workbench.TestPlugin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginFrameworkTest {

    private static List<InfrastructureBundle> infrastructure;

    private final PluginFramework framework = PluginFramework.boot(Map.of("com.atlassian.jira.issue", "11.3.0"));

    @BeforeAll
    static void readBundles() {
        infrastructure = InfrastructureBundle.readAll(Path.of("target/bundles"));
    }

    @AfterEach
    void close() {
        framework.close();
    }

    @Nested
    class WhenEverythingAPluginNeedsIsThere {

        private PluginBundle plugin(Path folder) {
            offer(ActiveObjects.class);
            offerTheOthers();
            framework.start(infrastructure);
            return framework.install(List.of(TestPlugin.jar(folder))).get(0);
        }

        @Test
        void itsClassesAreMadeWithItsOwnBeans(@TempDir Path folder) {
            var plugin = plugin(folder);

            var greeting = plugin.create(plugin.type("org.empathygate.workbench.testplugin.Greeting"));

            assertThat(greeting.getClass().getClassLoader())
                    .isNotEqualTo(getClass().getClassLoader());
        }

        @Test
        void itsClassesAndFilesAreFound(@TempDir Path folder) {
            var plugin = plugin(folder);

            assertThat(plugin.typesBelow("org.empathygate.workbench.testplugin.rest"))
                    .extracting(Class::getSimpleName)
                    .containsExactly("FarawayResource", "KeptResource", "NotesResource");
            assertThat(plugin.file("web/notes.css")).isPresent();
            assertThat(plugin.file("web/nothing.css")).isEmpty();
            assertThatThrownBy(() -> plugin.type("org.example.Nothing"))
                    .isInstanceOf(ModuleException.class)
                    .hasMessageContaining("org.example.Nothing");
        }

        @Test
        void itsServicesAreSeenByTheHost(@TempDir Path folder) {
            plugin(folder);

            assertThat(framework.offeredByPlugins(LifecycleAware.class)).hasSize(1);
            assertThat(framework.offeredByPlugins(I18nResolver.class)).isEmpty();
        }
    }

    @Nested
    class WhenSomethingIsMissing {

        @Test
        void aPackageOfTheOtherProductIsNamed(@TempDir Path folder) {
            framework.start(infrastructure);
            var jar = TestPlugin.jar(folder, Map.of("Import-Package", "com.atlassian.confluence.pages"));

            assertThatThrownBy(() -> framework.install(List.of(jar)))
                    .isInstanceOf(PluginStartException.class)
                    .hasMessageContaining("com.atlassian.confluence.pages");
        }

        @Test
        void aServiceIsNamed(@TempDir Path folder) {
            offerTheOthers();
            framework.start(infrastructure);
            var jar = TestPlugin.jar(folder, Map.of("Spring-Context", "*;timeout:=1"));

            assertThatThrownBy(() -> framework.install(List.of(jar)))
                    .isInstanceOf(PluginStartException.class)
                    .hasMessageContaining("org.example.notes")
                    .hasMessageContaining("ActiveObjects");
        }

        @Test
        void aJarWithoutAPluginKeyIsRefused(@TempDir Path folder) {
            framework.start(infrastructure);
            var jar = TestPlugin.jar(folder, Map.of("Atlassian-Plugin-Key", ""));

            assertThatThrownBy(() -> framework.install(List.of(jar)))
                    .isInstanceOf(PluginStartException.class)
                    .hasMessageContaining("Atlassian-Plugin-Key");
        }
    }

    @Nested
    class ItsPackages {

        @Test
        void ofThePlatformHoldNoProduct() {
            assertThat(PlatformPackages.all())
                    .containsKeys("com.atlassian.sal.api.user", "net.java.ao.schema", "jakarta.ws.rs.core", "org.slf4j")
                    .doesNotContainKeys(
                            "com.atlassian.jira.issue", "com.atlassian.confluence.pages", "com.atlassian.query")
                    .doesNotContainKeys("com.opensymphony.workflow");
        }

        @Test
        void ofAProductAreReadFromWhereTheyAre() {
            assertThat(ClassPathPackages.around(Issue.class))
                    .contains("com.atlassian.jira.issue", "com.atlassian.jira.project");
        }
    }

    private void offerTheOthers() {
        offer(I18nResolver.class);
        offer(ApplicationProperties.class);
        offer(ThreadLocalDelegateExecutorFactory.class);
        offer(PluginSettingsFactory.class);
        offer(HttpContext.class);
    }

    private <T> void offer(Class<T> type) {
        framework.offer(
                type,
                type.cast(Proxy.newProxyInstance(
                        type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> null)));
    }
}
