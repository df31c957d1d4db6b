package org.empathygate.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettings;
import com.atlassian.event.api.EventListener;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.mail.Email;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.MailQueueItem;
import com.atlassian.mail.queue.SingleMailQueueItem;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.scheduler.config.Schedule;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.empathygate.workbench.confluence.ConfluenceProduct;
import org.empathygate.workbench.jira.JiraOptions;
import org.empathygate.workbench.jira.JiraProduct;
import org.empathygate.workbench.jira.demo.ShopProject;
import org.empathygate.workbench.jira.host.JiraHost;
import org.empathygate.workbench.jira.workflow.ImportResult;
import org.empathygate.workbench.platform.PlatformServices;
import org.empathygate.workbench.plugin.InstalledPlugins;
import org.empathygate.workbench.plugin.PluginModule;
import org.empathygate.workbench.store.Database;
import org.empathygate.workbench.velocity.TemplateException;
import org.empathygate.workbench.velocity.Templates;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** Each limit from both sides, on a Jira and a Confluence with the test plugin. */
class LimitTest {

    private static final String WORKFLOW = """
            <workflow>
              <initial-actions><action id="1" name="Create">
                <results><unconditional-result old-status="F" status="Open" step="1"/></results>
              </action></initial-actions>
              <steps>
                <step id="1" name="Open"><actions><action id="11" name="Finish">
                  <restrict-to><conditions><condition type="class"><arg name="class.name">%s</arg></condition></conditions></restrict-to>
                  <results><unconditional-result old-status="F" status="Done" step="2"/></results>
                </action></actions></step>
                <step id="2" name="Done"/>
              </steps>
            </workflow>
            """;

    @TempDir
    private static Path folder;

    private static Workbench workbench;
    private static Browser admin;
    private static Browser anonymous;

    /** What shows that something works, and what shows where it ends. */
    private record Sides(Executable within, Executable beyond) {}

    @BeforeAll
    static void start() {
        workbench = Workbench.builder()
                .host(JiraProduct.factory(JiraOptions.standard()))
                .node("jira")
                .host(ConfluenceProduct.FACTORY)
                .plugin(TestPlugin.jar(folder))
                .start();
        admin = Browser.of(workbench.address("jira"), "admin", "admin");
        anonymous = Browser.anonymous(workbench.address("jira"));
    }

    @AfterAll
    static void close() {
        workbench.close();
    }

    @TestFactory
    Stream<DynamicTest> eachHasTwoSides() {
        return Arrays.stream(Limit.values())
                .flatMap(limit -> Stream.of(
                        DynamicTest.dynamicTest(
                                limit + ": " + limit.has(), sides(limit).within()),
                        DynamicTest.dynamicTest(
                                limit + ": " + limit.beyond(), sides(limit).beyond())));
    }

