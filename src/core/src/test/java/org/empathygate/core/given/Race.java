package org.empathygate.core.given;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Lets several racers do something at the same moment. */
public final class Race {

    private Race() {}

    /** What each racer answered; racers are counted from 0. */
    public static <T> List<T> of(int racers, IntFunction<T> racer) {
        CyclicBarrier start = new CyclicBarrier(racers);
        List<Callable<T>> calls = new ArrayList<>();
        for (int i = 0; i < racers; i++) {
            int number = i;
            calls.add(() -> {
                start.await();
                return racer.apply(number);
            });
        }
        ExecutorService threads = Executors.newFixedThreadPool(racers);
        try {
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The race was stopped", interrupted);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("A racer failed", failed.getCause());
        } finally {
            threads.shutdownNow();
        }
    }
}
