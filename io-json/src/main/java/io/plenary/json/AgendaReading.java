package io.plenary.json;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Defect;
import io.plenary.agenda.InvalidAgendaException;
import io.plenary.agenda.Ref;
import io.plenary.format.Limits;
import io.plenary.format.UnreadableAgendaException;
import io.plenary.json.shape.DocumentReader;
import io.plenary.json.shape.JsonIn;
import io.plenary.json.shape.ProblemCode;
import io.plenary.json.shape.Reading;
import io.plenary.json.shape.WholeDocument;
import io.plenary.json.stream.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The reading of one agenda. */
final class AgendaReading implements Reading<Agenda> {

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

  /** Reads documents that are an agenda. */
  static DocumentReader<Agenda> reader(Limits limits) {
    return new DocumentReader<>(limits, UnreadableAgendaException::new, AgendaReading::new);
  }

  @Override
  public void gather() {
    AgendaShape.AGENDA.read(in, agendas::add);
  }

  @Override
  public Agenda result() {
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
