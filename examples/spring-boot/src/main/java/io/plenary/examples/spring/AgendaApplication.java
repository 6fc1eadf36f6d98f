package io.plenary.examples.spring;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the application; nothing in it mentions Jackson. */
@SpringBootApplication(proxyBeanMethods = false)
public class AgendaApplication {

  /** Made by Spring. */
  public AgendaApplication() {}

  /**
   * Starts the application.
   *
   * @param args Spring's
   */
  public static void main(String[] args) {
    SpringApplication.run(AgendaApplication.class, args);
  }
}
