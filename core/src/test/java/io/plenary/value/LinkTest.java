package io.plenary.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class LinkTest {

  @Test
  void aLinkMayHaveATitle() {
    assertThat(Link.to("https://example.org").title()).isEmpty();
    assertThat(Link.to("https://example.org", "The site").title()).contains(Text.of("The site"));
    assertThat(Link.to("https://example.org", "The site").rel()).isEmpty();
  }

  @Test
  void anAddressIsGivenAsAUriWhereItIsOne() {
    assertThat(Link.to("https://example.org/a?b=c").uri())
        .contains(URI.create("https://example.org/a?b=c"));
  }

  @Test
  void anAddressThatIsNoUriIsKeptAsItIs() {
    Link link = Link.to("https://example.org/two words");

    assertThat(link.uri()).isEmpty();
    assertThat(link).hasToString("https://example.org/two words");
  }
}
