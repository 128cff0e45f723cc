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
package io.stanchion.processor.rule.orchestration;

import static org.assertj.core.api.Assertions.assertThat;

import io.stanchion.processor.testing.Compiled;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way to write a pass-through, and what only looks like one. */
class PassThroughFormsTest {

  /** With this limit a single pass-through of three operations is reported. */
  private static final List<String> ANY = List.of("-Astanchion.limit.passThroughMax=1");

  private static final String ORCHESTRATOR =
      """
      package app;

      import io.smallrye.mutiny.Uni;
      import io.stanchion.Orchestrator;
      import io.stanchion.tenancy.TenantScope;
      import java.time.Clock;
      import java.time.Instant;
      import java.util.*;
      import java.util.concurrent.*;
      import java.util.function.*;
      import org.reactivestreams.Publisher;

      @Orchestrator
      class ContactOrchestrator extends Base<ContactTagService> {
        record Request(String id) {}
        private static final String REGION = "eu";
        private static String zone = "west";
        private final ContactCrudService crud;
        private final CalendarClient calendar;
        private final Notifier notifier;
        private final Clock clock;
        private final ExecutorService executor;
        private final log.Logger log;
        private final ContactOrchestrator self;
        private final UnitOfWork work;
        private String last;

        ContactOrchestrator(
            ContactCrudService crud, ContactTagService tags, CalendarClient calendar,
            Notifier notifier, Clock clock, ExecutorService executor, log.Logger log,
            ContactOrchestrator self, UnitOfWork work) {
          super(tags);
          this.crud = crud;
          this.calendar = calendar;
          this.notifier = notifier;
          this.clock = clock;
          this.executor = executor;
          this.log = log;
          this.self = self;
          this.work = work;
        }

        %s

        public String tagOne(String id) { tags.add(id); return crud.get(id); }
        public String tagTwo(String id) { tags.add(id); return crud.get(id); }
      }

      abstract class Base<S> {
        protected final S tags;
        Base(S tags) { this.tags = tags; }
        protected String shout(String text) { return text.toUpperCase(Locale.ROOT); }
      }

      class Retries {
        static String zone = "west";
        static <T> CompletableFuture<T> async(Supplier<T> action) { return null; }
      }

      interface UnitOfWork {
        <T> T inTransaction(Supplier<T> action);
      }
      """;

