package io.plenary.change.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PairingTest {

  /** Its likeness to those that are named here; whom it is compared with is written down. */
  private record Item(
      String id,
      long when,
      List<String> keys,
      List<String> words,
      Map<String, Integer> likenesses,
      Set<String> compared)
      implements Profile<Item> {

    static Item of(String id, long when, Map<String, Integer> likenesses) {
      return new Item(id, when, List.of("key"), List.of(), likenesses, new TreeSet<>());
    }

    static Item of(String id, long when) {
      return of(id, when, Map.of());
    }

    Item with(List<String> ownKeys, List<String> ownWords) {
      return new Item(id, when, ownKeys, ownWords, likenesses, compared);
    }

    @Override
    public int likeness(Item other) {
      compared.add(other.id);
      return likenesses.getOrDefault(other.id, 0);
    }
  }

  private static List<Item> items(int count, IntFunction<Item> item) {
    return IntStream.range(0, count).mapToObj(item).toList();
  }

  /** The places in time of those that it was compared with. */
  private static List<Integer> compared(Item item) {
    return item.compared().stream().map(Integer::valueOf).sorted().toList();
  }

  private static List<Integer> range(int from, int to) {
    return IntStream.range(from, to).boxed().toList();
  }

  @Test
  void theMostAlikeArePairedFirst() {
    Item a = Item.of("a", 0, Map.of("x", 700, "y", 900));
    Item b = Item.of("b", 0, Map.of("x", 650, "y", 950));

    assertThat(Pairing.pair(List.of(a, b), List.of(Item.of("x", 0), Item.of("y", 0)), 600))
        .containsExactly(0, 1);
  }

  @Test
  void whoIsPairedStaysSoAndNobodyIsPairedTwice() {
    Item a = Item.of("a", 0, Map.of("x", 900, "y", 800));
    Item b = Item.of("b", 0, Map.of("x", 850));

    assertThat(Pairing.pair(List.of(a, b), List.of(Item.of("x", 0), Item.of("y", 0)), 600))
        .containsExactly(0, -1);
  }

  @Test
  void theBoundItselfIsEnough() {
    Item a = Item.of("a", 0, Map.of("x", 600));

    assertThat(Pairing.pair(List.of(a), List.of(Item.of("x", 0)), 600)).containsExactly(0);
    assertThat(Pairing.pair(List.of(a), List.of(Item.of("x", 0)), 601)).containsExactly(-1);
  }

  @Test
  void amongEqualsTheIdDecidesThenTheTimeThenThePlace() {
    Map<String, Integer> alike = Map.of("far", 800, "near", 800, "nearer", 800, "same", 800);
    List<Item> revised = List.of(
        Item.of("far", 1), Item.of("near", 110), Item.of("nearer", 110), Item.of("same", 500));

    assertThat(Pairing.pair(List.of(Item.of("same", 100, alike)), revised, 600)).containsExactly(3);
    assertThat(Pairing.pair(List.of(Item.of("other", 100, alike)), revised, 600))
        .containsExactly(1);
    assertThat(Pairing.pair(
            List.of(Item.of("one", 110, alike), Item.of("two", 110, alike)), revised, 600))
        .containsExactly(1, 2);
  }

  @Test
  void onlyThoseThatShareAKeyOrAWordAreCompared() {
    Item a = Item.of("a", 0).with(List.of("k", "l"), List.of("w"));
    List<Item> revised = List.of(
        Item.of("byKey", 0).with(List.of("l"), List.of()),
        Item.of("byWord", 0).with(List.of("m"), List.of("v", "w")),
        Item.of("byNone", 0).with(List.of("w"), List.of("k")));

    Pairing.pair(List.of(a), revised, 600);

    assertThat(a.compared()).containsExactly("byKey", "byWord");
  }

  @Test
  void ofAThousandPairsUnderAWordAllAreComparedAndOfMoreNone() {
    IntFunction<Item> word = i -> Item.of("" + i, i).with(List.of(), List.of("word"));
    List<Item> few = items(32, word);
    List<Item> many = items(33, word);

    Pairing.pair(few, items(32, word), 600);
    Pairing.pair(many, items(32, word), 600);

    assertThat(few).allSatisfy(item -> assertThat(compared(item)).isEqualTo(range(0, 32)));
    assertThat(many).allSatisfy(item -> assertThat(item.compared()).isEmpty());
  }

  @Test
  void underAKeyOfManyTheNeighboursInTimeAreCompared() {
    List<Item> published = new ArrayList<>(items(40, i -> Item.of("p" + i, i)));
    List<Item> revised = new ArrayList<>(items(40, i -> Item.of("" + i, i)));
    List<Item> inOrder = List.copyOf(published);
    Collections.reverse(published);
    Collections.rotate(revised, 17);

    Pairing.pair(published, revised, 600);

    assertThat(compared(inOrder.get(0))).isEqualTo(range(0, 4));
    assertThat(compared(inOrder.get(3))).isEqualTo(range(0, 7));
    assertThat(compared(inOrder.get(20))).isEqualTo(range(16, 24));
    assertThat(compared(inOrder.get(39))).isEqualTo(range(35, 40));
  }

  /** When all shift alike, rank tells more than time. */
  @Test
  void theNeighboursInRankAreComparedToo() {
    List<Item> published = items(40, i -> Item.of("p" + i, i + 10));
    List<Item> revised = items(80, i -> Item.of("" + i, i));

    Pairing.pair(published, revised, 600);

    assertThat(compared(published.get(20)))
        .containsExactlyElementsOf(
            IntStream.concat(IntStream.range(26, 34), IntStream.range(36, 44))
                .boxed()
                .toList());
    assertThat(compared(published.get(0)))
        .containsExactlyElementsOf(IntStream.concat(IntStream.range(0, 4), IntStream.range(6, 14))
            .boxed()
            .toList());
  }

  @Test
  void theNeighboursOfWhatIsLaterThanAllAreTheLast() {
    List<Item> published = items(40, i -> Item.of("p" + i, 1000));
    List<Item> revised = items(40, i -> Item.of("" + i, i));

    Pairing.pair(published, revised, 600);

    assertThat(compared(published.get(0))).containsExactly(0, 1, 2, 3, 36, 37, 38, 39);
  }
}