    /** Without a default: a limit that nobody tries does not compile. */
    private Sides sides(Limit limit) {
        return switch (limit) {
            case MODULE_TYPES ->
                new Sides(
                        () -> assertThat(unserved()).doesNotContain("rest", "web-panel", "ao"),
                        () -> assertThat(unserved()).containsExactly("servlet"));
            case PLUGIN_LIFE ->
                new Sides(
                        () -> assertThat(plugins().all()).hasSize(1),
                        () -> assertThat(admin.get("/rest/plugins/1.0/").statusCode())
                                .isEqualTo(404));
            case DATABASES ->
                new Sides(
                        () -> Database.open(WorkbenchBuilder.memory()).close(),
                        () -> assertThatThrownBy(() -> Database.open("jdbc:oracle:thin:@localhost"))
                                .isInstanceOf(IllegalArgumentException.class));
            case LOOPBACK ->
                new Sides(
                        () -> assertThat(anonymous.get("/rest/api/2/serverInfo").statusCode())
                                .isEqualTo(200),
                        LimitTest::nobodyAnswersElsewhere);
            case LICENCES ->
                new Sides(
                        () -> assertThat(admin.send("POST", "/rest/notes/1.0/all", "{}")
                                        .statusCode())
                                .isEqualTo(201),
                        () -> assertThat(anonymous
                                        .send("POST", "/rest/notes/1.0/all", "{}")
                                        .statusCode())
                                .isEqualTo(401));
            case CACHES -> new Sides(LimitTest::cachesAreShared, LimitTest::nothingExpires);
            case TEMPLATES ->
                new Sides(
                        () -> assertThat(rendered("#macro(b $x)<b>$x</b>#end#b('1')", Map.of()))
                                .isEqualTo("<b>1</b>"),
                        () -> assertThatThrownBy(() -> rendered("#parse('other.vm')", Map.of()))
                                .isInstanceOf(TemplateException.class)
                                .hasMessageContaining("other.vm"));
            case VELOCITY_CALLS ->
                new Sides(
                        () -> assertThat(rendered("$m.a $l.size()", Map.of("m", Map.of("a", 1), "l", List.of())))
                                .isEqualTo("1 0"),
                        () -> assertThat(rendered("$o.isPresent()", Map.of("o", Optional.empty())))
                                .isEqualTo("$o.isPresent()"));
            case WEB_RESOURCES ->
                new Sides(() -> assertThat(script("notes.js").statusCode()).isEqualTo(200), () -> {
                    assertThat(script("notes.js").body()).contains("AJS.I18n.getText");
                    assertThat(script("notes-min.js").statusCode()).isEqualTo(404);
                });
            case ACTIONS ->
                new Sides(() -> assertThat(admin.get("/secure/Say.jspa").body()).contains("<p>Said</p>"), () -> {
                    assertThat(admin.get("/secure/Say!default.jspa").statusCode())
                            .isEqualTo(405);
                    assertThat(admin.get("/secure/Say!other.jspa").statusCode()).isEqualTo(500);
                });
            case MENUS ->
                new Sides(
                        () -> assertThat(admin.get("/").body()).contains("/jira/secure/Say.jspa"),
                        () -> assertThat(admin.get("/").body())
                                .contains("from=$who.knows")
                                .doesNotContain("Nowhere"));
            case WORKFLOW_CLASSES ->
                new Sides(
                        () -> assertThat(imported("com.atlassian.jira.workflow.condition.AllowOnlyAssignee", false))
                                .isInstanceOf(ImportResult.Imported.class),
                        () -> {
                            assertThat(imported("com.example.Unknown", false))
                                    .asInstanceOf(InstanceOfAssertFactories.type(ImportResult.Refused.class))
                                    .extracting(ImportResult.Refused::unknownClasses)
                                    .isEqualTo(List.of("com.example.Unknown"));
                            assertThat(imported("com.example.Unknown", true)).isInstanceOf(ImportResult.Imported.class);
                        });
            case LANGUAGE ->
                new Sides(LimitTest::pluginsSpeakGerman, () -> {
                    assertThat(jira().authentication().getLocale()).isEqualTo(Locale.ENGLISH);
                    assertThat(admin.get("/").body()).contains("<html lang=\"en\"");
                });
            case JQL ->
                new Sides(() -> assertThat(search("project=SHOP").statusCode()).isEqualTo(200), () -> {
                    assertThat(search("fixVersion=1").statusCode()).isEqualTo(400);
                    assertThat(search("fixVersion=1").body()).contains("fixVersion");
                });
            case ISSUE_PARTS ->
                new Sides(
                        () -> assertThat(admin.send("POST", "/rest/api/2/issue/SHOP-1/comment", "{\"body\":\"Kept\"}")
                                        .statusCode())
                                .isEqualTo(201),
                        () -> {
                            assertThat(admin.get("/rest/api/2/issue/SHOP-1/worklog")
                                            .body())
                                    .contains("\"worklogs\":[]");
                            assertThat(admin.send("POST", "/rest/api/2/issue/SHOP-1/worklog", "{}")
                                            .statusCode())
                                    .isEqualTo(405);
                        });
            case MOVED_ISSUES ->
                new Sides(LimitTest::anIssueIsMoved, () -> {
                    assertThat(admin.get("/rest/api/2/issue/LABSHOP-1").statusCode())
                            .isEqualTo(404);
                });
            case EVENTS ->
                new Sides(
                        () -> assertThat(published(() -> admin.send(
                                        "PUT", "/rest/api/2/issue/SHOP-2", "{\"fields\":{\"summary\":\"Heard\"}}")))
                                .hasSize(2),
                        () -> assertThat(published(() -> admin.send(
                                        "POST", "/rest/api/2/issue/SHOP-2/comment", "{\"body\":\"Not heard\"}")))
                                .isEmpty());
            case DRAFTS -> new Sides(LimitTest::aDraftIsKept, LimitTest::otherActionsAreRefused);
            case JOBS ->
                new Sides(
                        () -> assertThat(methods(Schedule.class)).contains("forInterval", "runOnce"),
                        () -> assertThat(methods(Schedule.class)).doesNotContain("forCronExpression"));
            case CAUGHT ->
                new Sides(
                        () -> {
                            mails().addItem(new SingleMailQueueItem(new Email("dana@example.com").setSubject("Limit")));
                            assertThat(admin.get("/rest/workbench/1.0/mail").body())
                                    .contains("\"subject\":\"Limit\"");
                        },
                        () -> assertThatThrownBy(() -> mails().addItem(new Unsendable()))
                                .isInstanceOf(UnsupportedOperationException.class));
            case NODES ->
                new Sides(
                        () -> assertThat(secondNode()
                                        .get("/rest/api/2/issue/SHOP-3")
                                        .statusCode())
                                .isEqualTo(200),
                        () -> {
                            mails().addItem(new SingleMailQueueItem(new Email("dana@example.com").setSubject("First")));
                            assertThat(secondNode()
                                            .get("/rest/workbench/1.0/mail")
                                            .body())
                                    .isEqualTo("[]");
                        });
            case SETTINGS ->
                new Sides(
                        () -> assertThat(settings().put("k".repeat(100), "kept"))
                                .isNull(),
                        () -> assertThatThrownBy(() -> settings().put("k".repeat(101), "kept"))
                                .isInstanceOf(IllegalArgumentException.class));
            case LINKS ->
                new Sides(
                        () -> assertThat(Browser.of(workbench.address("confluence"), "admin", "admin")
                                        .get("/rest/notes/1.0/faraway?path=/rest/api/2/myself")
                                        .body())
                                .contains("\\\"name\\\":\\\"admin\\\""),
                        () -> {
                            assertThat(admin.get("/rest/applinks/1.0/listApplicationlinks")
                                            .body())
                                    .contains("\"list\":[]");
                            var links = (ApplicationLinkService) Objects.requireNonNull(
                                    workbench.host("jira").product().services().get(ApplicationLinkService.class));
                            assertThat(links.getApplicationLinks())
                                    .singleElement()
                                    .satisfies(link -> assertThatThrownBy(
                                                    link::createImpersonatingAuthenticatedRequestFactory)
                                            .isInstanceOf(UnsupportedOperationException.class));
                        });
            case CONFLUENCE ->
                new Sides(
                        () -> {
                            assertThat(confluence("/display/SHOP/Shop+home").body())
                                    .contains("Everything about the shop");
                            assertThat(confluence("/spaces/flyingpdf/pdfpageexport.action?pageId=65537")
                                            .body())
                                    .contains("@page");
                        },
                        () -> assertThat(atConfluence()
                                        .send("POST", "/rest/api/content", "{\"type\":\"blogpost\",\"title\":\"News\"}")
                                        .statusCode())
                                .isEqualTo(400));
            case MACROS ->
                new Sides(
                        () -> assertThat(confluence("/display/SHOP/Shop+home").body())
                                .contains("aui-message-info"),
                        () -> assertThat(((ConfluenceProduct)
                                                workbench.host("confluence").product())
                                        .host()
                                        .preview("<ac:structured-macro ac:name=\"toc\"/>", null, "SHOP"))
                                .contains("Unknown macro: &#39;toc&#39;"));
            case EDITOR ->
                new Sides(
                        () -> assertThat(atConfluence()
                                        .get("/pages/createpage.action?spaceKey=SHOP")
                                        .body())
                                .contains("Body, in storage format"),
                        () -> assertThat(atConfluence()
                                        .get("/rest/tinymce/1/macro/browse")
                                        .statusCode())
                                .isEqualTo(404));
            case CONTENT_API ->
                new Sides(
                        () -> {
                            assertThat(atConfluence()
                                            .get("/rest/api/content?spaceKey=SHOP")
                                            .statusCode())
                                    .isEqualTo(200);
                            assertThat(atConfluence()
                                            .get("/rest/api/content/65537/label")
                                            .statusCode())
                                    .isEqualTo(200);
                        },
                        () -> {
                            assertThat(atConfluence()
                                            .send("POST", "/rest/api/content/65537/child/attachment", "")
                                            .statusCode())
                                    .isEqualTo(400);
                            assertThat(atConfluence()
                                            .get("/rest/api/search?cql=x")
                                            .statusCode())
                                    .isEqualTo(404);
                        });
        };
    }

