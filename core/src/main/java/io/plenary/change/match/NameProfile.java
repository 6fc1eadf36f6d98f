package io.plenary.change.match;

import java.util.List;

/** A room, a person or a track, which are recognised by their names. */
record NameProfile(String id, Grams name) implements Profile<NameProfile> {

  @Override
  public long when() {
    return 0;
  }

  @Override
  public List<String> keys() {
    return List.of(name.plain());
  }

  @Override
  public List<String> words() {
    return name.words();
  }

  @Override
  public int likeness(NameProfile other) {
    return name.likenessOfTitle(other.name);
  }
}
