package io.plenary.ical.problem;

import io.plenary.format.Location;

/** A place in a document, worked out only if a problem is to be told of it. */
public interface Place {

  /** No place in particular. */
  Place NOWHERE = () -> Location.NOWHERE;

  Location location();

  static Place line(int number) {
    return () -> Location.ofLine(number);
  }
}
