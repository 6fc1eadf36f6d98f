package io.plenary.change;

import io.plenary.agenda.Ref;
import io.plenary.agenda.Session;
import io.plenary.change.attribute.Attribute;
import io.plenary.change.attribute.Listing;
import io.plenary.change.match.IdMap;
import io.plenary.change.match.Translation;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Compares the rooms, the people or the tracks of two versions, and the order of any list. */
final class EntryComparison {

  private EntryComparison() {}

  static <T, I extends Ref> List<EntryChange<T>> compare(Versions versions, Listing<T, I> listing) {
    List<T> before = listing.all().apply(versions.published());
    List<T> after = listing.all().apply(versions.revised());
    Origins<T, I> origins = origins(versions, listing);
    List<EntryChange<T>> changes = new ArrayList<>();
    for (int i = 0; i < after.size(); i++) {
      T entry = after.get(i);
      Optional<T> old = origins.of(i);
      if (old.isEmpty()) {
        changes.add(new EntryChange.Added<>(entry, i));
      } else {
        changes.addAll(edits(old.get(), entry, versions.translation(), listing));
      }
    }
    origins.gone().forEach(place -> changes.add(new EntryChange.Removed<>(before.get(place))));
    return changes;
  }

  private static <T, I extends Ref> Origins<T, I> origins(
      Versions versions, Listing<T, I> listing) {
    return new Origins<>(
        listing.all().apply(versions.published()),
        listing.all().apply(versions.revised()),
        listing.id(),
        listing.ids().apply(versions.same()),
        id -> listing.find().apply(versions.published(), id));
  }

  private static <T, I extends Ref> List<EntryChange<T>> edits(
      T published, T revised, Translation translation, Listing<T, I> listing) {
    T translated = listing.translate().apply(translation, published);
    List<EntryChange<T>> edits = new ArrayList<>();
    I before = listing.id().apply(published);
    if (!before.equals(listing.id().apply(revised))) {
      edits.add(new EntryChange.Renumbered<>(revised, before));
    }
    if (!translated.equals(revised)) {
      for (Attribute<T, ?> attribute : listing.attributes()) {
        Detail.between(attribute, published, translated, revised)
            .ifPresent(detail -> edits.add(new EntryChange.Edited<>(revised, detail)));
      }
    }
    return edits;
  }

  static <T, I extends Ref> Optional<AgendaChange> reordered(
      Versions versions, Listing<T, I> listing) {
    return reordered(
        listing.all().apply(versions.published()),
        listing.all().apply(versions.revised()),
        listing.id(),
        listing.ids().apply(versions.same()),
        origins(versions, listing).unmoved());
  }

  static Optional<AgendaChange> reorderedSessions(Versions versions) {
    return reordered(
        versions.published().sessions(),
        versions.revised().sessions(),
        Session::id,
        versions.same().sessions(),
        versions.origins().unmoved());
  }

  /** What is in both versions, where it stands in another order after the first, unmoved ones. */
  private static <T, I extends Ref> Optional<AgendaChange> reordered(
      List<T> published, List<T> revised, Function<T, I> id, IdMap<I> same, int unmoved) {
    if (areInOrder(tail(published, unmoved), tail(revised, unmoved), id, same)) {
      return Optional.empty();
    }
    List<I> before = published.stream()
        .map(id)
        .filter(each -> same.revised(each).isPresent())
        .toList();
    List<I> after = revised.stream()
        .map(id)
        .filter(each -> same.published(each).isPresent())
        .toList();
    return Optional.of(new AgendaChange.Reordered(before, after));
  }

  private static <T> List<T> tail(List<T> list, int from) {
    return list.subList(from, list.size());
  }

  private static <T, I extends Ref> boolean areInOrder(
      List<T> published, List<T> revised, Function<T, I> id, IdMap<I> same) {
    Iterator<T> left = published.iterator();
    for (T each : revised) {
      Optional<I> before = same.published(id.apply(each));
      if (before.isPresent() && !before.equals(nextKept(left, id, same))) {
        return false;
      }
    }
    return true;
  }

  /** The next that is not gone. */
  private static <T, I extends Ref> Optional<I> nextKept(
      Iterator<T> left, Function<T, I> id, IdMap<I> same) {
    while (left.hasNext()) {
      I next = id.apply(left.next());
      if (same.revised(next).isPresent()) {
        return Optional.of(next);
      }
    }
    return Optional.empty();
  }
}
