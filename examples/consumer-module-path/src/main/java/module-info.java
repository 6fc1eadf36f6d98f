/** A modular program that uses Plenary. */
module io.plenary.consumer {
  requires io.plenary.io.ical;
  requires io.plenary.io.json;
}
