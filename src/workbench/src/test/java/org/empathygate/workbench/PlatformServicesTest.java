package org.empathygate.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory;
import com.atlassian.sal.api.user.UserManager;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.empathygate.workbench.confluence.ConfluenceProduct;
import org.empathygate.workbench.jira.JiraOptions;
import org.empathygate.workbench.jira.JiraProduct;
import org.empathygate.workbench.platform.PlatformServices;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What SAL offers in both products: threads that know who asks, the current request, settings. */
class PlatformServicesTest {

    @TempDir
    private static Path folder;

    private static Workbench workbench;

    @BeforeAll
    static void start() {
        workbench = Workbench.builder()
                .host(JiraProduct.factory(JiraOptions.standard()))
                .host(ConfluenceProduct.FACTORY)
                .plugin(TestPlugin.jar(folder))
                .start();
    }

    @AfterAll
    static void close() {
        workbench.close();
    }

    @Test
    void theCurrentRequestIsThereWhileItIsAnswered() {
        var dana = Browser.of(workbench.address("confluence"), "dana", "dana");

        assertThat(dana.get("/rest/notes/1.0/faraway?path=/").body()).contains("\"inRequest\":true");
        assertThat(dana.get("/rest/notes/1.0/faraway?path=/&thread=carried").body())
                .contains("\"inRequest\":false");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jira", "confluence"})
    void settingsAreKept(String product) {
        var dana = Browser.of(workbench.address(product), "dana", "dana");

        assertThat(dana.send("PUT", "/rest/notes/1.0/kept", "{\"where\":\"" + product + "\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(dana.get("/rest/notes/1.0/kept").body()).isEqualTo("{\"where\":\"" + product + "\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jira", "confluence"})
    void workIsDoneAsWhoeverGaveItOut(String product) throws Exception {
        var host = workbench.host(product).product();
        var single = Executors.newSingleThreadScheduledExecutor();
        Callable<String> who = () -> name(product);
        try {
            host.enter("dana");
            var carrying = threads(product).createExecutorService(single);
            var scheduler = threads(product).createScheduledExecutorService(single);
            var submitted = carrying.submit(who);
            var invoked = carrying.invokeAll(List.of(who, who));
            var scheduled = scheduler.schedule(who, 1, TimeUnit.MILLISECONDS);
            var callable = threads(product).createCallable(who);
            var executed = new FutureTask<>(who);
            Executor executor = threads(product).createExecutor(single);
            executor.execute(executed);
            host.leave();

            assertThat(submitted.get()).isEqualTo("dana");
            for (var each : invoked) {
                assertThat(each.get()).isEqualTo("dana");
            }
            assertThat(scheduled.get()).isEqualTo("dana");
            assertThat(executed.get()).isEqualTo("dana");
            assertThat(single.submit(callable).get()).isEqualTo("dana");
            assertThat(single.submit(who).get()).isEqualTo("nobody");
        } finally {
            host.leave();
            single.shutdown();
        }
    }

    @Test
    void afterwardsTheThreadIsWhoseItWas() throws Exception {
        var host = workbench.host("confluence").product();
        host.enter("dana");
        Callable<String> asDana = threads("confluence").createCallable(() -> name("confluence"));
        host.enter("rita");
        try {
            assertThat(asDana.call()).isEqualTo("dana");
            assertThat(name("confluence")).isEqualTo("rita");
        } finally {
            host.leave();
        }
        assertThat(name("confluence")).isEqualTo("nobody");
    }

    private static ThreadLocalDelegateExecutorFactory threads(String product) {
        var host = workbench.host(product);
        return (ThreadLocalDelegateExecutorFactory)
                Objects.requireNonNull(PlatformServices.of(host.product(), host.setting(), host.modules())
                        .get(ThreadLocalDelegateExecutorFactory.class));
    }

    private static String name(String product) {
        var people = (UserManager) Objects.requireNonNull(
                workbench.host(product).product().services().get(UserManager.class));
        var person = people.getRemoteUser();
        return person == null ? "nobody" : person.getUsername();
    }
}