  private static boolean isPassThrough(String operation) {
    Compiled compiled =
        Compiled.of(
            ANY,
            ORCHESTRATOR.formatted(operation),
            Contacts.SERVICES,
            Contacts.CALENDAR,
            Contacts.LOGGER,
            Contacts.REACTIVE,
            Contacts.SINGLE,
            Contacts.UNI);
    assertThat(compiled.ofJavac()).isEmpty();
    assertThat(compiled.broken()).as("rules that broke").isEmpty();
    return !compiled.findings("ArchitectureSinkhole").isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "public String get(String id) { return crud.get(id); }",
        "public String get(String id) { return this.crud.get(id); }",
        "public void delete(String id) { crud.delete(id); }",
        "public void delete(String id) { { crud.delete(id); } return; }",
        "public void look(String id) { crud.get(id); }",
        "public void look(String id) { String found = crud.get(id); }",
        "public String get(String id) { String found = crud.get(id); return found; }",
        "public String get(String id) { var found = crud.get(id); var same = found; return same; }",
        "public String get(String id) { String found; found = crud.get(id); return found; }",
        "public String get(String id) { final var service = crud; return service.get(id); }",
        "public String get(String id) { String key = id; return crud.get(key); }",
        "public String get() { return crud.get(REGION); }",
        "public String get() { return crud.get(zone); }",
        "public String list() { return crud.list(clock, 50, -1, \"a\" + REGION, null,"
            + " Request.class); }",
        "public String list() { return crud.list(Locale.ROOT, TimeUnit.DAYS, Optional.empty()); }",
        "public String list() { return crud.list(TenantScope.all(), List.of()); }",
        "public String list() { return crud.list(List.of(REGION, \"us\")); }",
        "public String list() { return crud.list(tags); }",
        "public String any(String id) { return (String) crud.any(id); }",
        "public String any(Object id) { return crud.get((String) id); }",
        "public int count() { return (int) crud.count(); }",
        "public String add(String id) { return tags.add(id); }",
        "public String book(String body) { return calendar.book(body); }",
        "public void tell(String text) { notifier.send(text); }",
      })
  void recognizesOneUntouchedCall(String operation) {
    assertThat(isPassThrough(operation)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "public Supplier<String> next() { return crud::next; }",
        "public Function<String, String> getter() { return id -> crud.get(id); }",
        "public Future<String> get(String id) { return crud.getAsync(id); }",
        "public String get(String id) { return crud.getAsync(id).join(); }",
        "public String get(String id) throws Exception { return crud.getAsync(id).get(); }",
        "public Future<String> next() { return CompletableFuture.supplyAsync(crud::next); }",
        "public Future<String> get(String id) {"
            + " return CompletableFuture.supplyAsync(() -> crud.get(id), executor); }",
        "public Future<String> get(String id) {"
            + " return CompletableFuture.supplyAsync(() -> { return crud.get(id); }); }",
        "public Future<?> delete(String id) {"
            + " return CompletableFuture.runAsync(() -> { crud.delete(id); }); }",
        "public Future<String> get(String id) {"
            + " return CompletableFuture.completedFuture(crud.get(id)); }",
        "public Future<String> next() { return executor.submit(crud::next); }",
        "public Future<String> next() { return pool().submit(crud::next); }"
            + " private ExecutorService pool() { return executor; }",
        "public Object next() {"
            + " return io.reactivex.rxjava3.core.Single.fromCallable(crud::next); }",
        "public Future<String> next() { return new FutureTask<>(crud::next); }",
        "public Publisher<String> next() { return Publisher.fromCallable(crud::next); }",
        "public String next() { return Publisher.fromCallable(crud::next).block(); }",
        "public Uni<String> get(String id) { return Uni.createFrom().item(() -> crud.get(id)); }",
      })
  void recognizesOneCallThatIsOnlyMovedToAnotherThread(String operation) {
    assertThat(isPassThrough(operation)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "public String get(String id) { return fetch(id); }"
            + " private String fetch(String key) { var found = crud.get(key); return found; }",
        "public String get(String id) { return one(id); }"
            + " private String one(String id) { return this.two(id); }"
            + " private String two(String id) { return crud.get(id); }",
        "public String get(String id) { return fetch(crud, id); }"
            + " private static String fetch(ContactCrudService from, String id) {"
            + " return from.get(id); }",
        "public String get(String id) { return crud().get(id); }"
            + " private ContactCrudService crud() { return crud; }",
        "public Future<String> first() { return CompletableFuture.supplyAsync(this::fetch); }"
            + " private String fetch() { return crud.get(REGION); }",
        "public String get(String id) { return crud.get(region()); }"
            + " private String region() { return REGION; }",
        "public String get(String id) { return call(() -> crud.get(id)); }"
            + " private <T> T call(Supplier<T> action) { return action.get(); }",
        "public String get(String id) { return call(this::fetch, id); }"
            + " private String fetch(String id) { return crud.get(id); }"
            + " private <A, B> B call(Function<A, B> action, A value) {"
            + " return action.apply(value); }",
        "public void delete(String id) { remove(id); }"
            + " private void remove(String id) { crud.delete(id); }",
        "public String get(String id) { return get(id, 0); }"
            + " public String get(String id, int page) { return crud.list(id, page); }",
      })
  void followsHelpersThatOnlyPassOn(String operations) {
    assertThat(isPassThrough(operations)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "public String get(String id) { return crud.get(id).trim(); }",
        "public String get(String id) { return crud.get(id) + REGION; }",
        "public Optional<String> get(String id) { return Optional.of(crud.get(id)); }",
        "public String get(String id) { return crud.find(id).get(); }",
        "public String get(String id) { return crud.find(id).orElseThrow(); }",
        "public boolean lacks(String id) { return !crud.exists(id); }",
        "public long count() { return (long) crud.count(); }",
        "public String get(String id) { var found = crud.get(id); return found.trim(); }",
        "public String get(String id) { String found = crud.get(id); found += 1; return found; }",
        "public String delete(String id) { crud.delete(id); return id; }",
        "public Future<Integer> get(String id) {"
            + " return crud.getAsync(id).thenApply(String::length); }",
        "public Publisher<String> next() {"
            + " return Publisher.fromCallable(crud::next).map(String::trim); }",
        "public boolean isDone(String id) { return crud.getAsync(id).isDone(); }",
        "public String get(String id) throws Exception {"
            + " return crud.getAsync(id).get(3, TimeUnit.SECONDS); }",
        "public void later(String id) { executor.execute(() -> crud.delete(id)); }",
        "public Future<String> next() { return Retries.async(crud::next); }",
      })
  void takesConvertedResultForCoordination(String operation) {
    assertThat(isPassThrough(operation)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "public String get(String id) { return crud.get(id.trim()); }",
        "public String get(Request request) { return crud.get(request.id()); }",
        "public String get(Request request) { return crud.get(request.id); }",
        "public String get(ContactOrchestrator other) { return crud.get(other.last); }",
        "public String get() { return crud.get(Retries.zone); }",
        "public String get(String id) { id += REGION; return crud.get(id); }",
        "public String list(String id) { return crud.list(List.of(id)); }",
        "public String get(String id) { return crud.get(id + REGION); }",
        "public String get(String[] ids) { return crud.get(ids[0]); }",
        "public String get(String id) { id = id.trim(); return crud.get(id); }",
        "public String get(String id) { return crud.get(id == null ? REGION : id); }",
        "public String get(String id) { return crud.get(Objects.requireNonNull(id)); }",
        "public String list() { return crud.list(new Request(REGION)); }",
        "public String list() { return crud.list(UUID.randomUUID()); }",
        "public String list() { return crud.list(Instant.now(clock)); }",
        "public String list(long page) { return crud.list((int) page); }",
        "public String get(CompletableFuture<String> id) { return crud.get(id.join()); }",
        "public String get(Future<String> id) throws Exception { return crud.get(id.get()); }",
        "public void each() { crud.forEach(tags::add); }",
        "public void each() { crud.forEach(name -> last = name); }",
        "public String list() { return crud.list(this); }",
      })
  void takesPreparedArgumentForCoordination(String operation) {
    assertThat(isPassThrough(operation)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "public String get(String id) { log.info(id); return crud.get(id); }",
        "public String get(String id) { assert id != null; return crud.get(id); }",
        "public String get(String id) { last = id; return crud.get(id); }",
        "public String get(String id) { crud.get(id); return crud.get(id); }",
        "public String get(String id) { return tags.add(crud.get(id)); }",
        "public Object get(String id) { return new StringBuilder(crud.get(id)); }",
        "public String get(String id) { var tag = tags.add(id); return crud.get(tag); }",
        "public void both(String id) { crud.delete(id); tags.clear(id); }",
        "public void maybe(String id) { if (crud.exists(id)) crud.delete(id); }",
        "public void safely(String id) { try { crud.delete(id); } finally { last = id; } }",
        "public void alone(String id) { synchronized (this) { crud.delete(id); } }",
        "public String get(String id) { return work.inTransaction(() -> crud.get(id)); }",
        "public Future<String> get(String id) {"
            + " return CompletableFuture.supplyAsync(() -> crud.get(id).trim()); }",
        "public Future<String> get(String id) { return CompletableFuture.supplyAsync(() -> {"
            + " tags.add(id); return crud.get(id); }); }",
        "public String list(List<String> ids) {"
            + " return CompletableFuture.supplyAsync(() -> crud.get(ids.get(0))).join(); }",
      })
  void takesSecondStepForCoordination(String operation) {
    assertThat(isPassThrough(operation)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "public String get(String id) { return fetch(id); }"
            + " private String fetch(String id) { return crud.get(id.trim()); }",
        "public String get(String id) { return fetch(id.trim()); }"
            + " private String fetch(String id) { return crud.get(id); }",
        "public String get(String id) { return fetch(id); }"
            + " private String fetch(String id) { tags.add(id); return crud.get(id); }",
        "public String get(String id) { return shout(crud.get(id)); }",
        "public String get(ContactOrchestrator other, String id) { return other.fetch(id); }"
            + " private String fetch(String id) { return crud.get(id); }",
        "public Future<String> get(ContactOrchestrator other) {"
            + " return CompletableFuture.supplyAsync(other::fetch); }"
            + " private String fetch() { return crud.get(REGION); }",
        "public Future<String> get() { return"
            + " CompletableFuture.supplyAsync(ContactOrchestrator::fixed); } private static String"
            + " fixed() { return \"a\".trim(); }",
        "public String get(String id) { return Ids.fetch(id); }"
            + " static class Ids { static String fetch(String id) { return id.trim(); } }"
            + " private String fetch(String id) { return crud.get(id); }",
        "public String get(String id) { return fetch(id, id.trim()); }"
            + " private String fetch(String id, String unused) { return crud.get(id); }",
        "public String get(String id) { return fetch(id, id); }"
            + " private String fetch(Object... ids) { return crud.list(ids); }",
        "public String get(String id) { return crud.get(shout(id)); }",
        "public String get(String id) { check(id); return crud.get(id); }"
            + " private void check(String id) { if (id == null) throw new RuntimeException(); }",
        "public String get(String id) { return again(id); }"
            + " private String again(String id) { return again(id); }",
      })
  void followsHelpersThatWork(String operations) {
    assertThat(isPassThrough(operations)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "public Instant now() { return clock.instant(); }",
        "public String get(ContactCrudService other, String id) { return other.get(id); }",
        "public String get(String id) { return new ContactCrudService().get(id); }",
        "public String get(ContactOrchestrator other) { return other.crud.get(REGION); }",
        "public String get(String id) { return ContactCrudService.normalize(id); }",
        "public String get(String id) { return self.tagOne(id); }",
        "public Object crud() { return crud; }",
        "public void nothing() {}",
        "public void nothing() { return; }",
        "public native String read(String id);",
        "public java.util.concurrent.CompletableFuture<String> known(String id) {"
            + " return java.util.concurrent.CompletableFuture.completedFuture(id); }",
        "public String cut(String id) {"
            + " java.util.function.Supplier<String> later = id::strip; return later.get(); }",
        "public String of(ContactOrchestrator other, String id) { return other.crud.get(id); }",
        "public String nothing(String id) { return id; }",
        "public String missing() { throw new UnsupportedOperationException(); }",
      })
  void asksForCallOfCollaborator(String operation) {
    assertThat(isPassThrough(operation)).isFalse();
  }

  private static final String INHERITING =
      """
      package app;

      abstract class Reading {
        protected final ContactCrudService crud;
        Reading(ContactCrudService crud) { this.crud = crud; }
        public String get(String id) { return %s; }
      }

      @io.stanchion.Orchestrator
      class ContactOrchestrator extends Reading {
        private final ContactTagService tags;
        ContactOrchestrator(ContactCrudService crud, ContactTagService tags) {
          super(crud);
          this.tags = tags;
        }
        public String tagOne(String id) { tags.add(id); return crud.get(id); }
        public String tagTwo(String id) { tags.add(id); return crud.get(id); }
        %s
      }
      """;

  private static boolean isInheritedPassThrough(String inherited, String own) {
    Compiled compiled = Compiled.of(ANY, INHERITING.formatted(inherited, own), Contacts.SERVICES);
    assertThat(compiled.ofJavac()).isEmpty();
    assertThat(compiled.broken()).as("rules that broke").isEmpty();
    return !compiled.findings("ArchitectureSinkhole").isEmpty();
  }

  @Test
  void readsInheritedOperation() {
    assertThat(isInheritedPassThrough("crud.get(id)", "")).isTrue();
    assertThat(isInheritedPassThrough("crud.get(id).trim()", "")).isFalse();
  }

  @Test
  void readsWhatSuperCalls() {
    String override = "@Override public String get(String id) { return super.get(id); }";

    assertThat(isInheritedPassThrough("crud.get(id)", override)).isTrue();
    assertThat(isInheritedPassThrough("crud.get(id).trim()", override)).isFalse();
  }

  @Test
  void readsOverrideOfHelper() {
    String fetch = "String fetch(String id) { return crud.get(id); }";
    String inherited = "fetch(id); } String fetch(String id) { return id.trim()";

    assertThat(isInheritedPassThrough(inherited, "@Override " + fetch)).isTrue();
    assertThat(isInheritedPassThrough(inherited, "")).isFalse();
  }

  @Test
  void keepsPrivateMethodsOfSuperclassApart() {
    String inherited = "fetch(id); } private String fetch(String id) { return id.trim()";

    assertThat(
            isInheritedPassThrough(
                inherited, "private String fetch(String id) { return crud.get(id); }"))
        .isFalse();
  }
}
