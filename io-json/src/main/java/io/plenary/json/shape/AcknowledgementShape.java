package io.plenary.json.shape;

import io.plenary.agenda.Acknowledgement;
import io.plenary.agenda.Acknowledgement.Held;
import io.plenary.agenda.Ref;
import java.util.List;

/** Someone's word that a finding is meant so. */
public final class AcknowledgementShape extends Shape<Acknowledgement> {

  /** On an agenda, in whose zone the times are. */
  public static final Codec<Acknowledgement> IN_ZONE = new AcknowledgementShape(HeldShape.IN_ZONE);

  /** Away from any agenda, where times say their zones themselves. */
  public static final Codec<Acknowledgement> ANYWHERE =
      new AcknowledgementShape(HeldShape.ANYWHERE);

  private final Member<Acknowledgement, String> rule =
      required("rule", Scalars.NAME, Acknowledgement::rule);
  private final Member<Acknowledgement, List<Ref>> subjects =
      list("subjects", SubjectShape.SUBJECT, Acknowledgement::subjects);
  private final Member<Acknowledgement, List<Held>> places;
  private final Member<Acknowledgement, String> by;
  private final Member<Acknowledgement, String> why;

  private AcknowledgementShape(Codec<Held> held) {
    super("an acknowledgement");
    this.places = list("places", held, Acknowledgement::places);
    this.by = required("by", Scalars.NAME, Acknowledgement::by);
    this.why = required("why", Scalars.NAME, Acknowledgement::why);
  }

  @Override
  protected Acknowledgement make(Found found) {
    return new Acknowledgement(
        found.get(rule), found.list(subjects), found.list(places), found.get(by), found.get(why));
  }
}
