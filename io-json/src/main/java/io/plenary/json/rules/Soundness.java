package io.plenary.json.rules;

import io.plenary.agenda.Acknowledgement;
import io.plenary.agenda.Agenda;
import io.plenary.agenda.Defect;
import io.plenary.agenda.InvalidAgendaException;
import java.util.List;

/** Holds words that stand beside an agenda to what holds of those that stand on one. */
final class Soundness {

  private Soundness() {}

  static List<Defect> defects(Acknowledgement word) {
    try {
      Agenda.builder().id("?").title("?").zone("UTC").addAcknowledgement(word).build();
      return List.of();
    } catch (InvalidAgendaException e) {
      return e.defects();
    }
  }
}
