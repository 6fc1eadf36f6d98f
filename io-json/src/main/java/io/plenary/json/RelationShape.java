package io.plenary.json;

import io.plenary.agenda.Relation;
import io.plenary.agenda.Session;
import io.plenary.json.shape.Codec;
import io.plenary.json.shape.Found;
import io.plenary.json.shape.Member;
import io.plenary.json.shape.Scalars;
import io.plenary.json.shape.ValueShape;
import io.plenary.json.shape.Words;
import java.time.Duration;

/** How a session wants to stand to another. */
final class RelationShape extends ValueShape<Relation> {

  static final Codec<Relation> RELATION = new RelationShape();

  private final Member<Relation, Relation.Type> type =
      required("type", Words.of(Relation.Type.class), Relation::type);
  private final Member<Relation, Session.Id> session =
      required("session", RefCodec.SESSION, Relation::session);
  private final Member<Relation, Duration> gap =
      usually(Duration.ZERO, "gap", Scalars.DURATION, Relation::gap);
  private final Member<Relation, Boolean> onAnotherDay =
      usually(false, "onAnotherDay", Scalars.FLAG, Relation::onAnotherDay);

  private RelationShape() {
    super("a relation");
  }

  @Override
  protected Relation make(Found found) {
    return new Relation(
        found.get(type),
        found.get(session),
        found.find(gap).orElse(Duration.ZERO),
        found.find(onAnotherDay).orElse(false));
  }
}
