package io.plenary.json;

import io.plenary.agenda.Role;
import io.plenary.json.shape.Codec;
import io.plenary.json.shape.Found;
import io.plenary.json.shape.Member;
import io.plenary.json.shape.Scalars;
import io.plenary.json.shape.Shape;

/** A role that the agenda declares, since it is none of those that the model knows. */
final class RoleShape extends Shape<Role> {

  static final Codec<Role> ROLE = new RoleShape();

  private final Member<Role, String> name = required("name", Scalars.NAME, Role::name);
  private final Member<Role, Boolean> presence =
      usually(true, "presence", Scalars.FLAG, Role::presence);
  private final Member<Role, Boolean> shared = usually(true, "shared", Scalars.FLAG, Role::shared);
  private final Member<Role, Boolean> speaking =
      usually(false, "speaking", Scalars.FLAG, Role::speaking);

  private RoleShape() {
    super("a role");
  }

  // at once, since sessions in which someone has it may have been read before
  @Override
  protected void seen(Found found) {
    if (suffices(found)) {
      found
          .document()
          .vocabulary()
          .declareRole(make(found), found.place(), found.document().log());
    }
  }

  @Override
  protected Role make(Found found) {
    return new Role(
        found.get(name),
        found.find(presence).orElse(true),
        found.find(shared).orElse(true),
        found.find(speaking).orElse(false));
  }
}
