package io.plenary.json.stream;

import io.plenary.format.Location;
import tools.jackson.core.TokenStreamLocation;

/** A place in a document: its pointer, line and column; a tree in memory has no lines. */
public record Place(Pointer pointer, int line, int column) {

  public static Place of(Pointer pointer, TokenStreamLocation location) {
    return new Place(pointer, location.getLineNr(), location.getColumnNr());
  }

  /** A value that is being written stands nowhere yet. */
  public static final Place NOWHERE = new Place(new Pointer.Root(""), -1, -1);

  public Location location() {
    String path = pointer.toString();
    return line < 1 ? Location.ofPath(path) : Location.of(path, line, column);
  }
}
