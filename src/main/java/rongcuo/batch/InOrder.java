package rongcuo.batch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on many things side by side and hands the results over one by one, in the order of the
 * things. Only a bounded number of results wait at any time, however many things there are.
 */
public final class InOrder {

  /** So many results may wait for each worker: enough that none idles behind a slow one. */
  private static final int WAITING_PER_WORKER = 32;

  private InOrder() {}

  /**
   * Applies the work to each thing and hands each result to the consumer, which runs in the calling
   * thread.
   *
   * @param workers how many threads work; with 1 the calling thread does
   * @throws RuntimeException what the work or the consumer throws; the rest is then given up
   */
  public static <T, R> void run(
      Iterator<T> things, int workers, Function<T, R> work, Consumer<R> consumer) {
    run(things, workers, WAITING_PER_WORKER, work, consumer);
  }

  /**
   * Likewise for results that take room.
   *
   * @param waiting how many of them may wait for each worker
   */
  public static <T, R> void run(
      Iterator<T> things, int workers, int waiting, Function<T, R> work, Consumer<R> consumer) {
    if (workers <= 1) {
      while (things.hasNext()) {
        consumer.accept(work.apply(things.next()));
      }
      return;
    }
    ExecutorService pool = Executors.newFixedThreadPool(workers, InOrder::daemon);
    try {
      Deque<Future<R>> results = new ArrayDeque<>();
      while (things.hasNext()) {
        T thing = things.next();
        results.add(pool.submit(() -> work.apply(thing)));
        if (results.size() >= workers * waiting) {
          consumer.accept(resultOf(results.remove()));
        }
      }
      while (!results.isEmpty()) {
        consumer.accept(resultOf(results.remove()));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "worker");
    thread.setDaemon(true);
    return thread;
  }

  private static <R> R resultOf(Future<R> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      if (e.getCause() instanceof Error failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
