package org.empathygate.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Measures the decision and the transition in the engine, and prints what the gate adds beside what a script adds. */
public final class EngineRun {

    private EngineRun() {}

    public static void main(String[] args) throws RunnerException {
        System.out.println(Machine.describe());
        var pace = Pace.of(args);
        System.out.println(run(pace));
        if (pace.equals(Pace.QUICK)) {
            System.out.println("This was a quick run: it shows that everything runs; its times mean nothing.");
        }
    }

    static EngineReport run(Pace pace) throws RunnerException {
        Map<String, List<Double>> nanos = new TreeMap<>();
        for (int round = 0; round < pace.rounds(); round++) {
            for (RunResult result : new Runner(options(pace).build()).run()) {
                nanos.computeIfAbsent(result.getParams().getBenchmark(), benchmark -> new ArrayList<>())
                        .add(result.getPrimaryResult().getScore());
            }
        }
        Map<String, Samples> samples = new TreeMap<>();
        nanos.forEach((benchmark, times) -> samples.put(shortName(benchmark), new Samples(times)));
        return new EngineReport(samples);
    }

    private static OptionsBuilder options(Pace pace) {
        var iteration = new TimeValue(pace.iteration().toMillis(), TimeUnit.MILLISECONDS);
        var options = new OptionsBuilder();
        options.include(GateDecideBenchmark.class.getName())
                .include(TransitionBenchmark.class.getName())
                .forks(pace.forks())
                .warmupIterations(pace.warmUps())
                .warmupTime(iteration)
                .measurementIterations(pace.measurements())
                .measurementTime(iteration)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
        return options;
    }

    private static String shortName(String benchmark) {
        return benchmark.substring(EngineRun.class.getPackageName().length() + 1);
    }
}
