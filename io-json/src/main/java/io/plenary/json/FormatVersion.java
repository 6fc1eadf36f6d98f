package io.plenary.json;

import java.util.OptionalInt;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/** The version of the format, of which there is one so far. */
final class FormatVersion implements Codec<Integer> {

  static final int CURRENT = 1;

  @Override
  public void write(Integer version, JsonGenerator out) {
    out.writeNumber(version);
  }

  @Override
  public void read(JsonIn in, Consumer<? super Integer> to) {
    OptionalInt version = in.integer(1);
    if (version.isPresent() && version.getAsInt() != CURRENT) {
      // whatever else stands here may mean something else, so nothing more can be said of it
      throw in.log()
          .fatal(
              ProblemCode.UNSUPPORTED_VERSION,
              in.place(),
              "version " + version.getAsInt() + " of the format",
              "version " + CURRENT);
    }
    version.ifPresent(to::accept);
  }
}
