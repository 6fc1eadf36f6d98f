package io.plenary.ical.write;

import io.plenary.value.Color;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The colours that have a name in CSS 3, the only ones that {@code COLOR} allows (RFC 7986, 5.9). */
final class CssColors {

  private static final String TABLE = "css-colors.txt";

  private final List<Named> all;

  private record Named(String name, int rgb) {}

  CssColors() {
    try (InputStream in = Objects.requireNonNull(CssColors.class.getResourceAsStream(TABLE));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      all = lines
          .lines()
          .map(line -> line.split(" ", 2))
          .map(row -> new Named(row[0], rgb(row[1])))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int rgb(String hex) {
    return Integer.parseInt(hex.substring(1), 16);
  }

  /** {@return the name of the colour that is nearest to the given one} */
  String nearest(Color color) {
    int wanted = rgb(color.hex());
    Named nearest = all.get(0);
    for (Named each : all) {
      if (distance(each.rgb(), wanted) < distance(nearest.rgb(), wanted)) {
        nearest = each;
      }
    }
    return nearest.name();
  }

  private static int distance(int one, int other) {
    int distance = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      int difference = (one >> shift & 0xFF) - (other >> shift & 0xFF);
      distance += difference * difference;
    }
    return distance;
  }
}
