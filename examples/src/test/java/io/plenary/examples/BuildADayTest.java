package io.plenary.examples;

import static io.plenary.assertion.AgendaAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BuildADayTest {

  @Test
  void theDayCanBeHeld() {
    assertThat(BuildADay.day()).isValid();
  }

  @Test
  void theDayIsPrinted() {
    assertThat(TimetablePrinter.print(BuildADay.day(), 80)).isEqualTo("""
            Spring Meeting
            2 April 2025

            Wednesday 2 April 2025
            ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
            09:00–09:15  Welcome                                               Hall (en, fr)
                         Chair: Ms Adaeze Okafor, Chair of the Programme Committee

            09:15–11:00  Safe Ports                                            Hall (en, fr)
                         Moderator: Ms Adaeze Okafor, University of Lagos, NG
                         Rapporteur: Dr Nils Lindqvist, Customs, SE
              09:15–10:00  What containers tell
              10:00–10:30  Coffee ──────────────────────────────────────────────────────────
              10:30–11:00  Drones over the quay
                           Speaker: Dr Nils Lindqvist, Customs, SE

            11:00–12:00  Lunch ─────────────────────────────────────────────────────────────

                         Hall (en, fr)             │              Library (en)
            13:00–14:30  Law of the sea            │ 13:00–14:00  Sharing data
            """);
  }
}
