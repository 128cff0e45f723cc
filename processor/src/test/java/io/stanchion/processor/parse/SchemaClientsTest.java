/*
 * Copyright The Stanchion Authors
 *
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *     https://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
package io.stanchion.processor.parse;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compiler;
import io.stanchion.processor.model.Architecture;
import io.stanchion.processor.model.TypeRef;
import io.stanchion.processor.testing.ClassPath;
import io.stanchion.processor.testing.Sources;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;

class SchemaClientsTest {

  private static final String CLIENTS =
      """
      package calendar;
      public interface Clients {
        interface Calendar {}
        class HttpCalendar implements Calendar {}
      }
      """;

  private static final String SCHEMA =
      """
      package app;
      @io.stanchion.IntegrationSchema(client = calendar.Clients.Calendar.class)
      public record EventPayload(String title) {}
      """;

  @Test
  void namesTheClientOfSchema() {
    assertThat(new Reading("app.EventPayload").of(CLIENTS, SCHEMA).clients())
        .containsExactly("calendar.Clients.Calendar");
  }

  @Test
  void takesAnImplementationForTheClient() {
    Reading reading = new Reading("app.EventPayload");
    Architecture architecture = reading.of(CLIENTS, SCHEMA);

    assertThat(architecture.isClient(reading.implementation)).isTrue();
    assertThat(architecture.isClient(reading.other)).isFalse();
  }

  @Test
  void findsNoneWhereSchemaNamesNone() {
    String schema = SCHEMA.replace("client = calendar.Clients.Calendar.class", "");

    assertThat(new Reading("app.EventPayload").of(CLIENTS, schema).clients()).isEmpty();
  }

  @Test
  void findsNoneWhereClientIsVoid() {
    String schema = SCHEMA.replace("calendar.Clients.Calendar", "void");

    assertThat(new Reading("app.EventPayload").of(CLIENTS, schema).clients()).isEmpty();
  }

  @Test
  void findsNoneInClassThatIsNoSchemaOrDoesNotExist() {
    Reading reading = new Reading("calendar.Clients", "app.Missing");

    assertThat(reading.of(CLIENTS, SCHEMA).clients()).isEmpty();
  }

  /** Reads the clients of some schemas while javac runs. */
  private static final class Reading extends AbstractProcessor {

    private final List<String> schemas;
    private final Set<String> clients = new TreeSet<>();
    private TypeRef implementation = TypeRef.of(TypeRef.Kind.OTHER, "");
    private TypeRef other = TypeRef.of(TypeRef.Kind.OTHER, "");

    Reading(String... schemas) {
      this.schemas = List.of(schemas);
    }

    Architecture of(String... sources) {
      Compiler.javac()
          .withClasspath(ClassPath.with())
          .withProcessors(this)
          .compile(Arrays.stream(sources).map(Sources::of).toList());
      return new Architecture(List.of(), clients);
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      TypeParser types =
          new TypeParser(processingEnv.getTypeUtils(), new Markers(Set.of(), Set.of(), Set.of()));
      clients.addAll(SchemaClients.of(processingEnv.getElementUtils(), schemas));
      implementation = types.parse(type("calendar.Clients.HttpCalendar"));
      other = types.parse(type("app.EventPayload"));
      return false;
    }

    private TypeElement type(String name) {
      return processingEnv.getElementUtils().getTypeElement(name);
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }
  }
}
