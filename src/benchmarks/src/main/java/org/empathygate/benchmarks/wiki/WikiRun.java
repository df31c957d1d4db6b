package org.empathygate.benchmarks.wiki;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.empathygate.benchmarks.Bundle;
import org.empathygate.benchmarks.Machine;
import org.empathygate.benchmarks.Samples;
import org.empathygate.benchmarks.load.Connection;
import org.empathygate.workbench.Workbench;
import org.empathygate.workbench.confluence.ConfluenceProduct;
import org.empathygate.workbench.jira.JiraOptions;
import org.empathygate.workbench.jira.JiraProduct;

/**
 * Looks at a page with one macro and at one with twenty, from memory and after Jira was asked, and lets a crowd look at pages
 * while Jira hangs. Both products are in this process, on H2 in memory, and talk HTTP. Prints what a page takes.
 */
public final class WikiRun {

    private static final int MACROS = 20;

    /** What may be on its way to Jira at the same time. */
    private static final int MOST_AT_ONCE = 8;

    /** No thread is held longer, in milliseconds: 7 s, and what it takes to make a page on a machine that is busy. */
    private static final double DEADLINE = 9_000;

    /** Longer than an answer is shown without asking again, and than any pause after failures. */
    private static final Duration LATER = Duration.ofMinutes(3);

    /** In milliseconds, such that it does not end while this runs. */
    private static final int FOR_LONG = 1_800_000;

    private static final String READER = "dana";
    private static final Pattern ANSWERED = Pattern.compile("class=\"empathy-wiki empathy-wiki-box\"");
    private static final Pattern MESSAGE = Pattern.compile("class=\"empathy-wiki empathy-wiki-message\"");
    private static final String TOO_SLOW = "Jira takes too long";
    private static final String BUSY = "Too many questions to Jira at once";

    private final WikiPlan plan;
    private final Workbench workbench;
    private final WikiPages pages;
    private final Report report;

    private WikiRun(WikiPlan plan, Workbench workbench, WikiPages pages, Report report) {
        this.plan = plan;
        this.workbench = workbench;
        this.pages = pages;
        this.report = report;
    }

    public static void main(String[] args) throws IOException {
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
            failure.printStackTrace();
            System.exit(1); // the plugin framework's threads would keep the JVM
        });
        System.out.println(Machine.describe());
        var plan = WikiPlan.of(args);
        boolean sound = run(plan, System.out::println);
        if (plan.equals(WikiPlan.QUICK)) {
            System.out.println("This was a quick run: it shows that everything runs; its times mean nothing.");
        }
        System.exit(sound ? 0 : 1);
    }

    /** Takes the lines of the report, as soon as each is known. */
    interface Report {
        void say(String line);
    }

    /** False when a page was not what it should be, or held its thread for too long. */
    static boolean run(WikiPlan plan, Report report) throws IOException {
        try (var workbench = Workbench.builder()
                .host(JiraProduct.factory(JiraOptions.standard()))
                .host(ConfluenceProduct.FACTORY)
                .plugin(Bundle.path())
                .start()) {
            var run = new WikiRun(plan, workbench, new WikiPages(workbench), report);
            boolean sound = run.compare();
            sound &= run.hang("slow", FOR_LONG);
            return run.hang("drip", 0) && sound;
        }
    }

    private boolean compare() throws IOException {
        String one = pages.page(1);
        String twenty = pages.page(MACROS);
        try (var reader = new Connection(workbench.address("confluence"), READER)) {
            boolean sound = compare("from memory", reader, one, twenty, Duration.ZERO, 0);
            return compare("after asking Jira", reader, one, twenty, LATER, 1) && sound;
        }
    }

    /** In turns, so that whatever slows the machine slows both. */
    private boolean compare(String what, Connection reader, String one, String twenty, Duration pause, int requests)
            throws IOException {
        List<Double> little = new ArrayList<>();
        List<Double> much = new ArrayList<>();
        boolean sound = true;
        long before = 0;
        for (int view = -plan.warmUp(); view < plan.views(); view++) {
            if (view == 0) {
                little.clear();
                much.clear();
                before = pages.asked();
            }
            workbench.clock().advance(pause);
            sound &= timed(reader, one, 1, little);
            sound &= timed(reader, twenty, MACROS, much);
        }
        long asked = pages.asked() - before;
        boolean right = asked == 2L * plan.views() * requests;
        var first = new Samples(little);
        var other = new Samples(much);
        report.say(line("a page with one macro, " + what, first));
        report.say(line("a page with " + MACROS + " macros, " + what, other)
                + String.format(
                        Locale.ROOT,
                        ": %.2f times; %d requests at Jira for %d views%s",
                        other.median() / first.median(),
                        asked,
                        2 * plan.views(),
                        right ? "" : ", WRONG"));
        return sound && right;
    }

    private static boolean timed(Connection reader, String page, int macros, List<Double> times) throws IOException {
        long start = System.nanoTime();
        String html = reader.send("GET", page, "").expect(200).body();
        times.add((System.nanoTime() - start) / 1e6);
        return ANSWERED.matcher(html).results().count() == macros;
    }

    private boolean hang(String mode, int delayMs) throws IOException {
        List<String> looked = new ArrayList<>();
        for (int number = 0; number < 10; number++) {
            looked.add(pages.page(MACROS));
        }
        long before = pages.link().path("sent").asLong();
        pages.fault(mode, delayMs);
        List<Crowd.Seen> seen = new Crowd(workbench.address("confluence")).look(looked, plan.crowd());
        long sent = pages.link().path("sent").asLong() - before;
        int most = pages.link().path("mostAtOnce").asInt();
        pages.fault("up", 0);
        workbench.clock().advance(LATER);
        Samples held = new Samples(seen.stream().map(Crowd.Seen::held).toList());
        boolean sound = seen.stream().allMatch(WikiRun::isWhole) && held.max() <= DEADLINE && most <= MOST_AT_ONCE;
        report.say(String.format(
                Locale.ROOT,
                "%d views at once of 10 pages with %d macros, Jira hangs (%s): a view holds its thread for a median of %.0f ms,"
                        + " p95 %.0f ms, at most %.0f ms",
                seen.size(),
                MACROS,
                mode,
                held.median(),
                held.quantile(0.95),
                held.max()));
        report.say(String.format(
                Locale.ROOT,
                "  %s: %d say that Jira is too slow, %d that too many ask; %d requests sent, at most %d at once since start",
                sound ? "right" : "WRONG",
                saying(seen, TOO_SLOW),
                saying(seen, BUSY),
                sent,
                most));
        return sound;
    }

    private static boolean isWhole(Crowd.Seen seen) {
        return seen.status() == 200
                && MESSAGE.matcher(seen.html()).results().count() == MACROS
                && (seen.html().contains(TOO_SLOW) || seen.html().contains(BUSY));
    }

    private static long saying(List<Crowd.Seen> seen, String message) {
        return seen.stream().filter(each -> each.html().contains(message)).count();
    }

    private static String line(String what, Samples times) {
        return String.format(
                Locale.ROOT,
                "%s: median %.2f ms, p95 %.2f ms (%d times)",
                what,
                times.median(),
                times.quantile(0.95),
                times.count());
    }
}
