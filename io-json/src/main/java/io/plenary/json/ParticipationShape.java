package io.plenary.json;

import static io.plenary.agenda.Participation.Delivery.IN_PERSON;

import io.plenary.agenda.Participation;
import io.plenary.agenda.Person;
import io.plenary.json.shape.Codec;
import io.plenary.json.shape.Found;
import io.plenary.json.shape.Member;
import io.plenary.json.shape.Scalars;
import io.plenary.json.shape.Shape;
import io.plenary.json.shape.Words;
import io.plenary.value.Affiliation;
import io.plenary.value.Extension;
import java.util.List;

/** One person in one session: who, as what, how, and in which capacity. */
final class ParticipationShape extends Shape<Participation> {

  static final Codec<Participation> PARTICIPATION = new ParticipationShape();

  private final Member<Participation, Person.Id> person =
      required("person", RefCodec.PERSON, Participation::person);
  private final Member<Participation, String> role =
      required("role", Scalars.NAME, participation -> participation.role().name());
  private final Member<Participation, Participation.Delivery> delivery = usually(
      IN_PERSON, "delivery", Words.of(Participation.Delivery.class), Participation::delivery);
  private final Member<Participation, Affiliation> capacity =
      optional("as", ValueShapes.AFFILIATION, Participation::capacity);
  private final Member<Participation, List<Extension>> extensions =
      list("extensions", ValueShapes.EXTENSION, Participation::extensions);

  private ParticipationShape() {
    super("a participant");
  }

  @Override
  protected Participation make(Found found) {
    return new Participation(
        found.get(person),
        found.document().vocabulary().role(found.get(role)),
        found.find(delivery).orElse(IN_PERSON),
        found.find(capacity),
        found.list(extensions));
  }
}
