package io.plenary.json;

import com.fasterxml.jackson.annotation.JsonRootName;
import io.plenary.agenda.Agenda;
import io.plenary.format.Limits;
import java.util.Objects;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleSerializers;

/**
 * Lets an application's own Jackson mapper write and read agendas, alone or within other things, as
 * Plenary JSON.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new PlenaryModule()).build();
 * }</pre>
 *
 * <p>{@code findAndAddModules()} finds it by itself. How an agenda is written and read does not depend
 * on how the mapper names properties, what it leaves out or lets pass; only what concerns JSON as such
 * does, such as indentation and escapes. An agenda in which anything is wrong is refused with Jackson's
 * exception, whose message lists all of it and whose cause is an {@link
 * io.plenary.format.UnreadableAgendaException}.
 */
public final class PlenaryModule extends JacksonModule {

  /** What a mapper that wraps roots calls an agenda, instead of the class that implements it. */
  @JsonRootName("Agenda")
  private interface Root {}

  private final Limits limits;

  /** Makes a module that reads within {@link Limits#standard()}. */
  public PlenaryModule() {
    this(Limits.standard());
  }

  /**
   * Makes a module that reads within other limits.
   *
   * @param limits how much of an agenda is read, beside what the mapper itself limits; the size in
   *     bytes is for the mapper alone to limit
   */
  public PlenaryModule(Limits limits) {
    this.limits = Objects.requireNonNull(limits, "limits");
  }

  /** {@return the name of this class} */
  @Override
  public String getModuleName() {
    return PlenaryModule.class.getName();
  }

  /** {@return that no version is known, which Jackson does not need} */
  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  /**
   * Teaches a mapper agendas.
   *
   * @param context the mapper
   */
  @Override
  public void setupModule(SetupContext context) {
    SimpleSerializers serializers = new SimpleSerializers();
    serializers.addSerializer(Agenda.class, new AgendaSerializer());
    context.addSerializers(serializers);
    SimpleDeserializers deserializers = new SimpleDeserializers();
    deserializers.addDeserializer(Agenda.class, new AgendaDeserializer(limits));
    context.addDeserializers(deserializers);
    context.setMixIn(Agenda.class, Root.class);
  }
}
