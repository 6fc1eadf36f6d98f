package io.plenary.json.shape;

import java.util.OptionalInt;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/**
 * The version of a format, by whose member a document is recognised.
 *
 * @param current the only one that is read
 */
public record FormatVersion(int current) implements Codec<Integer> {

  @Override
  public void write(Integer version, JsonGenerator out) {
    out.writeNumber(version);
  }

  @Override
  public void read(JsonIn in, Consumer<? super Integer> to) {
    OptionalInt version = in.integer(1);
    if (version.isPresent() && version.getAsInt() != current) {
      // whatever else stands here may mean something else, so nothing more can be said of it
      throw in.log()
          .fatal(
              ProblemCode.UNSUPPORTED_VERSION,
              in.place(),
              "version " + version.getAsInt() + " of the format",
              "version " + current);
    }
    version.ifPresent(to::accept);
  }
}
