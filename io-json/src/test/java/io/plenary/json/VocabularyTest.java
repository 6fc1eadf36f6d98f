package io.plenary.json;

import static io.plenary.json.Documents.agenda;
import static io.plenary.json.Documents.session;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Role;
import io.plenary.agenda.Session;
import io.plenary.agenda.SessionKind;
import org.junit.jupiter.api.Test;

class VocabularyTest {

  private static final String PERSON = "\"people\": [{\"id\": \"p\", \"name\": \"P\"}]";

  private static Session only(Agenda agenda) {
    return agenda.sessions().get(0);
  }

  private static String inKind(String kind, String role) {
    return "\"sessions\": [{\"id\": \"s\", \"title\": \"S\", \"kind\": \"" + kind
        + "\", \"participants\": [{\"person\": \"p\", \"role\": \"" + role + "\"}]}]";
  }

  @Test
  void aSessionIsATalkUnlessSaid() {
    Agenda agenda = PlenaryJson.read(session());

    assertThat(only(agenda).kind()).isEqualTo(SessionKind.TALK);
    assertThat(PlenaryJson.write(agenda)).doesNotContain("kind");
  }

  @Test
  void knownNamesHaveTheirTraitsAndOthersNone() {
    Agenda agenda = PlenaryJson.read(agenda(PERSON, inKind("break", "technician")));

    assertThat(only(agenda).kind()).isEqualTo(SessionKind.BREAK);
    assertThat(only(agenda).participations().get(0).role()).isEqualTo(Role.of("technician"));
    assertThat(PlenaryJson.write(agenda)).doesNotContain("kinds").doesNotContain("roles");
  }

  @Test
  void aDeclaredNameHasTheTraitsItIsDeclaredWith() {
    Agenda agenda = PlenaryJson.read(agenda(
        PERSON,
        inKind("talk", "speaker"),
        "\"kinds\": [{\"name\": \"talk\", \"parts\": \"in-parallel\", \"sharesRoom\": true}]",
        "\"roles\": [{\"name\": \"speaker\", \"presence\": false}]"));

    assertThat(only(agenda).kind().parts()).isEqualTo(SessionKind.Parts.IN_PARALLEL);
    assertThat(only(agenda).participations().get(0).role())
        .isEqualTo(new Role("speaker", false, true, false));
    assertThat(PlenaryJson.read(PlenaryJson.write(agenda))).isEqualTo(agenda);
    assertThat(PlenaryJson.write(agenda))
        .contains("\"name\": \"talk\"")
        .doesNotContain("\"kind\":");
  }

  @Test
  void aRoleThatIsDeclaredIsMeantWhereverItIsRequired() {
    // a sector requires a moderator, here one who need not be there
    Agenda agenda = PlenaryJson.read(agenda(
        PERSON,
        "\"roles\": [{\"name\": \"moderator\", \"presence\": false}]",
        inKind("sector", "moderator")));

    Role moderator = new Role("moderator", false, true, false);
    assertThat(only(agenda).kind().requiredRoles()).containsExactly(moderator, Role.RAPPORTEUR);
    assertThat(PlenaryJson.read(PlenaryJson.write(agenda))).isEqualTo(agenda);
  }

  @Test
  void aRoleThatOnlyAKindRequiresIsUsed() {
    String document = agenda(
        "\"kinds\": [{\"name\": \"lab\", \"requiredRoles\": [\"warden\"]}]",
        "\"roles\": [{\"name\": \"warden\", \"shared\": false}]",
        "\"sessions\": [{\"id\": \"s\", \"title\": \"S\", \"kind\": \"lab\"}]");

    assertThat(only(PlenaryJson.read(document)).kind().requiredRoles())
        .containsExactly(new Role("warden", true, false, false));
  }

  @Test
  void declaringWhatGoesWithoutSayingIsFineAndNotWritten() {
    Agenda agenda = PlenaryJson.read(agenda(
        "\"kinds\": [{\"name\": \"lab\"}]",
        "\"sessions\": [{\"id\": \"s\", \"title\": \"S\", \"kind\": \"lab\"}]"));

    assertThat(PlenaryJson.write(agenda)).doesNotContain("kinds");
  }

  @Test
  void aKindThatASlotIsKeptForIsOnlyAName() {
    String document = agenda(
        "\"slots\": [{\"time\": \"2024-11-19T09:00/PT1H\", \"reservedFor\": [\"lab\"]}]",
        "\"kinds\": [{\"name\": \"lab\", \"exclusive\": true}]");

    assertThat(Documents.codes(Documents.problems(document))).containsExactly("unused-declaration");
  }
}
