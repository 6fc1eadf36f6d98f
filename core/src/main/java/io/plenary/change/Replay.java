package io.plenary.change;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.AgendaBuilder;
import io.plenary.agenda.Placement;
import io.plenary.agenda.Ref;
import io.plenary.agenda.Session;
import io.plenary.change.attribute.Attribute;
import io.plenary.change.attribute.HeadAttribute;
import io.plenary.change.attribute.Listing;
import io.plenary.change.attribute.SessionAttributes;
import io.plenary.change.match.Translation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Carries out changes on the published version. It sees nothing but that version and the changes, so
 * that whoever stores or shows the changes can rely on their saying everything.
 */
final class Replay {

  private final Agenda published;
  private final Changes changes;
  private final Translation translation;
  private final AgendaBuilder builder = Agenda.builder();

  private Replay(Agenda published, Changes changes) {
    this.published = published;
    this.changes = changes;
    this.translation = translation(changes);
  }

  static Agenda replay(Agenda published, Changes changes) {
    return new Replay(published, changes).agenda();
  }

  private Agenda agenda() {
    head();
    entries(Listing.ROOMS, changes.rooms(), AgendaBuilder::addRoom);
    entries(Listing.PEOPLE, changes.people(), AgendaBuilder::addPerson);
    entries(Listing.TRACKS, changes.tracks(), AgendaBuilder::addTrack);
    sessions();
    return builder.build();
  }

  private void head() {
    Map<String, Detail> details = new HashMap<>();
    for (AgendaChange change : changes.agenda()) {
      if (change instanceof AgendaChange.Edited edited) {
        details.put(edited.detail().name(), edited.detail());
      }
    }
    for (HeadAttribute<?> attribute : HeadAttribute.ALL) {
      Detail detail = details.get(attribute.name());
      if (detail == null) {
        attribute.keep(builder, translation, published);
      } else {
        attribute.edit(builder, detail.after());
      }
    }
  }

  private <T, I extends Ref> void entries(
      Listing<T, I> listing, List<EntryChange<T>> all, BiConsumer<AgendaBuilder, T> add) {
    Set<I> gone = new HashSet<>();
    SortedMap<Integer, T> added = new TreeMap<>();
    Map<I, List<Detail>> edits = new HashMap<>();
    for (EntryChange<T> change : all) {
      I id = listing.id().apply(change.entry());
      if (change instanceof EntryChange.Removed<T>) {
        gone.add(id);
      } else if (change instanceof EntryChange.Added<T> addition) {
        added.put(addition.position(), addition.entry());
      } else if (change instanceof EntryChange.Edited<T> edited) {
        edits.computeIfAbsent(id, i -> new ArrayList<>()).add(edited.detail());
      }
    }
    List<T> kept = listing.all().apply(published).stream()
        .filter(entry -> !gone.contains(listing.id().apply(entry)))
        .toList();
    arranged(edited(kept, listing, edits), added).forEach(entry -> add.accept(builder, entry));
  }

  private <T, I extends Ref> Map<I, T> edited(
      List<T> entries, Listing<T, I> listing, Map<I, List<Detail>> edits) {
    Map<I, T> edited = new LinkedHashMap<>();
    for (T entry : entries) {
      T translated = listing.translate().apply(translation, entry);
      I id = listing.id().apply(translated);
      edited.put(id, edited(translated, edits.getOrDefault(id, List.of()), listing.attributes()));
    }
    return edited;
  }

  private static <T> T edited(T entry, List<Detail> details, List<Attribute<T, ?>> attributes) {
    T result = entry;
    for (Detail detail : details) {
      for (Attribute<T, ?> attribute : attributes) {
        result = attribute.name().equals(detail.name())
            ? attribute.edited(result, detail.after())
            : result;
      }
    }
    return result;
  }

