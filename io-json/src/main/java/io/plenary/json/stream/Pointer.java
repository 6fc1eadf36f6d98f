package io.plenary.json.stream;

/** Where something stands in a document: a JSON pointer (RFC 6901), made a text only when asked for. */
public sealed interface Pointer {

  /** The whole document, or the place of an agenda within somebody else's. */
  record Root(String text) implements Pointer {
    @Override
    public String toString() {
      return text;
    }
  }

  /** A member of an object. */
  record Member(Pointer object, String name) implements Pointer {
    @Override
    public String toString() {
      return object + "/" + name.replace("~", "~0").replace("/", "~1");
    }
  }

  /** An element of a list. */
  record Element(Pointer list, int index) implements Pointer {
    @Override
    public String toString() {
      return list + "/" + index;
    }
  }
}
