package io.plenary.json.shape;

import io.plenary.json.stream.Place;
import io.plenary.time.TimeRange;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What was read of one object, until something is made of it. */
public final class Found {

  private final @Nullable Object[] values;
  private final Place place;
  private final WholeDocument document;
  private long said;

  public Found(int members, Place place, WholeDocument document) {
    this.values = new @Nullable Object[members];
    this.place = place;
    this.document = document;
  }

  /** Where the object starts. */
  public Place place() {
    return place;
  }

  public WholeDocument document() {
    return document;
  }

  /** Notes that a member is there; false if it was there before. */
  public boolean say(Member<?, ?> member) {
    boolean first = !says(member);
    said |= 1L << member.position();
    return first;
  }

  /** Whether a member is there, whatever its value. */
  public boolean says(Member<?, ?> member) {
    return (said & 1L << member.position()) != 0;
  }

  /** Whether a member is there and sound. */
  boolean has(Member<?, ?> member) {
    return values[member.position()] != null;
  }

  public <V> void set(Member<?, V> member, V value) {
    values[member.position()] = value;
  }

  /** The value of a member, if it is there and sound. */
  @SuppressWarnings("unchecked") // set is the only one to put values here
  public <V> Optional<V> find(Member<?, V> member) {
    return Optional.ofNullable((V) values[member.position()]);
  }

  /** Does something with the value of a member, if it is there and sound. */
  @SuppressWarnings("unchecked") // as above
  public <V> void ifThere(Member<?, V> member, Consumer<? super V> action) {
    Object value = values[member.position()];
    if (value != null) {
      action.accept((V) value);
    }
  }

  /** The value of a member that is known to be there. */
  public <V> V get(Member<?, V> member) {
    return find(member).orElseThrow();
  }

  /** The values of a member that is a list. */
  public <V> List<V> list(Member<?, List<V>> member) {
    return find(member).orElse(Collections.emptyList());
  }

  /** Ranges of time in the agenda's zone. */
  public List<TimeRange> ranges(Member<?, List<TimeText>> member) {
    return TimeText.ranges(list(member), document.zones().ofAgenda(), document);
  }
}