  private void sessions() {
    Map<Session.Id, List<SessionChange>> edits = new HashMap<>();
    Set<Session.Id> gone = new HashSet<>();
    SortedMap<Integer, Session> added = new TreeMap<>();
    for (SessionChange change : changes.sessions()) {
      Session.Id id = change.session().id();
      if (change instanceof SessionChange.Removed) {
        gone.add(id);
      } else if (change instanceof SessionChange.Added addition) {
        added.put(addition.position(), addition.session());
        addition.spot().placement().ifPresent(placement -> builder.place(id, placement));
      } else {
        edits.computeIfAbsent(id, i -> new ArrayList<>()).add(change);
      }
    }
    List<Session> kept = published.sessions().stream()
        .filter(session -> !gone.contains(session.id()))
        .toList();
    arranged(edited(kept, edits), added).forEach(builder::addSession);
  }

  /** Edits sessions, and places them where they are to be. */
  private Map<Session.Id, Session> edited(
      List<Session> sessions, Map<Session.Id, List<SessionChange>> edits) {
    Map<Session.Id, Session> edited = new LinkedHashMap<>();
    for (Session session : sessions) {
      Session translated = translation.session(session);
      List<SessionChange> own = edits.getOrDefault(translated.id(), List.of());
      edited.put(translated.id(), SessionReplay.replay(session, translated, own));
      placement(session.id(), own)
          .ifPresent(placement -> builder.place(translated.id(), placement));
    }
    return edited;
  }

  private Optional<Placement> placement(Session.Id before, List<SessionChange> own) {
    Optional<Placement> placement =
        published.timetable().placementOf(before).map(translation::placement);
    for (SessionChange change : own) {
      if (change instanceof SessionChange.Moved moved) {
        placement = moved.to().placement();
      } else if (change instanceof SessionChange.Edited edited
          && edited.detail().name().equals(SessionAttributes.PLACEMENT)) {
        placement = ((Optional<?>) edited.detail().after()).map(Placement.class::cast);
      }
    }
    return placement;
  }

  /** Those that are kept, in their new order, and between them those that are new. */
  private <I, T> List<T> arranged(Map<I, T> kept, SortedMap<Integer, T> added) {
    List<T> list = new ArrayList<>(kept.values());
    for (AgendaChange change : changes.agenda()) {
      if (change instanceof AgendaChange.Reordered reordered
          && kept.keySet().containsAll(reordered.after())) {
        list.clear();
        reordered.after().forEach(id -> list.add(kept.get(id)));
      }
    }
    added.forEach(list::add);
    return list;
  }

  /** Of the ids only: an agenda that is built sees to the zones of its times. */
  private static Translation translation(Changes changes) {
    Map<Ref, Ref> renumbered = new HashMap<>();
    for (Change change : changes.all()) {
      if (change instanceof SessionChange.Renumbered session) {
        renumbered.put(session.before(), session.session().id());
      }
    }
    renumbered(changes.rooms(), Listing.ROOMS.id(), renumbered);
    renumbered(changes.people(), Listing.PEOPLE.id(), renumbered);
    renumbered(changes.tracks(), Listing.TRACKS.id(), renumbered);
    return new Translation(
        renumbered.isEmpty() ? Optional.empty() : Optional.of(ids(renumbered)), Optional.empty());
  }

  private static <T> void renumbered(
      List<EntryChange<T>> changes, Function<T, ? extends Ref> id, Map<Ref, Ref> renumbered) {
    for (EntryChange<T> change : changes) {
      if (change instanceof EntryChange.Renumbered<T> entry) {
        renumbered.put(entry.before(), id.apply(entry.entry()));
      }
    }
  }

  private static Translation.Ids ids(Map<Ref, Ref> renumbered) {
    return new Translation.Ids(in(renumbered), in(renumbered), in(renumbered), in(renumbered));
  }

  /** An id is only ever replaced by one of its own type. */
  @SuppressWarnings("unchecked")
  private static <I extends Ref> UnaryOperator<I> in(Map<Ref, Ref> renumbered) {
    return id -> (I) renumbered.getOrDefault(id, id);
  }
}
