package io.plenary.json;

import io.plenary.agenda.Acknowledgement;
import io.plenary.agenda.Acknowledgement.Held;
import io.plenary.agenda.Ref;
import java.util.List;

/** Someone's word that a finding is meant so. */
final class AcknowledgementShape extends Shape<Acknowledgement> {

  static final Codec<Acknowledgement> ACKNOWLEDGEMENT = new AcknowledgementShape();

  private final Member<Acknowledgement, String> rule =
      required("rule", Scalars.NAME, Acknowledgement::rule);
  private final Member<Acknowledgement, List<Ref>> subjects =
      list("subjects", SubjectShape.SUBJECT, Acknowledgement::subjects);
  private final Member<Acknowledgement, List<Held>> places =
      list("places", HeldShape.HELD, Acknowledgement::places);
  private final Member<Acknowledgement, String> by =
      required("by", Scalars.NAME, Acknowledgement::by);
  private final Member<Acknowledgement, String> why =
      required("why", Scalars.NAME, Acknowledgement::why);

  private AcknowledgementShape() {
    super("an acknowledgement");
  }

  @Override
  Acknowledgement make(Found found) {
    return new Acknowledgement(
        found.get(rule), found.list(subjects), found.list(places), found.get(by), found.get(why));
  }
}
