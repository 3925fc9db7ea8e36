package org.lienhiep.reporting;

import java.util.Arrays;

/** How long some work took, run after run, beside the same work in hand-written SQL. Prints lines of a table. */
final class Timing {

    private final String what;
    private final double[] product;
    private final double[] reference;
    private int run;

    Timing(String what, int runs) {
        this.what = what;
        this.product = new double[runs];
        this.reference = new double[runs];
    }

    /** One run of each, one after the other, so that both meet the same noise. */
    void run(Runnable ours, Runnable theirs) {
        reference[run] = milliseconds(theirs);
        product[run] = milliseconds(ours);
        run++;
    }

    static double milliseconds(Runnable work) {
        var start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    void print() {
        var ours = sorted(product);
        var theirs = sorted(reference);
        System.err.printf(
                "| %s | %.2f / %.2f ms | %.2f | %.2f ms |%n",
                what,
                at(ours, 0.5),
                at(theirs, 0.5),
                at(ours, 0.5) / at(theirs, 0.5),
                at(ours, 0.95));
    }

    private double[] sorted(double[] runs) {
        var sorted = Arrays.copyOf(runs, run);
        Arrays.sort(sorted);
        return sorted;
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
    }
}
