package io.plenary.benchmarks.peers.timefold;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import io.plenary.benchmarks.peers.timefold.Facts.Hall;
import io.plenary.benchmarks.peers.timefold.Facts.Slot;
import io.plenary.benchmarks.peers.timefold.Facts.Talk;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A talk that is being planned. It is public and has getters and setters, as the solver asks. */
@PlanningEntity
public class PlannedTalk {

  private @Nullable Talk talk;
  private List<Slot> slots = List.of();
  private List<Hall> rooms = List.of();

  @PlanningVariable
  private @Nullable Slot slot;

  @PlanningVariable
  private @Nullable Hall room;

  /** For the solver, which copies fields. */
  public PlannedTalk() {}

  PlannedTalk(Talk talk, List<Slot> slots, List<Hall> rooms) {
    this.talk = talk;
    this.slots = slots;
    this.rooms = rooms;
  }

  @PlanningId
  public String getCode() {
    return talk().code();
  }

  @ValueRangeProvider
  public List<Slot> getSlots() {
    return slots;
  }

  @ValueRangeProvider
  public List<Hall> getRooms() {
    return rooms;
  }

  public @Nullable Slot getSlot() {
    return slot;
  }

  public void setSlot(@Nullable Slot slot) {
    this.slot = slot;
  }

  public @Nullable Hall getRoom() {
    return room;
  }

  public void setRoom(@Nullable Hall room) {
    this.room = room;
  }

  Talk talk() {
    return Objects.requireNonNull(talk);
  }

  Slot slot() {
    return Objects.requireNonNull(slot);
  }

  Hall room() {
    return Objects.requireNonNull(room);
  }

  LocalDateTime start() {
    return slot().start();
  }

  LocalDateTime end() {
    return slot().end();
  }

  LocalDate day() {
    return slot().day();
  }

  int minutes() {
    return slot().minutes();
  }

  int level() {
    return talk().audienceLevel();
  }

  int favorites() {
    return talk().favoriteCount();
  }

  int capacity() {
    return room().capacity();
  }

  Set<String> content() {
    return talk().content();
  }
}
