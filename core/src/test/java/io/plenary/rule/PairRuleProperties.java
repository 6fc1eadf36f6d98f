package io.plenary.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Room;
import io.plenary.rule.place.RoomClash;
import io.plenary.rule.shape.PairRule;
import io.plenary.rule.shape.PlacedAgenda;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.Reach;
import io.plenary.testing.Agendas;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PairRuleProperties {

  /** Without words on findings, since a stale one is itself a finding. */
  @Provide
  Arbitrary<Agenda> agendas() {
    return Agendas.agendas().map(agenda -> agenda.withAcknowledgements(List.of()));
  }

  @Provide
  Arbitrary<PairRule> pairRules() {
    return Arbitraries.of(Rules.all().infos().stream()
        .flatMap(info -> Rules.all().rule(info.id()).stream())
        .filter(PairRule.class::isInstance)
        .map(PairRule.class::cast)
        .toList());
  }

  /** Not every two are compared: those that are left out would not be found. */
  @Property(tries = 500)
  void whatIsFoundIsWhatComparingEveryTwoFinds(
      @ForAll("agendas") Agenda agenda, @ForAll("pairRules") PairRule rule) {
    List<Set<Object>> found = Rules.none().with(rule).check(agenda).findings().stream()
        .map(finding -> Set.<Object>copyOf(finding.subjects()))
        .toList();

    assertThat(found).containsExactlyInAnyOrderElementsOf(naive(agenda, rule));
  }

  private static List<Set<Object>> naive(Agenda agenda, PairRule rule) {
    List<Set<Object>> found = new ArrayList<>();
    List<PlacedSession> all = PlacedAgenda.of(agenda).sessions();
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        PlacedSession first = all.get(i);
        PlacedSession second = all.get(j);
        if (isNear(first, second, rule.reach())
            && shareKeys(first, second, rule)
            && rule.strength(first.session(), second.session(), first.content()) != 0
            && rule.degree(first, second) != 0) {
          found.add(Set.copyOf(rule.explain(first, second).subjects()));
        }
      }
    }
    return found;
  }

  private static boolean shareKeys(PlacedSession first, PlacedSession second, PairRule rule) {
    return offers(first, second, rule) || offers(second, first, rule);
  }

  private static boolean offers(PlacedSession one, PlacedSession other, PairRule rule) {
    return !Collections.disjoint(
        rule.keys(one.session(), one.content()),
        rule.partnerKeys(other.session(), other.content()));
  }

  /** Other reaches than these only save time: what is farther apart is fine for the rule itself. */
  private static boolean isNear(PlacedSession first, PlacedSession second, Reach reach) {
    return switch (reach.time()) {
      case OVERLAP -> first.overlaps(second);
      case SAME_DAY -> first.isPlaced() && first.day().equals(second.day());
      case WITHIN, ANY -> first.isPlaced() && second.isPlaced();
    };
  }

  @Property(tries = 300)
  void checkingIsPure(@ForAll("agendas") Agenda agenda) {
    Report once = Rules.all().check(agenda);
    Report again = Rules.all().check(agenda.toBuilder().build());

    assertThat(again.findings()).isEqualTo(once.findings());
    assertThat(again).hasToString(once.toString());
  }

  @Property(tries = 300)
  void aRoomClashNamesRoomsThatBothSessionsHold(@ForAll("agendas") Agenda agenda) {
    for (Finding finding : Rules.none().with(new RoomClash()).check(agenda).findings()) {
      Set<Object> shared =
          new HashSet<>(finding.subjects().subList(2, finding.subjects().size()));
      for (Object session : finding.subjects().subList(0, 2)) {
        assertThat(agenda.roomsOf((io.plenary.agenda.Session.Id) session))
            .extracting(Room::id)
            .containsAll(shared.stream().map(Room.Id.class::cast).toList());
      }
    }
  }

  @Property(tries = 100)
  void reachNeverMakesAPairTwice(@ForAll("agendas") Agenda agenda) {
    List<Set<Object>> pairs = Rules.none().with(new RoomClash()).check(agenda).findings().stream()
        .map(finding -> Set.<Object>copyOf(finding.subjects().subList(0, 2)))
        .toList();

    assertThat(pairs).doesNotHaveDuplicates();
  }
}
