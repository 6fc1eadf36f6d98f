package io.plenary.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.json.PlenaryJson;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;

/** Asks the running application, over HTTP. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class AgendaApplicationTest {

  private final HttpClient client = HttpClient.newHttpClient();

  @Value("${local.server.port}")
  private int port;

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
  }

  private HttpResponse<String> check(String body) throws IOException, InterruptedException {
    return send(to("/check")
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  @Test
  void anAgendaIsServedAsPlenaryJson() throws IOException, InterruptedException {
    HttpResponse<String> answer = send(to("/agenda"));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/json");
    assertThat(PlenaryJson.read(answer.body())).isEqualTo(new AgendaController().agenda());
  }

  @Test
  void anAgendaThatIsPostedIsRead() throws IOException, InterruptedException {
    HttpResponse<String> answer = check(PlenaryJson.write(new AgendaController().agenda()));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).startsWith("“One session”: nothing to report.");
  }

  @Test
  void whatIsNoAgendaIsRefused() throws IOException, InterruptedException {
    assertThat(check("{\"plenary\": 1, \"id\": \"a\"}").statusCode()).isEqualTo(400);
    assertThat(check("{").statusCode()).isEqualTo(400);
  }
}
