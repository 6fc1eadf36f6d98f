package io.plenary.json.frab;

import io.plenary.agenda.Session;
import io.plenary.json.foreign.Node;
import io.plenary.value.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A session as the dialect sees it: an abstract and a description instead of paragraphs, and one track.
 *
 * @param session the session
 * @param track the name of its track
 */
record SessionView(Session session, Optional<String> track) {

  /** Not there if it is known to be empty, or else the first paragraph. */
  Optional<Text> abstractText() {
    return hasEmptyAbstract()
        ? Optional.empty()
        : session.abstractParagraphs().stream().findFirst();
  }

  /** All that is not the abstract. */
  Optional<Text> description() {
    List<Text> paragraphs = session.abstractParagraphs();
    List<Text> rest = paragraphs.subList(
        Math.min(paragraphs.size(), hasEmptyAbstract() ? 0 : 1), paragraphs.size());
    return rest.size() < 2
        ? rest.stream().findFirst()
        : Optional.of(Text.of(rest.stream().map(Text::first).collect(Collectors.joining("\n\n"))));
  }

  private boolean hasEmptyAbstract() {
    return Frab.kept(session.extensions(), "abstract").filter(Node::isVoid).isPresent();
  }
}
