package org.empathygate.benchmarks.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.empathygate.benchmarks.Samples;

/** What transitions took, by kind, in milliseconds and in the order in which they were made. */
final class Times {

    private static final int SLICES = 10;

    private final List<Double> bare = new ArrayList<>();
    private final List<Double> gated = new ArrayList<>();

    /** The times of several clients as one. */
    static Times together(Collection<Times> clients) {
        var all = new Times();
        for (Kind kind : Kind.values()) {
            clients.forEach(each -> all.of(kind).addAll(each.of(kind)));
        }
        return all;
    }

    void add(Kind kind, double time) {
        of(kind).add(time);
    }

    Samples samples(Kind kind) {
        return new Samples(of(kind));
    }

    /** The gated median less the bare one. */
    double gateAdds() {
        return samples(Kind.GATED).median() - samples(Kind.BARE).median();
    }

    /** The gated median as a multiple of the bare one. */
    double ratio() {
        return samples(Kind.GATED).median() / samples(Kind.BARE).median();
    }

    /** The ratio of each tenth of the run: how far they lie apart says how much the machine disturbed. */
    Samples ratiosOfTenths() {
        List<Double> ratios = new ArrayList<>();
        int size = of(Kind.BARE).size();
        int slices = Math.min(SLICES, size);
        for (int slice = 0; slice < slices; slice++) {
            int from = size * slice / slices;
            int to = size * (slice + 1) / slices;
            ratios.add(new Samples(of(Kind.GATED).subList(from, to)).median()
                    / new Samples(of(Kind.BARE).subList(from, to)).median());
        }
        return new Samples(ratios);
    }

    private List<Double> of(Kind kind) {
        return switch (kind) {
            case BARE -> bare;
            case GATED -> gated;
        };
    }
}
