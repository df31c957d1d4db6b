package org.empathygate.benchmarks.ledger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.empathygate.benchmarks.Machine;
import org.empathygate.core.gate.Outcome;
import org.empathygate.core.ledger.ExportCheck;

/**
 * Lets two nodes race for overrides on one PostgreSQL, kills a node again and again, and exports and checks many entries; prints
 * what was found and how long it took. Ends with exit code 1 when anything was found that must not be.
 */
public final class LedgerRun {

    private static final int RACERS_OF_A_NODE = 2;
    private static final String TO_BE_KILLED = "empathy-gate-to-be-killed";

    private final LedgerPlan plan;
    private final EmbeddedPostgres server;

    private LedgerRun(LedgerPlan plan, EmbeddedPostgres server) {
        this.plan = plan;
        this.server = server;
    }

    public static void main(String[] args) throws Exception {
        System.out.println(Machine.describe());
        var plan = LedgerPlan.of(args);
        boolean sound = run(plan, System.out::println);
        if (plan.equals(LedgerPlan.QUICK)) {
            System.out.println("This was a quick run: it shows that everything runs; its times mean nothing.");
        }
        System.exit(sound ? 0 : 1);
    }

    /** Takes the lines of the report, as soon as each is known. */
    interface Report {
        void say(String line);
    }

    static boolean run(LedgerPlan plan, Report report)
            throws IOException, SQLException, InterruptedException, ExecutionException {
        try (var server = EmbeddedPostgres.builder().start()) {
            var run = new LedgerRun(plan, server);
            boolean raced = run.race(report);
            boolean killed = run.kill(report);
            return run.export(report) && raced && killed;
        }
    }

    /** Every racer wants to use every override at the same moment, while both nodes chain. */
    private boolean race(Report report) throws SQLException, InterruptedException, ExecutionException, IOException {
        String url = newDatabase("race");
        try (var first = new LedgerNode(url);
                var second = new LedgerNode(url)) {
            LongStream.rangeClosed(1, plan.uses()).forEach(first::approve);
            var racing = new AtomicBoolean(true);
            var barrier = new CyclicBarrier(2 * RACERS_OF_A_NODE);
            ExecutorService threads = Executors.newCachedThreadPool();
            long start = System.nanoTime();
            List<Future<?>> clerks = new ArrayList<>();
            for (var node : List.of(first, second)) {
                clerks.add(threads.submit(() -> {
                    while (racing.get()) {
                        node.clerk().seal();
                    }
                }));
            }
            List<Future<Integer>> racers = new ArrayList<>();
            for (int racer = 0; racer < 2 * RACERS_OF_A_NODE; racer++) {
                var node = racer % 2 == 0 ? first : second;
                String passage = "racer " + racer;
                racers.add(threads.submit(() -> wins(node, passage, barrier)));
            }
            List<Integer> wins = new ArrayList<>();
            for (var racer : racers) {
                wins.add(racer.get());
            }
            racing.set(false);
            for (var clerk : clerks) {
                clerk.get();
            }
            threads.shutdown();
            double seconds = (System.nanoTime() - start) / 1e9;
            Uses uses = Uses.of(second);
            report.say(String.format(
                    Locale.ROOT,
                    "race: %,d overrides, each wanted by %d racers on 2 nodes at once, in %.0f s: %,d wins (%s by racer), %,d rows"
                            + " used, %,d uses recorded; chain of %,d entries %s; wrong: %s",
                    plan.uses(),
                    wins.size(),
                    seconds,
                    wins.stream().mapToInt(Integer::intValue).sum(),
                    wins,
                    uses.used(),
                    uses.recorded(),
                    uses.chain().entries(),
                    uses.chain().valid() ? "valid" : "BROKEN " + uses.chain(),
                    uses.wrong()));
            return uses.chain().valid()
                    && uses.wrong().isEmpty()
                    && uses.used() == plan.uses()
                    && uses.recorded() == plan.uses()
                    && wins.stream().mapToInt(Integer::intValue).sum() == plan.uses();
        }
    }

    private int wins(LedgerNode node, String passage, CyclicBarrier barrier) throws Exception {
        int wins = 0;
        for (long workItem = 1; workItem <= plan.uses(); workItem++) {
            barrier.await();
            if (node.pass(workItem, passage).outcome() == Outcome.OVERRIDDEN) {
                wins++;
            }
        }
        return wins;
    }