    @Test
    void allAreInTheManual() throws IOException {
        var rows = Arrays.stream(Limit.values())
                .map(limit -> "| " + limit.has() + " | " + limit.beyond() + " | " + limit.reason() + " |")
                .toList();

        var manual = Files.readAllLines(Path.of("../../docs/workbench.md"));

        assertThat(manual.stream()
                        .dropWhile(line -> !line.equals("## Limits"))
                        .filter(line -> line.startsWith("| "))
                        .skip(1))
                .containsExactlyElementsOf(rows);
    }

    private static PluginSettings settings() {
        var host = workbench.host("jira");
        var services = PlatformServices.of(host.product(), host.setting(), host.modules());
        var factory = (PluginSettingsFactory) Objects.requireNonNull(services.get(PluginSettingsFactory.class));
        return factory.createGlobalSettings();
    }

    private static void pluginsSpeakGerman() {
        try (var german = Workbench.builder()
                .host(JiraProduct.factory(JiraOptions.standard().in(Locale.GERMAN)))
                .plugin(folder.resolve("notes.jar"))
                .start()) {
            var host = german.host("jira");
            var services = PlatformServices.of(host.product(), host.setting(), host.modules());
            var texts = (I18nResolver) Objects.requireNonNull(services.get(I18nResolver.class));

            assertThat(texts.getText("notes.hello", "Dana")).isEqualTo("Gr\u00fc\u00df dich Dana");
        }
    }

