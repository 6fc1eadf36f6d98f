package io.plenary.change.match;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Person;
import io.plenary.agenda.Ref;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.Track;
import io.plenary.value.Text;
import java.util.List;
import java.util.function.Function;

/** Finds what is the same, though its id is another, in what no id has matched yet. */
public final class Likeness {

  private static final int SAME_NAME = 800;

  private Likeness() {}

  /**
   * Adds to what is the same. The sessions come last: who speaks and where is known by then.
   *
   * @param published one version
   * @param revised the other version
   * @param same what is the same already
   * @param threshold how much alike sessions must be, in percent
   */
  public static void match(Agenda published, Agenda revised, Correspondence same, int threshold) {
    names(published.rooms(), revised.rooms(), Room::id, Room::name, same.rooms());
    names(published.people(), revised.people(), Person::id, Person::name, same.people());
    names(published.tracks(), revised.tracks(), Track::id, Track::name, same.tracks());
    Translation translation = same.translation(published, revised);
    match(
        published.sessions(),
        revised.sessions(),
        Session::id,
        session -> new SessionProfile(session, published, translation),
        session -> new SessionProfile(session, revised, Translation.none()),
        same.sessions(),
        10 * threshold);
  }

  private static <T, I extends Ref> void names(
      List<T> published,
      List<T> revised,
      Function<T, I> id,
      Function<T, Text> name,
      IdMap<I> same) {
    Function<T, NameProfile> profile = each ->
        new NameProfile(id.apply(each).value(), Grams.of(name.apply(each).first()));
    match(published, revised, id, profile, profile, same, SAME_NAME);
  }

  private static <T, I, P extends Profile<P>> void match(
      List<T> published,
      List<T> revised,
      Function<T, I> id,
      Function<T, P> ofPublished,
      Function<T, P> ofRevised,
      IdMap<I> same,
      int least) {
    List<T> ones = published.stream()
        .filter(each -> same.revised(id.apply(each)).isEmpty())
        .toList();
    List<T> others = revised.stream()
        .filter(each -> same.published(id.apply(each)).isEmpty())
        .toList();
    int[] partners = Pairing.pair(
        ones.stream().map(ofPublished).toList(), others.stream().map(ofRevised).toList(), least);
    for (int i = 0; i < partners.length; i++) {
      if (partners[i] >= 0) {
        same.put(id.apply(ones.get(i)), id.apply(others.get(partners[i])));
      }
    }
  }
}
