package org.shuyue.quality;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.shuyue.shared.InputRefused;
import org.springframework.stereotype.Component;

/** Inspections one after another on this node, so that together they take no more memory than one. */
@Component
class InspectionQueue {
    private static final int WAITING = 50;

    private final ThreadPoolExecutor worker =
            new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), work -> {
                Thread thread = new Thread(work, "quality-inspection");
                thread.setDaemon(true);
                return thread;
            });

    /** {@link InputRefused} when too many wait already. */
    CompletableFuture<Void> submit(Runnable work) {
        try {
            return CompletableFuture.runAsync(work, worker);
        } catch (RejectedExecutionException full) {
            throw new InputRefused("", "等待中的质量检查太多，请稍后再试");
        }
    }

    @PreDestroy
    void stop() {
        worker.shutdownNow();
    }
}
