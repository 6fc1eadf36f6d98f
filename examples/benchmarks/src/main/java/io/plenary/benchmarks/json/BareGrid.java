package io.plenary.benchmarks.json;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A day of Sessionize's {@code GridSmart}, as plainly as Jackson can read it. */
record BareGrid(LocalDateTime date, List<Room> rooms, List<Slot> timeSlots) {

  record Slot(String slotStart, List<SlotRoom> rooms) {}

  record SlotRoom(long id, String name, Session session, int index) {}

  record Room(long id, String name, List<Session> sessions) {}

  record Speaker(String id, String name) {}

  record Category(long id, String name, List<Item> categoryItems, int sort) {}

  record Item(long id, String name) {}

  record Session(
      String id,
      String title,
      @Nullable String description,
      LocalDateTime startsAt,
      LocalDateTime endsAt,
      boolean isServiceSession,
      boolean isPlenumSession,
      List<Speaker> speakers,
      List<Category> categories,
      long roomId,
      String room) {}
}
