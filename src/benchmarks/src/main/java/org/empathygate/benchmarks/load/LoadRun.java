package org.empathygate.benchmarks.load;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.empathygate.benchmarks.Bundle;
import org.empathygate.benchmarks.Machine;
import org.empathygate.workbench.Workbench;
import org.empathygate.workbench.jira.JiraOptions;
import org.empathygate.workbench.jira.JiraProduct;
import org.empathygate.workbench.store.Database;
import org.empathygate.workbench.web.WebServer;

/**
 * Starts the workbench with the built bundle on one database after the other, moves stories through REST with and without the
 * gate, and prints what a transition takes and which statements a decision costs.
 */
public final class LoadRun {

    private static final String WORKFLOW = "load.xml";
    private static final String JIRA = "jira";

    private LoadRun() {}

    public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
            failure.printStackTrace();
            System.exit(1); // the plugin framework's threads would keep the JVM
        });
        System.out.println(Machine.describe());
        var plan = LoadPlan.of(args);
        for (LoadDatabase.Source database : plan.databases()) {
            System.out.println(run(plan, database));
        }
        if (plan.equals(LoadPlan.QUICK)) {
            System.out.println("This was a quick run: it shows that everything runs; its times mean nothing.");
        }
        System.exit(0);
    }

    static LoadReport run(LoadPlan plan, LoadDatabase.Source source)
            throws IOException, InterruptedException, ExecutionException {
        Path folder = Files.createTempDirectory("empathy-gate-load");
        try (var database = source.open(folder);
                var workbench = start(workflowIn(folder), database.url())) {
            URI jira = workbench.address(JIRA);
            var project = new LoadProject(jira);
            project.enforce();
            project.removeGapStatus();
            load(plan.warmUp(), project, jira, 1);
            List<LoadReport.Load> loads = new ArrayList<>();
            for (int clients : plan.clients()) {
                loads.add(load(plan.measured(), project, jira, clients));
            }
            return new LoadReport(
                    database.name(),
                    loads,
                    statements(Kind.BARE, project, workbench),
                    statements(Kind.GATED, project, workbench));
        } finally {
            Folders.delete(folder);
        }
    }

    private static Workbench start(Path workflow, String databaseUrl) {
        return Workbench.builder()
                .host(JiraProduct.factory(new JiraOptions(false, List.of(workflow), false)), 0, databaseUrl)
                .plugin(Bundle.path())
                .start();
    }

    private static LoadReport.Load load(LoadPlan.Work work, LoadProject project, URI jira, int count)
            throws IOException, InterruptedException, ExecutionException {
        List<Client> clients = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(count);
        try {
            for (int each = 0; each < count; each++) {
                clients.add(new Client(jira, project.addStories(work.stories())));
            }
            return new LoadReport.Load(count, Times.together(all(threads, clients, work.blocks())));
        } finally {
            threads.shutdown();
            for (Client client : clients) {
                client.close();
            }
        }
    }

    private static List<Times> all(ExecutorService threads, List<Client> clients, int blocks)
            throws InterruptedException, ExecutionException {
        List<Callable<Times>> work = new ArrayList<>();
        clients.forEach(client -> work.add(() -> client.run(blocks)));
        List<Times> times = new ArrayList<>();
        for (Future<Times> each : threads.invokeAll(work)) {
            times.add(each.get());
        }
        return times;
    }

    /** Of two transitions, forth and back, after the same was done once so that nothing is counted that happens once. */
    private static Statements statements(Kind kind, LoadProject project, Workbench workbench) throws IOException {
        Database database = workbench.host(JIRA).database();
        try (var client = new Client(workbench.address(JIRA), project.addStories(1))) {
            client.once(kind);
            try (var watch = database.watchStatements(LoadRun::answersRequests)) {
                client.once(kind);
                return new Statements(watch.statements());
            }
        }
    }

    /** What happens some time after a transition, on threads of their own, is no part of it. */
    private static boolean answersRequests(Thread thread) {
        return thread.getName().startsWith(WebServer.THREADS);
    }

    private static Path workflowIn(Path folder) throws IOException {
        Path file = folder.resolve(WORKFLOW);
        try (InputStream workflow = Objects.requireNonNull(LoadRun.class.getResourceAsStream(WORKFLOW))) {
            Files.copy(workflow, file);
        }
        return file;
    }
}
