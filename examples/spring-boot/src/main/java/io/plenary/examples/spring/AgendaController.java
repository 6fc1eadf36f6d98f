package io.plenary.examples.spring;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.rule.Rules;
import java.time.Duration;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Agendas go in and out as what they are: Spring has Plenary's module turn them into JSON and back. */
@RestController
public class AgendaController {

  /** Made by Spring. */
  public AgendaController() {}

  /** {@return an agenda of one session} */
  @GetMapping("/agenda")
  public Agenda agenda() {
    return Agenda.builder()
        .id("one@example.org")
        .title("One session")
        .zone("Europe/Paris")
        .addRoom(Room.builder().id("room-1").name("Room 1").build())
        .addSession(Session.builder()
            .id("welcome")
            .title("Welcome")
            .duration(Duration.ofMinutes(20))
            .build())
        .place("welcome", "room-1", "2024-11-19T09:00")
        .build();
  }

  /**
   * {@return what is wrong with an agenda, in sentences}
   *
   * @param agenda what was posted
   */
  @PostMapping(path = "/check", produces = MediaType.TEXT_PLAIN_VALUE)
  public String check(@RequestBody Agenda agenda) {
    return Rules.standard().check(agenda).toString();
  }
}
