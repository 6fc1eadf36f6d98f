package io.plenary.ical.write;

import io.plenary.agenda.Participation;
import io.plenary.agenda.Role;
import io.plenary.ical.field.Vocabulary;
import io.plenary.value.Language;
import io.plenary.value.Text;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words that clients show: texts in a language, and what roles are called in it. */
final class Wording {

  private static final Map<String, String> FRENCH = Map.ofEntries(
      Map.entry("speaker", "Intervention"),
      Map.entry("moderator", "Modération"),
      Map.entry("chair", "Présidence"),
      Map.entry("rapporteur", "Rapport"),
      Map.entry("panellist", "Table ronde"),
      Map.entry("host", "Accueil"),
      Map.entry("interpreter", "Interprétation"),
      Map.entry("author", "Texte"),
      Map.entry("organizer", "Organisation"),
      Map.entry("attendee", "Participation"),
      Map.entry("remote", "à distance"),
      Map.entry("recorded-video", "vidéo enregistrée"));

  private static final Map<String, String> GERMAN = Map.ofEntries(
      Map.entry("speaker", "Vortrag"),
      Map.entry("moderator", "Moderation"),
      Map.entry("chair", "Vorsitz"),
      Map.entry("rapporteur", "Berichterstattung"),
      Map.entry("panellist", "Podium"),
      Map.entry("host", "Leitung"),
      Map.entry("interpreter", "Verdolmetschung"),
      Map.entry("author", "Text"),
      Map.entry("organizer", "Organisation"),
      Map.entry("attendee", "Teilnahme"),
      Map.entry("remote", "zugeschaltet"),
      Map.entry("recorded-video", "Videoaufzeichnung"));

  private static final Map<String, String> SPANISH = Map.ofEntries(
      Map.entry("speaker", "Ponencia"),
      Map.entry("moderator", "Moderación"),
      Map.entry("chair", "Presidencia"),
      Map.entry("rapporteur", "Relatoría"),
      Map.entry("panellist", "Panel"),
      Map.entry("host", "Anfitrión"),
      Map.entry("interpreter", "Interpretación"),
      Map.entry("author", "Texto"),
      Map.entry("organizer", "Organización"),
      Map.entry("attendee", "Participación"),
      Map.entry("remote", "a distancia"),
      Map.entry("recorded-video", "vídeo grabado"));

  private static final Map<String, Map<String, String>> KNOWN =
      Map.of("fr", FRENCH, "de", GERMAN, "es", SPANISH);

  private final Optional<Language> language;
  private final Map<String, String> names = new HashMap<>();

  Wording(Settings settings) {
    this.language = settings.language();
    KNOWN.forEach((known, words) -> {
      if (language.filter(asked -> asked.isServedBy(Language.of(known))).isPresent()) {
        names.putAll(words);
      }
    });
    names.putAll(settings.roleNames());
  }

  /** {@return a text in the language asked for, else in its first} */
  Text.Variant of(Text text) {
    return language
        .flatMap(asked -> text.in(asked)
            .flatMap(content -> text.variants().stream()
                .filter(variant -> variant.content().equals(content))
                .findFirst()))
        .orElse(text.variants().get(0));
  }

  /** {@return the content of a text in the language asked for, else in its first} */
  String text(Text text) {
    return of(text).content();
  }

  /** {@return what a role is called at the beginning of a line} */
  String role(Role role) {
    String name = name(role.name());
    int first = name.offsetByCodePoints(0, 1);
    return name.substring(0, first).toUpperCase(Locale.ROOT) + name.substring(first);
  }

  /** {@return how somebody takes part who is not in the room} */
  String delivery(Participation.Delivery delivery) {
    return name(Vocabulary.of(delivery));
  }

  private String name(String name) {
    return names.getOrDefault(name, name.replace('-', ' '));
  }
}
