package io.plenary.json.stream;

import io.plenary.format.Limits;
import java.util.function.Function;

/** Counts what has been met of a document, so that nothing in it gets past a limit. */
public final class Bounds {

  private final Limits limits;
  private final Function<Failure, ? extends RuntimeException> refusal;
  private int depth;
  private int items;

  /** Within limits; the function makes what is thrown when one is exceeded. */
  public Bounds(Limits limits, Function<Failure, ? extends RuntimeException> refusal) {
    this.limits = limits;
    this.refusal = refusal;
  }

  /** How many objects and lists are open. */
  public int depth() {
    return depth;
  }

  /** An object or list begins. */
  public void enter() {
    if (++depth > limits.depth()) {
      throw tooMuch(
          "objects and lists " + depth + " deep within each other", limits.depth(), "depth");
    }
  }

  /** An object or list ends. */
  public void leave() {
    depth--;
  }

  /** A member or element is met. */
  public void count() {
    if (++items > limits.items()) {
      throw tooMuch(items + " members and elements", limits.items(), "items");
    }
  }

  /** A text is met, from a parser that need not have limited it. */
  public String text(String text) {
    if (text.length() > limits.textLength()) {
      throw tooMuch(
          "a text of " + text.length() + " characters", limits.textLength(), "textLength");
    }
    return text;
  }

  private RuntimeException tooMuch(String found, int limit, String name) {
    return refusal.apply(new Failure(
        Failure.Kind.LIMIT_EXCEEDED, found, "at most " + limit + " (limit " + name + ")"));
  }
}
