package io.plenary.rule.engine;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Placement;
import io.plenary.agenda.Session;
import io.plenary.rule.shape.PlacedAgenda;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An agenda and what rules say of it, kept current while sessions come, go and move. After an edit,
 * rules are asked again about the sessions whose place may be another, and about those that share a key
 * or a group with them.
 *
 * <p>Edits must leave the agenda sound: {@link Soundness} tells. If a rule fails, what is here is no
 * longer of use.
 *
 * @param <F> what is made of a breach
 */
public final class Examination<F> {

  /** How many sessions are shown to one rule after the other while they are near at hand. */
  private static final int TOGETHER = 32;

  private final Plan plan;
  private final Ledger<F> ledger;
  private final List<Examiner<F>> examiners = new ArrayList<>();

  /**
   * Prepares to ask rules about an agenda; {@link #begin} asks.
   *
   * @param agenda the agenda
   * @param rules the rules, whose numbers are their places in this list
   * @param ledger is told of what comes and goes
   */
  public Examination(Agenda agenda, List<? extends Rule> rules, Ledger<F> ledger) {
    this.plan = new Plan(agenda);
    this.ledger = ledger;
    for (Rule rule : rules) {
      Examiner<F> examiner = Examiner.of(rule, examiners.size(), ledger, plan);
      examiners.add(examiner);
    }
  }

  /**
   * Asks all rules about the agenda. Going through the whole of it once for each rule would fetch every
   * session from memory as often; so all rules are asked about some sessions, then about the next.
   */
  public void begin() {
    List<Node> nodes = new ArrayList<>(plan.nodes());
    for (int from = 0; from < nodes.size(); from += TOGETHER) {
      List<Node> some = List.copyOf(nodes.subList(from, Math.min(from + TOGETHER, nodes.size())));
      examiners.forEach(examiner -> join(examiner, some));
    }
    examiners.forEach(this::settle);
  }

  private void join(Examiner<F> examiner, List<Node> nodes) {
    try {
      for (int i = 0; i < nodes.size(); i++) {
        examiner.join(nodes.get(i));
      }
    } catch (RuntimeException e) {
      throw ledger.broken(examiner.number, e);
    }
  }

  private void settle(Examiner<F> examiner) {
    try {
      examiner.settle();
    } catch (RuntimeException e) {
      throw ledger.broken(examiner.number, e);
    }
  }

  /** {@return the agenda as it is now} */
  public Agenda agenda() {
    return plan.agenda();
  }

  /**
   * {@return a session as it is placed now, if it is there}
   *
   * @param session the session
   */
  public Optional<PlacedSession> session(Session.Id session) {
    return plan.node(session).map(Node::placed);
  }

  /** {@return the agenda as rules see it now} */
  public PlacedAgenda placed() {
    return PlacedAgenda.of(plan, plan.nodes().stream().map(Node::placed).toList());
  }

  /**
   * {@return what was made of all that a rule says of the agenda as it is now} The order is that of the agenda, and does
   * not depend on the edits that led there.
   *
   * @param rule the number of the rule
   */
  public List<F> findings(int rule) {
    return examiners.get(rule).findings();
  }

  /** {@return who tells whether an edit leaves the agenda sound} */
  public Soundness soundness() {
    return new Soundness(plan);
  }

  /**
   * Places a session, or takes it off the timetable.
   *
   * @param session a session of the agenda
   * @param placement when and where, or nothing
   */
  public void place(Session.Id session, Optional<Placement> placement) {
    Node node = plan.node(session).orElseThrow();
    List<Node> reach = Places.reachOf(node);
    leave(reach, Set.of());
    plan.place(node, placement);
    join(reach);
  }

  /**
   * Adds a session, or puts it in the place of the one with its id.
   *
   * @param session the session
   */
  public void put(Session session) {
    Optional<Node> known = plan.node(session.id());
    Set<Node> reach = new LinkedHashSet<>();
    Set<Node> content = new LinkedHashSet<>();
    known.ifPresent(node -> {
      reach.addAll(Places.reachOf(node));
      content.addAll(Places.treeOf(node));
      content.addAll(plan.referrersOf(node));
      content.addAll(plan.namedBy(node.session));
    });
    content.addAll(plan.namedBy(session));
    session.partOf().flatMap(plan::node).map(Places::reachByPartOf).ifPresent(reach::addAll);
    reach.addAll(content);
    leave(reach, content);
    reach.add(plan.put(session));
    join(reach);
  }

  /**
   * Takes a session away, its parts with it, and all mention of them in the relations of others.
   *
   * @param session a session of the agenda
   */
  public void remove(Session.Id session) {
    Node node = plan.node(session).orElseThrow();
    List<Node> tree = Places.treeOf(node);
    Set<Node> content = new LinkedHashSet<>(tree);
    for (Node gone : tree) {
      content.addAll(plan.referrersOf(gone));
      content.addAll(plan.namedBy(gone.session));
    }
    Set<Node> reach = new LinkedHashSet<>(Places.reachOf(node));
    content.forEach(each -> reach.addAll(Places.reachOf(each)));
    leave(reach, content);
    plan.remove(node);
    tree.forEach(reach::remove);
    join(reach);
  }

  private void leave(Collection<Node> reach, Collection<Node> content) {
    List<Node> leaving = List.copyOf(reach);
    List<Node> forgotten = List.copyOf(content);
    for (Examiner<F> examiner : examiners) {
      for (int i = 0; i < leaving.size(); i++) {
        examiner.leave(leaving.get(i));
      }
      for (int i = 0; i < forgotten.size(); i++) {
        examiner.forget(forgotten.get(i));
      }
    }
  }

  private void join(Collection<Node> reach) {
    List<Node> joining = List.copyOf(reach);
    for (Examiner<F> examiner : examiners) {
      join(examiner, joining);
      settle(examiner);
    }
  }
}
