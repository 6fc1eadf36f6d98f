package io.plenary.json.foreign;

import io.plenary.value.Attachment;
import io.plenary.value.Link;
import io.plenary.value.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Links and attachments as lists of objects with {@code url}, {@code title} and {@code type}. */
public final class References {

  /** How the page of a thing itself relates to it. */
  public static final String SELF = "self";

  private References() {}

  /** {@return the address in a text, if it is one} */
  public static Optional<String> address(Node node) {
    return Optional.of(node)
        .filter(value -> value.is(Node.Kind.TEXT) && !value.scalar().isBlank())
        .map(Node::scalar);
  }

  /** {@return the links among values; what is none is passed over} */
  public static List<Link> links(List<Node> nodes) {
    List<Link> links = new ArrayList<>();
    for (Node node : nodes) {
      address(node)
          .map(Link::to)
          .or(() -> node.member("url")
              .flatMap(References::address)
              .map(url -> new Link(url, title(node), text(node, "type"))))
          .ifPresent(links::add);
    }
    return links;
  }

  /** {@return the attachments among values; what is none is passed over} */
  public static List<Attachment> attachments(List<Node> nodes) {
    List<Attachment> attachments = new ArrayList<>();
    for (Node node : nodes) {
      address(node)
          .map(url -> new Attachment(url, Optional.empty(), Optional.empty()))
          .or(() -> node.member("url")
              .flatMap(References::address)
              .map(url -> new Attachment(url, title(node), Optional.empty())))
          .ifPresent(attachments::add);
    }
    return attachments;
  }

  private static Optional<Text> title(Node node) {
    return text(node, "title").map(Text::of);
  }

  private static Optional<String> text(Node node, String name) {
    return node.member(name)
        .filter(value -> value.is(Node.Kind.TEXT) && !value.isVoid())
        .map(Node::scalar);
  }

  /** {@return links as a list} */
  public static Node ofLinks(List<Link> links) {
    List<Node> nodes = new ArrayList<>();
    for (Link link : links) {
      nodes.add(reference(link.href(), link.title(), link.rel()));
    }
    return Node.list(nodes);
  }

  /** {@return attachments as a list} */
  public static Node ofAttachments(List<Attachment> attachments) {
    List<Node> nodes = new ArrayList<>();
    for (Attachment attachment : attachments) {
      nodes.add(reference(attachment.href(), attachment.title(), Optional.empty()));
    }
    return Node.list(nodes);
  }

  private static Node reference(String url, Optional<Text> title, Optional<String> type) {
    Map<String, Node> members = new LinkedHashMap<>();
    members.put("url", Node.text(url));
    title.ifPresent(text -> members.put("title", Node.text(text.first())));
    type.ifPresent(text -> members.put("type", Node.text(text)));
    return Node.object(members);
  }

  /** {@return the page of the thing itself among its links} */
  public static Optional<String> self(List<Link> links) {
    for (Link link : links) {
      if (isSelf(link)) {
        return Optional.of(link.href());
      }
    }
    return Optional.empty();
  }

  private static boolean isSelf(Link link) {
    return link.rel().filter(SELF::equals).isPresent();
  }

  /** {@return the links other than the page of the thing itself} */
  public static List<Link> others(List<Link> links) {
    List<Link> others = new ArrayList<>();
    boolean found = false;
    for (Link link : links) {
      if (!found && isSelf(link)) {
        found = true;
      } else {
        others.add(link);
      }
    }
    return others;
  }

  /** {@return the page of a thing itself} */
  public static Link page(String url) {
    return new Link(url, Optional.empty(), Optional.of(SELF));
  }
}
