package org.empathygate.benchmarks.status;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ModelVersion;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.empathygate.benchmarks.Bundle;
import org.empathygate.benchmarks.Machine;
import org.empathygate.benchmarks.Samples;
import org.empathygate.benchmarks.load.Connection;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.status.Window;
import org.empathygate.persistence.FirstSchema;
import org.empathygate.persistence.GapCountTable;
import org.empathygate.persistence.SecondSchema;
import org.empathygate.workbench.Workbench;
import org.empathygate.workbench.activeobjects.ActiveObjectsFactory;
import org.empathygate.workbench.jira.JiraOptions;
import org.empathygate.workbench.jira.JiraProduct;
import org.empathygate.workbench.store.Database;

/**
 * Asks how the gap stands in a project with ever more decided work items, on PostgreSQL: somebody who sees all of them, whom the
 * rollup may answer, and somebody who sees one less, for whom the host has to search. Prints what an answer takes.
 */
public final class StatusRun {

    private static final String JIRA = "jira";
    private static final ProjectKey SHOP = new ProjectKey("SHOP");

    /** The demo hides one issue of SHOP from her. */
    private static final String SEES_LESS = "rita";

    private static final String SEES_ALL = "dana";
    private static final JsonMapper JSON = new JsonMapper();
    private static final String PATH = "/rest/empathy-gate/1.0/gap-status?query="
            + URLEncoder.encode(
                    "{\"scopes\":[{\"project\":\"SHOP\",\"rows\":0,\"period\":\"P90D\"}]}", StandardCharsets.UTF_8);

    private final StatusPlan plan;

    private StatusRun(StatusPlan plan) {
        this.plan = plan;
    }

    public static void main(String[] args) throws IOException, SQLException {
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
            failure.printStackTrace();
            System.exit(1); // the plugin framework's threads would keep the JVM
        });
        System.out.println(Machine.describe());
        var plan = StatusPlan.of(args);
        boolean sound = run(plan, System.out::println);
        if (plan.equals(StatusPlan.QUICK)) {
            System.out.println("This was a quick run: it shows that everything runs; its times mean nothing.");
        }
        System.exit(sound ? 0 : 1);
    }

    /** Takes the lines of the report, as soon as each is known. */
    interface Report {
        void say(String line);
    }

    /** False when an answer was wrong. */
    static boolean run(StatusPlan plan, Report report) throws IOException, SQLException {
        boolean sound = true;
        List<Double> medians = new ArrayList<>();
        for (int size : plan.sizes()) {
            try (var server = EmbeddedPostgres.builder().start()) {
                sound &= measure(plan, size, server.getJdbcUrl("postgres", "postgres"), medians, report);
            }
        }
        report.say(String.format(
                Locale.ROOT,
                "the largest takes %.2f times as long as the smallest",
                medians.get(medians.size() - 1) / medians.get(0)));
        return sound;
    }

    private static boolean measure(StatusPlan plan, int size, String url, List<Double> medians, Report report)
            throws IOException, SQLException {
        try (var workbench = Workbench.builder()
                .host(JiraProduct.factory(JiraOptions.standard()), 0, url)
                .plugin(Bundle.path())
                .start()) {
            return new StatusRun(plan).measure(workbench, size, medians, report);
        }
    }

    private boolean measure(Workbench workbench, int size, List<Double> medians, Report report)
            throws IOException, SQLException {
        Database database = workbench.host(JIRA).database();
        try (var admin = new Connection(workbench.address(JIRA), "admin")) {
            // The next run is a quarter of an hour away.
            admin.send("POST", "/rest/workbench/1.0/run-job", "{\"job\":\"bypass-sweep\"}")
                    .expect(200);
        }
        new StatusRows(database).add(size);
        ActiveObjects store = ActiveObjectsFactory.alone(
                database, "org.empathygate.plugin", List.of(new FirstSchema(), new SecondSchema()));
        long start = System.nanoTime();
        new SecondSchema().upgrade(ModelVersion.valueOf("1"), store);
        double seconds = (System.nanoTime() - start) / 1e9;
        report.say(String.format(
                Locale.ROOT, "%,d decided work items, counted once by the upgrade in %.1f s", size, seconds));

        Samples alone = stored(new GapCountTable(store));
        report.say(line("the rollup alone, totals and 90 days", alone));
        Asked all = asks(workbench, SEES_ALL, plan.warmUp(), plan.asked());
        report.say(line("gap-status through REST for who sees all, from the rollup", all.times())
                + String.format(Locale.ROOT, "; the first of a minute %.1f ms", all.first()));
        medians.add(all.times().median());
        Asked less = asks(workbench, SEES_LESS, 1, plan.searched());
        report.say(line(
                "the same for who sees one less, by this workbench's search in SQL (not Jira's index)", less.times()));
        boolean sound = all.isOf(size, 0) && less.isOf(size, 1);
        report.say("  " + (sound ? "right: " : "WRONG: ") + all.counts() + " and " + less.counts());
        return sound;
    }

    private Samples stored(GapCountTable rollup) {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        List<Double> times = new ArrayList<>();
        for (int time = -plan.warmUp(); time < plan.asked(); time++) {
            long start = System.nanoTime();
            rollup.done(SHOP);
            rollup.series(SHOP, new Window(90), today);
            if (time >= 0) {
                times.add((System.nanoTime() - start) / 1e6);
            }
        }
        return new Samples(times);
    }

    /** What somebody was answered last, and what it took. */
    private record Asked(double first, Samples times, JsonNode counts) {

        boolean isOf(int size, int hidden) {
            return counts.path("BYPASSED").asInt() == size / 10
                    && counts.path("OVERRIDDEN").asInt() == size / 10 - hidden
                    && counts.path("SATISFIED").asInt() == size / 10 * 8;
        }
    }

    private static Asked asks(Workbench workbench, String person, int warmUp, int asked) throws IOException {
        try (var connection = new Connection(workbench.address(JIRA), person)) {
            double first = 0;
            List<Double> times = new ArrayList<>();
            String body = "";
            for (int time = -warmUp; time < asked; time++) {
                long start = System.nanoTime();
                body = connection.send("GET", PATH, "").expect(200).body();
                double took = (System.nanoTime() - start) / 1e6;
                first = time == -warmUp ? took : first;
                if (time >= 0) {
                    times.add(took);
                }
            }
            JsonNode scope = JSON.readTree(body).path("scopes").path(0);
            return new Asked(first, new Samples(times), scope.path("doneCounts"));
        }
    }

    private static String line(String what, Samples times) {
        return String.format(
                Locale.ROOT,
                "  %s: median %.2f ms, p95 %.2f ms (%d times)",
                what,
                times.median(),
                times.quantile(0.95),
                times.count());
    }
}