    private static void anIssueIsMoved() {
        var answer = admin.send("POST", "/rest/workbench/1.0/bypass", "{\"kind\":\"MOVE\",\"issue\":\"SHOP-1\"}");

        assertThat(answer.body()).contains("SHOP-").doesNotContain("LAB");
    }

    /** What the product publishes meanwhile. */
    private static List<Object> published(Runnable work) {
        var heard = new CopyOnWriteArrayList<Object>();
        var listener = new Hearing(heard);
        var events = workbench.host("jira").setting().events();
        events.register(listener);
        work.run();
        events.unregister(listener);
        return heard;
    }

    /** Hears everything. */
    public record Hearing(List<Object> heard) {
        @EventListener
        public void hear(Object event) {
            heard.add(event);
        }
    }

    private static void aDraftIsKept() {
        var draft = workflows().createDraftWorkflow(administrator(), ShopProject.WORKFLOW);
        workflows().updateWorkflow(administrator(), draft);

        assertThat(workflows().deleteDraftWorkflow(ShopProject.WORKFLOW)).isTrue();
    }

    private static void otherActionsAreRefused() {
        var draft = workflows().createDraftWorkflow(administrator(), ShopProject.WORKFLOW);
        draft.getDescriptor().getAction(11).setName("Begin");

        assertThatThrownBy(() -> workflows().updateWorkflow(administrator(), draft))
                .isInstanceOf(UnsupportedOperationException.class);
        workflows().deleteDraftWorkflow(ShopProject.WORKFLOW);
    }

