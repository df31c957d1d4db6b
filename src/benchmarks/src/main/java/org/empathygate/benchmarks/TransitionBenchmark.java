package org.empathygate.benchmarks;

import com.opensymphony.workflow.WorkflowException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.empathygate.benchmarks.engine.EngineInMemory;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * A transition of the workflow engine: bare, with the gate, and with the same rule as a script. What a validator costs is
 * its transition less the bare one; {@code made…} says how much of that is only the host making the validator.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class TransitionBenchmark {

    private final EngineInMemory engine = new EngineInMemory(Duration.ofDays(10));

    @Benchmark
    public void bare() throws WorkflowException {
        engine.transition(EngineInMemory.BARE);
    }

    @Benchmark
    public void gated() throws WorkflowException {
        engine.transition(EngineInMemory.GATED);
    }

    @Benchmark
    public void scripted() throws WorkflowException {
        engine.transition(EngineInMemory.SCRIPTED);
    }

    @Benchmark
    public Object madeGateValidator() {
        return engine.makeGateValidator();
    }

    @Benchmark
    public Object madeScriptValidator() {
        return engine.makeScriptValidator();
    }

    @TearDown
    public void close() {
        engine.close();
    }
}
