package org.empathygate.benchmarks;

import java.util.Arrays;
import java.util.Collection;

/** Measured times of one kind, in one unit. */
public final class Samples {

    private final double[] sorted;

    public Samples(Collection<Double> times) {
        if (times.isEmpty()) {
            throw new IllegalArgumentException("Nothing was measured");
        }
        sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    public int count() {
        return sorted.length;
    }

    public double median() {
        return quantile(0.5);
    }

    /** The smallest time that at least this share of all times does not exceed. */
    public double quantile(double share) {
        int rank = (int) Math.ceil(share * sorted.length);
        return sorted[Math.max(rank, 1) - 1];
    }

    public double min() {
        return sorted[0];
    }

    public double max() {
        return sorted[sorted.length - 1];
    }

    @Override
    public String toString() {
        return Arrays.toString(sorted);
    }
}
