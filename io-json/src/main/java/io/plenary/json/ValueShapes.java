package io.plenary.json;

import static io.plenary.json.shape.Scalars.COUNTRY;
import static io.plenary.json.shape.Scalars.DATE;
import static io.plenary.json.shape.Scalars.NAME;
import static io.plenary.json.shape.Scalars.STRING;
import static io.plenary.json.shape.TextCodec.TEXT;

import io.plenary.agenda.Tag;
import io.plenary.json.shape.Codec;
import io.plenary.json.shape.Found;
import io.plenary.json.shape.Member;
import io.plenary.json.shape.ValueShape;
import io.plenary.value.Affiliation;
import io.plenary.value.Attachment;
import io.plenary.value.Country;
import io.plenary.value.Extension;
import io.plenary.value.Link;
import io.plenary.value.Organizer;
import io.plenary.value.Place;
import io.plenary.value.Text;
import io.plenary.value.Venue;
import io.plenary.value.Version;
import java.time.LocalDate;

/** Small things that stand in many places. */
final class ValueShapes {

  static final Codec<Link> LINK = new LinkShape();
  static final Codec<Attachment> ATTACHMENT = new AttachmentShape();
  static final Codec<Extension> EXTENSION = new ExtensionShape();
  static final Codec<Affiliation> AFFILIATION = new AffiliationShape();
  static final Codec<Organizer> ORGANIZER = new OrganizerShape();
  static final Codec<Venue> VENUE = new VenueShape();
  static final Codec<Place> PLACE = new PlaceShape();
  static final Codec<Version> VERSION = new VersionShape();
  static final Codec<Tag> TAG = new TagShape();

  private ValueShapes() {}

  private static final class LinkShape extends ValueShape<Link> {

    private final Member<Link, String> href = required("href", NAME, Link::href);
    private final Member<Link, Text> title = optional("title", TEXT, Link::title);
    private final Member<Link, String> rel = optional("rel", STRING, Link::rel);

    LinkShape() {
      super("a link");
    }

    @Override
    protected Link make(Found found) {
      return new Link(found.get(href), found.find(title), found.find(rel));
    }
  }

  private static final class AttachmentShape extends ValueShape<Attachment> {

    private final Member<Attachment, String> href = required("href", NAME, Attachment::href);
    private final Member<Attachment, Text> title = optional("title", TEXT, Attachment::title);
    private final Member<Attachment, String> mediaType =
        optional("mediaType", STRING, Attachment::mediaType);

    AttachmentShape() {
      super("an attachment");
    }

    @Override
    protected Attachment make(Found found) {
      return new Attachment(found.get(href), found.find(title), found.find(mediaType));
    }
  }

  private static final class ExtensionShape extends ValueShape<Extension> {

    private static final String PLAIN = "text/plain";

    private final Member<Extension, String> namespace =
        required("namespace", NAME, Extension::namespace);
    private final Member<Extension, String> name = required("name", NAME, Extension::name);
    private final Member<Extension, String> mediaType =
        usually(PLAIN, "mediaType", STRING, Extension::mediaType);
    private final Member<Extension, String> content =
        required("content", STRING, Extension::content);

    ExtensionShape() {
      super("an extension");
    }

    @Override
    protected Extension make(Found found) {
      return new Extension(
          found.get(namespace),
          found.get(name),
          found.find(mediaType).orElse(PLAIN),
          found.get(content));
    }
  }

  private static final class AffiliationShape extends ValueShape<Affiliation> {

    private final Member<Affiliation, Text> position =
        optional("position", TEXT, Affiliation::position);
    private final Member<Affiliation, Text> organization =
        optional("organization", TEXT, Affiliation::organization);
    private final Member<Affiliation, Country> country =
        optional("country", COUNTRY, Affiliation::country);

    AffiliationShape() {
      super("an affiliation");
    }

    @Override
    protected Affiliation make(Found found) {
      return new Affiliation(found.find(position), found.find(organization), found.find(country));
    }
  }

  private static final class OrganizerShape extends ValueShape<Organizer> {

    private final Member<Organizer, Text> name = required("name", TEXT, Organizer::name);
    private final Member<Organizer, String> link = optional("link", NAME, Organizer::link);

    OrganizerShape() {
      super("an organizer");
    }

    @Override
    protected Organizer make(Found found) {
      return new Organizer(found.get(name), found.find(link));
    }
  }

  private static final class VenueShape extends ValueShape<Venue> {

    private final Member<Venue, Text> name = optional("name", TEXT, Venue::name);
    private final Member<Venue, Text> city = optional("city", TEXT, Venue::city);
    private final Member<Venue, Country> country = optional("country", COUNTRY, Venue::country);

    VenueShape() {
      super("a venue");
    }

    @Override
    protected Venue make(Found found) {
      return new Venue(found.find(name), found.find(city), found.find(country));
    }
  }

  private static final class PlaceShape extends ValueShape<Place> {

    private final Member<Place, Text> venue = optional("venue", TEXT, Place::venue);
    private final Member<Place, Text> building = optional("building", TEXT, Place::building);
    private final Member<Place, Text> floor = optional("floor", TEXT, Place::floor);

    PlaceShape() {
      super("a place");
    }

    @Override
    protected Place make(Found found) {
      return new Place(found.find(venue), found.find(building), found.find(floor));
    }
  }

  private static final class VersionShape extends ValueShape<Version> {

    private final Member<Version, String> label = optional("label", STRING, Version::label);
    private final Member<Version, LocalDate> date = optional("date", DATE, Version::date);

    VersionShape() {
      super("a version");
    }

    @Override
    protected Version make(Found found) {
      return new Version(found.find(label), found.find(date));
    }
  }

  private static final class TagShape extends ValueShape<Tag> {

    private final Member<Tag, String> category = required("category", NAME, Tag::category);
    private final Member<Tag, String> name = required("name", NAME, Tag::name);

    TagShape() {
      super("a tag");
    }

    @Override
    protected Tag make(Found found) {
      return new Tag(found.get(category), found.get(name));
    }
  }
}