    /** After each kill the other node chains what is there, and everything has to fit together. */
    private boolean kill(Report report) throws IOException, SQLException, InterruptedException {
        String url = newDatabase("kill");
        var moments = new Random(20261125);
        int wrong = 0;
        int entries = 0;
        int used = 0;
        try (var survivor = new LedgerNode(url)) {
            for (int kill = 1; kill <= plan.kills(); kill++) {
                Process node = child(
                        KilledNode.class,
                        "-Xmx128m",
                        url + "&ApplicationName=" + TO_BE_KILLED,
                        Long.toString(kill * 1_000_000L));
                try (var out = node.inputReader(StandardCharsets.UTF_8)) {
                    if (!"ready".equals(out.readLine())) {
                        throw new IOException("The node to be killed did not start");
                    }
                    Thread.sleep(200 + moments.nextInt(1_300));
                    node.destroyForcibly().waitFor();
                }
                waitUntilItsConnectionsAreGone(survivor);
                Uses uses = Uses.of(survivor);
                wrong += uses.wrong().size() + (uses.chain().valid() ? 0 : 1);
                entries = (int) uses.chain().entries();
                used = uses.used();
                uses.wrong().forEach(report::say);
            }
        }
        report.say(String.format(
                Locale.ROOT,
                "kill: a node of 4 writers killed %d times; %,d entries and %,d used overrides later %d things are half-written or"
                        + " broken",
                plan.kills(),
                entries,
                used,
                wrong));
        return wrong == 0 && used > 0;
    }

    private static void waitUntilItsConnectionsAreGone(LedgerNode survivor) throws SQLException, InterruptedException {
        try (var connection = survivor.database().dataSource().getConnection();
                var count = connection.prepareStatement(
                        "SELECT COUNT(*) FROM pg_stat_activity WHERE application_name = '" + TO_BE_KILLED + "'")) {
            while (true) {
                try (var rows = count.executeQuery()) {
                    if (rows.next() && rows.getInt(1) == 0) {
                        return;
                    }
                }
                Thread.sleep(20);
            }
        }
    }

    private boolean export(Report report) throws IOException, SQLException, InterruptedException {
        String url = newDatabase("export");
        Path file = Files.createTempFile("empathy-gate-ledger", ".ndjson");
        try (var node = new LedgerNode(url)) {
            report.say(chaining(node));
            LedgerRows.add(node, plan.exported() - plan.chained());
            Process child = child(ExportingNode.class, "-Xmx256m", url, file.toString());
            String said;
            try (var out = child.inputReader(StandardCharsets.UTF_8)) {
                said = out.readLine();
            }
            boolean done = child.waitFor() == 0;
            report.say("export: " + said + String.format(Locale.ROOT, "; file of %,d MiB", Files.size(file) >> 20));
            return check(file, report) && done;
        } finally {
            Files.delete(file);
        }
    }

    private String chaining(LedgerNode node) {
        long start = System.nanoTime();
        for (int i = 1; i <= plan.chained(); i++) {
            node.ledger().append(LedgerRows.fact(i));
        }
        long written = System.nanoTime();
        node.clerk().seal();
        long chained = System.nanoTime();
        return String.format(
                Locale.ROOT,
                "write: %,.0f entries/s by one writer; chain: %,.0f entries/s",
                plan.chained() * 1e9 / (written - start),
                plan.chained() * 1e9 / (chained - written));
    }

    private boolean check(Path file, Report report) throws IOException {
        long start = System.nanoTime();
        ExportCheck check = ExportCheck.against(Map.of());
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                check = check.after(line);
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        report.say(String.format(
                Locale.ROOT,
                "check of the file: %,d entries, %s, in %.1f s: %,.0f entries/s",
                check.entries(),
                check.result().valid() ? "valid" : "BROKEN " + check.result(),
                seconds,
                check.entries() / seconds));
        return check.result().valid() && check.entries() == plan.exported();
    }

    private String newDatabase(String name) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        }
        return server.getJdbcUrl("postgres", name);
    }

    private static Process child(Class<?> main, String heap, String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                heap,
                "-XX:+UseSerialGC",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=error",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(args));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
