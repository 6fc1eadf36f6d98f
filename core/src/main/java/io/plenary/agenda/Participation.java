package io.plenary.agenda;

import io.plenary.value.Affiliation;
import io.plenary.value.Extension;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One person in one session: who, as what, how, and in which capacity. Dr Pietsch speaks in the
 * opening by a recorded video; Mr McCormack chairs it as Conference Chair.
 *
 * @param person who takes part
 * @param role as what
 * @param delivery how they are there
 * @param capacity in which capacity they act here, where it is not simply their affiliation
 * @param extensions what importers keep here
 */
public record Participation(
    Person.Id person,
    Role role,
    Delivery delivery,
    Optional<Affiliation> capacity,
    List<Extension> extensions) {

  /** How someone takes part. */
  public enum Delivery {
    /** In the room. */
    IN_PERSON,
    /** From elsewhere, while it happens. */
    REMOTE,
    /** By a video made beforehand; they may be anywhere. */
    RECORDED_VIDEO
  }

  /**
   * Checks that all are given.
   *
   * @param person who takes part
   * @param role as what
   * @param delivery how they are there
   * @param capacity in which capacity they act here
   * @param extensions what importers keep here
   */
  public Participation {
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(delivery, "delivery");
    Objects.requireNonNull(capacity, "capacity");
    extensions = List.copyOf(extensions);
  }

  /**
   * {@return someone's taking part in person}
   *
   * @param person the person's id
   * @param role as what
   */
  public static Participation of(String person, Role role) {
    return new Participation(
        Person.Id.of(person), role, Delivery.IN_PERSON, Optional.empty(), List.of());
  }

  /**
   * {@return this participation, by other means}
   *
   * @param delivery how they are there
   */
  public Participation by(Delivery delivery) {
    return new Participation(person, role, delivery, capacity, extensions);
  }

  /**
   * {@return this participation, in a capacity}
   *
   * @param capacity in which they act here
   */
  public Participation as(Affiliation capacity) {
    return new Participation(person, role, delivery, Optional.of(capacity), extensions);
  }

  /**
   * {@return this participation, in a capacity}
   *
   * @param position in which they act here, such as {@code Conference Chair}
   */
  public Participation as(String position) {
    return as(Affiliation.position(position));
  }

  /**
   * {@return this participation, with these extensions}
   *
   * @param extensions what importers keep here
   */
  public Participation withExtensions(List<Extension> extensions) {
    return new Participation(person, role, delivery, capacity, extensions);
  }

  /** {@return whether the person cannot be elsewhere meanwhile} */
  public boolean needsPresence() {
    return role.presence() && delivery != Delivery.RECORDED_VIDEO;
  }
}
