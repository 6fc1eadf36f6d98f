package io.plenary.json;

import io.plenary.agenda.Track;
import io.plenary.json.shape.Codec;
import io.plenary.json.shape.Found;
import io.plenary.json.shape.Member;
import io.plenary.json.shape.Scalars;
import io.plenary.json.shape.TextCodec;
import io.plenary.value.Color;
import io.plenary.value.Extension;
import io.plenary.value.Text;
import java.util.List;

/** A subject under which sessions stand. */
final class TrackShape extends EntityShape<Track, Track.Id> {

  static final Codec<Track> TRACK = new TrackShape();

  private final Member<Track, Text> name = required("name", TextCodec.TEXT, Track::name);
  private final Member<Track, Text> description =
      optional("description", TextCodec.TEXT, Track::description);
  private final Member<Track, Color> color = optional("color", Scalars.COLOR, Track::color);
  private final Member<Track, List<Extension>> extensions =
      list("extensions", ValueShapes.EXTENSION, Track::extensions);

  private TrackShape() {
    super("a track", Track.Id::of, Track::id);
  }

  @Override
  protected Track make(Found found) {
    Track.Builder track = Track.builder().id(id(found)).name(found.find(name).orElse(NAMELESS));
    found.ifThere(description, track::description);
    found.ifThere(color, track::color);
    found.list(extensions).forEach(track::addExtension);
    return track.build();
  }
}
