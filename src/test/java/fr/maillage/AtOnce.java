package fr.maillage;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Two people do the same at the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** What each of them was told; whatever broke for one of them breaks here. */
    public static <T> List<T> twice(Callable<T> deed) throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<T> told = new ArrayList<>();
            for (Future<T> done : two.invokeAll(List.of(deed, deed))) {
                told.add(done.get());
            }
            return told;
        } finally {
            two.shutdownNow();
        }
    }
}
