package org.empathygate.core.status;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Divides what there is among several who want some of it: whoever wants little gets it all, the others get the same. */
final class Shares {

    private Shares() {}

    /** The share of each, in the same order. */
    static List<Integer> of(List<Long> wanted, int there) {
        List<Integer> shares = new ArrayList<>(Collections.nCopies(wanted.size(), 0));
        List<Integer> modestFirst = IntStream.range(0, wanted.size())
                .boxed()
                .sorted(Comparator.comparing(wanted::get))
                .toList();
        int left = there;
        int others = wanted.size();
        for (int one : modestFirst) {
            int share = (int) Math.min(wanted.get(one), left / others);
            shares.set(one, share);
            left -= share;
            others--;
        }
        return shares;
    }
}
