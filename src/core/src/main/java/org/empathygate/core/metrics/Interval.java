package org.empathygate.core.metrics;

/**
 * Between which shares the true one lies, as far as a count can tell.
 *
 * @param low 0 to 1
 * @param high {@code low} to 1
 */
public record Interval(double low, double high) {

    /** The 97.5th percentile of the normal distribution. */
    private static final double Z = 1.959964;

    /**
     * The 95 % interval by Wilson, without continuity correction: good for small numbers too (E. B. Wilson, 1927; R. G.
     * Newcombe, Statistics in Medicine 17, 1998, method 3).
     *
     * @param part 0 to {@code whole}
     * @param whole 1 or more
     */
    public static Interval wilson(long part, long whole) {
        if (whole < 1 || part < 0 || part > whole) {
            throw new IllegalArgumentException(part + " of " + whole + " is no share");
        }
        double share = (double) part / whole;
        double spread = Z * Z / whole;
        double centre = (share + spread / 2) / (1 + spread);
        double half = Math.sqrt(share * (1 - share) * spread + spread * spread / 4) / (1 + spread);
        return new Interval(part == 0 ? 0 : centre - half, part == whole ? 1 : centre + half);
    }
}
