package io.plenary.json.foreign;

import io.plenary.agenda.Agenda;
import io.plenary.format.Location;
import io.plenary.format.Problem;
import io.plenary.json.stream.Quoted;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What gets lost when an agenda is written in another dialect: one line for each sort of loss. */
public final class Losses {

  private record Loss(String what, String example, String done, int count) {

    Problem problem(WriteCode code) {
      String more = count == 1 ? "" : ", and " + (count - 1) + " more";
      String subject = example.isEmpty() ? what : what + ": " + Quoted.of(example) + more;
      return new Problem(code.code(), code.severity(), Location.NOWHERE, subject, "", done);
    }
  }

  private final Map<WriteCode, Loss> losses = new EnumMap<>(WriteCode.class);

  /** No losses yet. */
  public Losses() {}

  /** Notes a loss; the first example stands for all. */
  public void add(WriteCode code, String what, String example, String done) {
    losses.merge(
        code,
        new Loss(what, example, done, 1),
        (first, next) -> new Loss(first.what, first.example, first.done, first.count + 1));
  }

  /** Notes what an agenda holds and a dialect has no place for. */
  public void addAll(Agenda agenda, Set<WriteCode> unexpressed) {
    for (Inventory.Holding holding : Inventory.HOLDINGS) {
      if (unexpressed.contains(holding.code())) {
        holding
            .of()
            .apply(agenda)
            .forEach(example -> add(holding.code(), holding.what(), example, "it was left out"));
      }
    }
  }

  /** Notes what other dialects keep on an agenda. */
  public void addForeignExtensions(Agenda agenda, String own) {
    Inventory.extensions(agenda, extension -> {
      if (!extension.namespace().equals(own)) {
        add(
            WriteCode.EXTENSION_ELSEWHERE,
            "what others keep",
            extension.namespace() + " " + extension.name(),
            "it was left out");
      } else if (!Kept.isOf(extension, own) || !Kept.isSound(extension)) {
        add(
            WriteCode.EXTENSION_UNWRITABLE,
            "an extension that is no JSON",
            extension.name(),
            "it was left out");
      }
    });
  }

  /** {@return all losses} */
  public List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    losses.forEach((code, loss) -> problems.add(loss.problem(code)));
    return problems;
  }
}
