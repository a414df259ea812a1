package fr.maillage.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/** What the acts of one labelling cost, each committed: waiting for the disk included, and the processor alone. */
final class Cost {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private long nanos;
    private long cpu;
    private int acts;

    <T> T of(Supplier<T> act) {
        long began = System.nanoTime();
        long used = THREADS.getCurrentThreadCpuTime();
        T result = act.get();
        cpu += THREADS.getCurrentThreadCpuTime() - used;
        nanos += System.nanoTime() - began;
        acts++;
        return result;
    }

    void of(Runnable act) {
        of(() -> {
            act.run();
            return acts;
        });
    }

    long nanos() {
        return nanos;
    }

    long cpu() {
        return cpu;
    }

    int acts() {
        return acts;
    }

    /** In milliseconds. */
    static double median(List<Cost> costs, ToLongFunction<Cost> what) {
        long[] sorted = costs.stream().mapToLong(what).sorted().toArray();
        return sorted[sorted.length / 2] / 1e6;
    }
}
