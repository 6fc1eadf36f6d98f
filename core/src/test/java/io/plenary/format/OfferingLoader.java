package io.plenary.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

/** A class loader that offers the given formats and no others. */
final class OfferingLoader extends ClassLoader {

  private static final String SERVICES = "META-INF/services/" + AgendaFormat.class.getName();

  private final List<URL> offers;

  private OfferingLoader(List<URL> offers) {
    super(OfferingLoader.class.getClassLoader());
    this.offers = offers;
  }

  static OfferingLoader of(Path directory, Class<?>... formats) {
    try {
      Path file = directory.resolve("services");
      Files.write(file, List.of(formats).stream().map(Class::getName).toList());
      return new OfferingLoader(List.of(file.toUri().toURL()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Enumeration<URL> getResources(String name) throws IOException {
    return name.equals(SERVICES) ? Collections.enumeration(offers) : super.getResources(name);
  }
}
