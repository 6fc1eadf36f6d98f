package io.plenary.json;

import io.plenary.agenda.Person;
import io.plenary.agenda.Preferences;
import io.plenary.json.shape.Codec;
import io.plenary.json.shape.Found;
import io.plenary.json.shape.Member;
import io.plenary.json.shape.TextCodec;
import io.plenary.json.shape.TimeText;
import io.plenary.value.Affiliation;
import io.plenary.value.Extension;
import io.plenary.value.Link;
import io.plenary.value.Text;
import java.util.List;

/** Someone who takes part. */
final class PersonShape extends EntityShape<Person, Person.Id> {

  static final Codec<Person> PERSON = new PersonShape();

  private final Member<Person, Text> honorific =
      optional("honorific", TextCodec.TEXT, Person::honorific);
  private final Member<Person, Text> name = required("name", TextCodec.TEXT, Person::name);
  private final Member<Person, List<Affiliation>> affiliations =
      list("affiliations", ValueShapes.AFFILIATION, Person::affiliations);
  private final Member<Person, Text> biography =
      optional("biography", TextCodec.TEXT, Person::biography);
  private final Member<Person, List<TimeText>> availability =
      times("availability", Person::availability);
  private final Member<Person, Preferences> preferences =
      usually(Preferences.none(), "preferences", PreferencesShape.PREFERENCES, Person::preferences);
  private final Member<Person, List<Link>> links = list("links", ValueShapes.LINK, Person::links);
  private final Member<Person, List<Extension>> extensions =
      list("extensions", ValueShapes.EXTENSION, Person::extensions);

  private PersonShape() {
    super("a person", Person.Id::of, Person::id);
  }

  @Override
  protected Person make(Found found) {
    Person.Builder person = Person.builder().id(id(found)).name(found.find(name).orElse(NAMELESS));
    found.ifThere(honorific, person::honorific);
    found.list(affiliations).forEach(person::addAffiliation);
    found.ifThere(biography, person::biography);
    found.ranges(availability).forEach(person::addAvailability);
    found.ifThere(preferences, person::preferences);
    found.list(links).forEach(person::addLink);
    found.list(extensions).forEach(person::addExtension);
    return person.build();
  }
}
