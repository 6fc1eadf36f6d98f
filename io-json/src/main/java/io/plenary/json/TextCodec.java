package io.plenary.json;

import io.plenary.value.Language;
import io.plenary.value.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/** A text: a plain string where it names no language, else an object of strings by language. */
final class TextCodec implements Codec<Text> {

  static final Codec<Text> TEXT = new TextCodec();

  private TextCodec() {}

  @Override
  public void write(Text text, JsonGenerator out) {
    if (!text.isTagged()) {
      out.writeString(text.first());
      return;
    }
    out.writeStartObject();
    for (Text.Variant variant : text.variants()) {
      out.writeName(variant.language().tag());
      out.writeString(variant.content());
    }
    out.writeEndObject();
  }

  @Override
  public void read(JsonIn in, Consumer<? super Text> to) {
    if (in.isText()) {
      in.text("a text").ifPresent(text -> to.accept(Text.of(text)));
    } else if (in.isObject("a text, or an object of texts by language")) {
      byLanguage(in, to);
    }
  }

  private static void byLanguage(JsonIn in, Consumer<? super Text> to) {
    Place place = in.place();
    Set<Language> languages = new HashSet<>();
    List<Text.Variant> variants = new ArrayList<>();
    boolean[] empty = {true};
    in.object(tag -> {
      empty[0] = false;
      Language language = Language.of(tag);
      if (isNew(language, languages, in)) {
        in.next();
        in.text("a text").ifPresent(text -> variants.add(new Text.Variant(language, text)));
      }
    });
    if (empty[0]) {
      in.log()
          .add(ProblemCode.EMPTY_TEXT, place, "a text in no language", "a text in at least one");
    }
    if (!variants.isEmpty()) {
      to.accept(new Text(variants));
    }
  }

  private static boolean isNew(Language language, Set<Language> languages, JsonIn in) {
    String found = "the language " + Quoted.of(language.tag());
    if (!language.isWellFormed()) {
      in.refuse(ProblemCode.MALFORMED_LANGUAGE, found, "a language tag such as en or fr-CH");
      return false;
    }
    if (!languages.add(language)) {
      in.refuse(ProblemCode.DUPLICATE_MEMBER, found + " a second time", "it once");
      return false;
    }
    return true;
  }
}
