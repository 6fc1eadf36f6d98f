package io.plenary.schedule;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;

/** Several workers at once, the first of them in the thread that asked. */
final class Crew {

  private final Scheduler scheduler;
  private final Agenda agenda;
  private final Predicate<Session> moves;
  private final long began;

  /** Whether the first worker ended before its time, so that the others need not go on. */
  private final AtomicBoolean stopped = new AtomicBoolean();

  Crew(Scheduler scheduler, Agenda agenda, Predicate<Session> moves, long began) {
    this.scheduler = scheduler;
    this.agenda = agenda;
    this.moves = moves;
    this.began = began;
  }

  /** {@return the worker with the best plan; of several, the first} */
  Worker best() {
    if (scheduler.search().threads() == 1) {
      return worker(0).look();
    }
    ExecutorService others = Executors.newFixedThreadPool(scheduler.search().threads() - 1);
    try {
      List<Future<Worker>> pending = new ArrayList<>();
      for (int number = 1; number < scheduler.search().threads(); number++) {
        int each = number;
        pending.add(others.submit(() -> worker(each).look()));
      }
      Worker best = worker(0).look();
      stopped.set(best.control.ending() != Schedule.Ending.BUDGET);
      for (Future<Worker> each : pending) {
        Worker other = resultOf(each);
        best = other.plan().quality().compareTo(best.plan().quality()) < 0 ? other : best;
      }
      return best;
    } finally {
      stopped.set(true);
      others.shutdown();
    }
  }

  private Worker worker(int number) {
    return new Worker(
        scheduler, agenda, moves, began, number, () -> number > 0 && stopped.get());
  }

  /** Waits even if interrupted: a worker that is to stop does so within moments. */
  private Worker resultOf(Future<Worker> pending) {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return pending.get();
        } catch (InterruptedException e) {
          interrupted = true;
          stopped.set(true);
        } catch (ExecutionException e) {
          throw e.getCause() instanceof RuntimeException cause
              ? cause
              : new CancellationException("a thread of the scheduler ended: " + e.getCause());
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