    private static ApplicationUser administrator() {
        return jira().services().get(UserManager.class) instanceof UserManager people
                ? Objects.requireNonNull(people.getUserByName("admin"))
                : fail("Jira knows nobody");
    }

    private static WorkflowManager workflows() {
        return (WorkflowManager) Objects.requireNonNull(jira().services().get(WorkflowManager.class));
    }

    private static MailQueue mails() {
        return (MailQueue) Objects.requireNonNull(jira().services().get(MailQueue.class));
    }

    /** Would send itself. */
    private record Unsendable() implements MailQueueItem {
        @Override
        public String getSubject() {
            return "Mine";
        }

        @Override
        public int compareTo(MailQueueItem other) {
            return 0;
        }
    }

    private static JiraHost jira() {
        return ((JiraProduct) workbench.host("jira").product()).host();
    }

    private static Browser secondNode() {
        return Browser.of(workbench.address("jira-2"), "admin", "admin");
    }

    private static List<String> methods(Class<?> type) {
        return Arrays.stream(type.getMethods()).map(Method::getName).toList();
    }

    private static InstalledPlugins plugins() {
        return (InstalledPlugins) workbench.host("jira").modules();
    }

    private static List<String> unserved() {
        return plugins().all().get(0).unserved().stream()
                .map(PluginModule::type)
                .toList();
    }

    private static void nobodyAnswersElsewhere() throws IOException {
        var port = workbench.address("jira").getPort();
        var others = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress())
                .toList();
        for (var address : others) {
            try (var socket = new Socket()) {
                assertThatThrownBy(() -> socket.connect(new InetSocketAddress(address, port), 500))
                        .isInstanceOfAny(ConnectException.class, SocketTimeoutException.class);
            }
        }
    }

    private static void cachesAreShared() {
        var caches = caches();
        caches.getCache("limit", String::length).put("known", 7);

        assertThat(caches.<String, Integer>getCache("limit", String::length).get("known"))
                .isEqualTo(7);
        assertThat(caches.<String, Integer>getCache("limit", String::length).get("four"))
                .isEqualTo(4);
    }

    private static void nothingExpires() {
        var cache = caches().<String, Integer>getCache("small and short", String::length, new CacheSettings() {});
        cache.put("a", 100);
        cache.put("b", 200);

        assertThat(cache.get("a")).isEqualTo(100);
    }

    private static CacheManager caches() {
        var host = workbench.host("jira");
        var services = PlatformServices.of(host.product(), host.setting(), host.modules());
        return (CacheManager) Objects.requireNonNull(services.get(CacheManager.class));
    }

    private static String rendered(String template, Map<String, ?> values) {
        return new Templates(plugins()).render("page.vm", template, values);
    }

    private static HttpResponse<String> script(String name) {
        return anonymous.get("/download/resources/org.example.notes:look/" + name);
    }

    private static HttpResponse<String> search(String jql) {
        return admin.get("/rest/api/2/search?jql=" + jql.replace("=", "%3D"));
    }

    private static Browser atConfluence() {
        return Browser.of(workbench.address("confluence"), "admin", "admin");
    }

    private static HttpResponse<String> confluence(String path) {
        return Browser.anonymous(workbench.address("confluence")).get(path);
    }

    private static ImportResult imported(String condition, boolean skipUnknown) {
        JiraHost jira = ((JiraProduct) workbench.host("jira").product()).host();
        var name = condition.substring(condition.lastIndexOf('.') + 1) + skipUnknown + ".xml";
        return jira.imports().run(name, WORKFLOW.formatted(condition), skipUnknown);
    }
}
