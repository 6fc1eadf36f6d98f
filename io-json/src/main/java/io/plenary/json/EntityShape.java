package io.plenary.json;

import io.plenary.agenda.Ref;
import io.plenary.json.shape.Found;
import io.plenary.json.shape.Member;
import io.plenary.json.shape.Scalars;
import io.plenary.json.shape.Shape;
import io.plenary.value.Text;
import java.util.function.Function;

/**
 * How things with an id stand in a document. Something is made of them even where much is missing, so
 * that what else is wrong comes to light in the same go; the agenda is refused all the same.
 *
 * @param <T> the type
 * @param <I> the type of its ids
 */
abstract class EntityShape<T, I extends Ref> extends Shape<T> {

  /** Stands for a title or name that is missing. */
  static final Text NAMELESS = Text.of("?");

  private final Function<String, I> idOf;
  private final Member<T, I> id;

  EntityShape(String description, Function<String, I> idOf, Function<T, I> from) {
    super(description);
    this.idOf = idOf;
    this.id = required("id", Scalars.NAME.as(idOf, Ref::value), from);
  }

  @Override
  protected final boolean suffices(Found found) {
    return true;
  }

  @Override
  protected void seen(Found found) {
    found.document().references().declare(id(found), found.place());
  }

  /** The id, or what stands for it where it is missing: no other thing is at the same place. */
  final I id(Found found) {
    return found.find(id).orElseGet(() -> idOf.apply(found.place().pointer().toString()));
  }
}
