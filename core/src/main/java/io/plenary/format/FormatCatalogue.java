package io.plenary.format;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** The formats that are present, asked for anew each time: modules may come and go with their loader. */
final class FormatCatalogue {

  private final Supplier<ServiceLoader<AgendaFormat>> loader;

  private FormatCatalogue(Supplier<ServiceLoader<AgendaFormat>> loader) {
    this.loader = loader;
  }

  /** Those that the calling thread sees, or, where it sees none, those beside this library. */
  static FormatCatalogue ofContext() {
    return new FormatCatalogue(() -> {
      ServiceLoader<AgendaFormat> seen = ServiceLoader.load(AgendaFormat.class);
      return seen.findFirst().isPresent()
          ? seen
          : ServiceLoader.load(AgendaFormat.class, FormatCatalogue.class.getClassLoader());
    });
  }

  static FormatCatalogue of(ClassLoader classLoader) {
    return new FormatCatalogue(() -> ServiceLoader.load(AgendaFormat.class, classLoader));
  }

  List<String> names() {
    return all().stream().map(AgendaFormat::name).toList();
  }

  Optional<AgendaFormat> recognizing(byte[] head) {
    return all().stream().filter(format -> format.recognizes(head)).findFirst();
  }

  AgendaFormat named(String name) {
    return find(format -> format.name().equals(name), "named '" + name + "'");
  }

  AgendaFormat writable(String name) {
    AgendaFormat format = named(name);
    if (!format.isWritable()) {
      throw new UnknownFormatException("the format '" + name + "' is only read");
    }
    return format;
  }

  AgendaFormat forFile(String name) {
    int dot = name.lastIndexOf('.');
    String ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    return find(
        format -> format.isWritable() && format.fileExtensions().contains(ending),
        "for files such as '" + name + "'");
  }

  private AgendaFormat find(Predicate<AgendaFormat> wanted, String description) {
    return all().stream()
        .filter(wanted)
        .findFirst()
        .orElseThrow(() -> new UnknownFormatException(
            "no format " + description + " is present; there are: " + names()));
  }

  private List<AgendaFormat> all() {
    return loader.get().stream().map(ServiceLoader.Provider::get).toList();
  }
}
