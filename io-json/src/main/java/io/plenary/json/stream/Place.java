package io.plenary.json;

import io.plenary.format.Location;
import tools.jackson.core.TokenStreamLocation;

/** A place in a document: its pointer, line and column; a tree in memory has no lines. */
record Place(Pointer pointer, int line, int column) {

  static Place of(Pointer pointer, TokenStreamLocation location) {
    return new Place(pointer, location.getLineNr(), location.getColumnNr());
  }

  /** A value that is being written stands nowhere yet. */
  static final Place NOWHERE = new Place(new Pointer.Root(""), -1, -1);

  Location location() {
    String path = pointer.toString();
    return line < 1 ? Location.ofPath(path) : Location.of(path, line, column);
  }
}
