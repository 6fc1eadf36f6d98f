package io.plenary.rule.people;

import io.plenary.agenda.Participation;
import io.plenary.agenda.Person;
import io.plenary.rule.shape.Basis;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.GroupRule;
import io.plenary.rule.shape.Option;
import io.plenary.rule.shape.Options;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.Rule;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.rule.support.People;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The load of moderating lies on several people. */
public final class ModeratorLoad implements GroupRule {

  private static final RuleInfo INFO = RuleInfo.soft(
      "moderator-load",
      "Nobody has any of the given roles in more placed sessions than the given number, and each"
          + " session too many counts.",
      "{person} is {held} of {count} sessions; the limit is {most}.");

  private final Options options;
  private final int most;
  private final List<String> roles;
  private final People moderators;

  /** Six sessions at most to moderate or chair. */
  public ModeratorLoad() {
    this(Options.of(
        Option.number(
            "most", 6, "sessions", "The greatest number of sessions that one person moderates."),
        Option.names(
            "roles",
            List.of("moderator", "chair"),
            "names of roles",
            "The roles that count as moderating.")));
  }

  private ModeratorLoad(Options options) {
    this.options = options;
    this.most = options.number("most");
    this.roles = options.names("roles");
    this.moderators = new People(this::counts);
  }

  private boolean counts(Participation participation) {
    return roles.contains(participation.role().name());
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Basis basis() {
    return Basis.TIMES;
  }

  @Override
  public Options options() {
    return options;
  }

  @Override
  public Rule with(Options options) {
    return new ModeratorLoad(options);
  }

  @Override
  public Collection<?> keys(PlacedSession session) {
    return moderators.of(session.session());
  }

  @Override
  public List<Breach> check(Object key, List<PlacedSession> sessions) {
    if (sessions.size() <= most) {
      return List.of();
    }
    Person person = sessions.get(0).content().person((Person.Id) key).orElseThrow();
    return List.of(Breach.of(sessions)
        .about(person.id())
        .times(sessions.size() - most)
        .with("person", person)
        .with("held", rolesOf(person.id(), sessions))
        .with("count", sessions.size())
        .with("most", most));
  }

  /** Sessions are counted, wherever they are. */
  @Override
  public Object aspect(PlacedSession session) {
    return session.id();
  }

  private List<String> rolesOf(Person.Id person, List<PlacedSession> sessions) {
    Set<String> held = new LinkedHashSet<>();
    for (PlacedSession session : sessions) {
      for (Participation participation : session.session().participations()) {
        if (counts(participation) && participation.person().equals(person)) {
          held.add(participation.role().name().replace('-', ' '));
        }
      }
    }
    return List.copyOf(held);
  }
}
