package io.plenary.json;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Defect;
import io.plenary.agenda.InvalidAgendaException;
import io.plenary.agenda.Ref;
import io.plenary.format.UnreadableAgendaException;
import io.plenary.json.stream.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The reading of one agenda: first all that stands in the document, then what follows from it as a
 * whole. Whatever is wrong is gathered on the way and thrown at the end.
 */
final class AgendaReading {

  private final JsonIn in;
  private final WholeDocument document;
  private final Place start;
  private final List<Agenda> agendas = new ArrayList<>();

  /** Starts where the parser stands. */
  AgendaReading(JsonIn in) {
    this.in = in;
    this.document = in.document();
    this.start = in.place();
  }

  /** Reads to the end of the agenda. */
  void gather() {
    AgendaShape.AGENDA.read(in, agendas::add);
  }

  /**
   * {@return the agenda that was read}
   *
   * @throws UnreadableAgendaException if anything was wrong
   */
  Agenda agenda() {
    List<Defect> defects = settle();
    document.noteLooseEnds();
    // a name that leads nowhere has been noted where it stands, which is more than the model knows
    boolean sound = document.log().isEmpty();
    defects.stream()
        .filter(defect -> sound || defect.code() != Defect.Code.DANGLING_REFERENCE)
        .forEach(this::note);
    if (!document.log().isEmpty()) {
      throw document.log().unreadable();
    }
    return agendas.get(0);
  }

  private List<Defect> settle() {
    try {
      document.settle();
      return List.of();
    } catch (InvalidAgendaException e) {
      return e.defects();
    }
  }

  /** A message is a sentence, which may end in what was expected. */
  private void note(Defect defect) {
    String[] parts = defect.message().split("; expected ", 2);
    document
        .log()
        .add(
            ProblemCode.of(defect.code()),
            placeOf(defect.about()),
            "that " + parts[0],
            parts.length > 1 ? parts[1] : "");
  }

  private Place placeOf(List<Ref> about) {
    return about.stream()
        .map(document.references()::placeOf)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(start);
  }
}
