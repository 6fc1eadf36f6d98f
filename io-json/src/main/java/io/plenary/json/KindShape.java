package io.plenary.json;

import io.plenary.agenda.Role;
import io.plenary.agenda.SessionKind;
import io.plenary.json.shape.Codec;
import io.plenary.json.shape.Found;
import io.plenary.json.shape.Member;
import io.plenary.json.shape.Scalars;
import io.plenary.json.shape.Shape;
import io.plenary.json.shape.Words;
import java.util.List;

/** A kind of session that the agenda declares, since it is none of those that the model knows. */
final class KindShape extends Shape<SessionKind> {

  static final Codec<SessionKind> KIND = new KindShape();

  private final Member<SessionKind, String> name =
      required("name", Scalars.NAME, SessionKind::name);
  private final Member<SessionKind, Boolean> interlude =
      usually(false, "interlude", Scalars.FLAG, SessionKind::interlude);
  private final Member<SessionKind, Boolean> exclusive =
      usually(false, "exclusive", Scalars.FLAG, SessionKind::exclusive);
  private final Member<SessionKind, Boolean> sharesRoom =
      usually(false, "sharesRoom", Scalars.FLAG, SessionKind::sharesRoom);
  private final Member<SessionKind, SessionKind.Parts> parts = usually(
      SessionKind.Parts.IN_SEQUENCE,
      "parts",
      Words.of(SessionKind.Parts.class),
      SessionKind::parts);

  /** Only the names: what a role stands for is declared beside, or known. */
  private final Member<SessionKind, List<Role>> requiredRoles =
      names("requiredRoles", Scalars.NAME.as(Role::of, Role::name), SessionKind::requiredRoles);

  private KindShape() {
    super("a kind");
  }

  // at once, since sessions of this kind may have been read before
  @Override
  protected void seen(Found found) {
    if (suffices(found)) {
      found
          .document()
          .vocabulary()
          .declareKind(make(found), found.place(), found.document().log());
    }
  }

  @Override
  protected SessionKind make(Found found) {
    SessionKind.Builder kind = SessionKind.builder().name(found.get(name));
    found.ifThere(interlude, kind::interlude);
    found.ifThere(exclusive, kind::exclusive);
    found.ifThere(sharesRoom, kind::sharesRoom);
    found.ifThere(parts, kind::parts);
    found.list(requiredRoles).forEach(kind::addRequiredRole);
    return kind.build();
  }
}
