package io.plenary.ical;

import static io.plenary.ical.Calendars.calendar;
import static io.plenary.ical.Calendars.event;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Participation;
import io.plenary.agenda.Role;
import io.plenary.agenda.Session;
import io.plenary.agenda.SessionKind;
import org.junit.jupiter.api.Test;

/** What a calendar says of a kind or role holds wherever that kind or role is meant without saying. */
class DefinitionsTest {

  private static final String QUIET_SPEAKER = "X-PLENARY-ROLE;ID=speaker;FIELD=speaking:false";
  private static final String QUIET_MODERATOR = "X-PLENARY-ROLE;ID=moderator;FIELD=presence:false";
  private static final String SHARING_TALK = "X-PLENARY-KIND;ID=talk;FIELD=shares-room:true";

  private static Session session(String id, String... lines) {
    return ICalendar.read(calendar(lines)).agenda().session(Session.Id.of(id)).orElseThrow();
  }

  @Test
  void whoHasNoRoleIsASpeakerAsTheCalendarDefinesSpeakers() {
    Session talk = session(
        "1",
        QUIET_SPEAKER,
        "X-PLENARY-PERSON;ID=p;FIELD=name:P",
        event("1", "X-PLENARY-SESSION;FIELD=id:1", "X-PLENARY-SESSION;FIELD=person;N=1:p"));

    assertThat(talk.participations())
        .extracting(Participation::role)
        .containsExactly(new Role("speaker", true, true, false));
  }

  @Test
  void theRolesThatAKnownKindRequiresAreThoseOfTheCalendar() {
    Session sector = session(
        "1",
        QUIET_MODERATOR,
        event("1", "X-PLENARY-SESSION;FIELD=id:1", "X-PLENARY-SESSION;FIELD=kind:sector"));

    assertThat(sector.kind().requiredRoles())
        .contains(Role.RAPPORTEUR)
        .extracting(Role::presence)
        .containsExactly(false, true);
  }

  @Test
  void whatSaysNothingOfItsKindIsATalkAsTheCalendarDefinesTalks() {
    SessionKind sharing = SessionKind.TALK.withSharesRoom(true);

    assertThat(session("1", SHARING_TALK, event("1")).kind()).isEqualTo(sharing);
    assertThat(session("1", SHARING_TALK, event("1", "X-PLENARY-SESSION;FIELD=id:1"))
            .kind())
        .isEqualTo(sharing);
  }
}
