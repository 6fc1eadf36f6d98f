package io.plenary.rule;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.InvalidAgendaException;
import io.plenary.agenda.Placement;
import io.plenary.agenda.Session;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A report that keeps up with edits, for an editor in which sessions are dragged to other places: after
 * each edit it has the score and the findings of the agenda as it then is, and tells what the edit
 * brought and settled.
 *
 * <pre>{@code
 * LiveReport live = Rules.standard().watch(agenda);
 * ReportChange change = live.place(Session.Id.of("keynote"), Placement.at(nine, hall));
 * change.came().forEach(System.out::println);
 * System.out.println(live.score());
 * }</pre>
 *
 * <p>An edit asks the rules again about what it touches only, so that it costs the same however large
 * the agenda is; rules about the whole agenda are the exception. At any moment, {@link #report} says
 * what {@link Rules#check} says of {@link #agenda}.
 *
 * <p>What would be no sound agenda is refused as by {@link Agenda} itself, and nothing is changed. If a
 * rule fails, nothing more can be asked of the report. It is not for several threads at once.
 */
public final class LiveReport {

  private final Rules rules;
  private @Nullable Watch watch;
  private @Nullable Agenda agenda;

  LiveReport(Rules rules, Agenda agenda) {
    this.rules = rules;
    this.watch = new Watch(rules, agenda);
    this.agenda = agenda;
  }

  /**
   * Places a session, or moves it to another place.
   *
   * @param session the session
   * @param placement when and where
   * @return what that brings and settles
   * @throws InvalidAgendaException if the agenda would not be sound
   * @throws BrokenRuleException if a rule fails
   */
  public ReportChange place(Session.Id session, Placement placement) {
    if (!watch().examination().soundness().allows(session, placement)) {
      return replace(agenda().withPlacement(session, placement));
    }
    return edit(watch -> watch.edit(all -> all.place(session, Optional.of(placement))));
  }

  /**
   * Takes a session off the timetable; nothing happens if it is not on it.
   *
   * @param session the session
   * @return what that brings and settles
   * @throws BrokenRuleException if a rule fails
   */
  public ReportChange unplace(Session.Id session) {
    return watch().examination().session(session).isEmpty()
        ? none()
        : edit(watch -> watch.edit(all -> all.place(session, Optional.empty())));
  }

  /**
   * Gives a session another duration.
   *
   * @param session a session of the agenda
   * @param duration elapsed time
   * @return what that brings and settles
   * @throws java.util.NoSuchElementException if there is no such session
   * @throws InvalidAgendaException if the agenda would not be sound
   * @throws BrokenRuleException if a rule fails
   */
  public ReportChange resize(Session.Id session, Duration duration) {
    return put(
        watch().examination().session(session).orElseThrow().session().withDuration(duration));
  }

  /**
   * Adds a session, or puts it in the place of the one with its id: other people, another title,
   * another block.
   *
   * @param session the session
   * @return what that brings and settles
   * @throws InvalidAgendaException if the agenda would not be sound
   * @throws BrokenRuleException if a rule fails
   */
  public ReportChange put(Session session) {
    return watch()
        .examination()
        .soundness()
        .admit(session)
        .map(sound -> edit(watch -> watch.edit(all -> all.put(sound))))
        .orElseGet(() -> replace(agenda().withSession(session)));
  }

  /**
   * Takes a session off the agenda, its parts with it, and all mention of them in the relations of
   * others; nothing happens if it is not there.
   *
   * @param session the session
   * @return what that brings and settles
   * @throws BrokenRuleException if a rule fails
   */
  public ReportChange remove(Session.Id session) {
    return watch().examination().session(session).isEmpty()
        ? none()
        : edit(watch -> watch.edit(all -> all.remove(session)));
  }

  /**
   * Takes another agenda instead, when more than sessions and placements is different. This asks all
   * rules about everything.
   *
   * @param other the other agenda
   * @return what that brings and settles
   * @throws BrokenRuleException if a rule fails; this report is as it was before
   */
  public ReportChange replace(Agenda other) {
    Report before = report();
    Watch next = new Watch(rules, other);
    watch = next;
    agenda = other;
    return next.report().since(before);
  }

  private ReportChange none() {
    return new ReportChange(List.of(), List.of(), List.of(), score(), score());
  }

  private interface Edit {
    ReportChange on(Watch watch);
  }

  private ReportChange edit(Edit edit) {
    Watch current = watch();
    watch = null;
    agenda = null;
    ReportChange change = edit.on(current);
    watch = current;
    return change;
  }

  private Watch watch() {
    Watch current = watch;
    if (current == null) {
      throw new IllegalStateException("a rule has failed here before; begin a new report");
    }
    return current;
  }

  /** {@return the agenda as it is now} */
  public Agenda agenda() {
    Agenda known = agenda;
    if (known == null) {
      known = watch().examination().agenda();
      agenda = known;
    }
    return known;
  }

  /** {@return what the penalties and rewards add up to now} */
  public Score score() {
    return watch().score();
  }

  /** {@return whether no hard rule is broken now but by what is acknowledged} */
  public boolean isValid() {
    return watch().isValid();
  }

  /** {@return everything that is found now, in the order of a report} */
  public List<Finding> findings() {
    return report().findings();
  }

  /** {@return the report on the agenda as it is now} */
  public Report report() {
    return watch().report();
  }
}
