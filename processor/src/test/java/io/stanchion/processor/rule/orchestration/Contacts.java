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

/** The services that the orchestrators of the fixtures work with, and stand-ins for libraries. */
final class Contacts {

  static final String SERVICES =
      """
      package app;

      import io.stanchion.Service;
      import java.util.Optional;
      import java.util.concurrent.CompletableFuture;
      import java.util.function.Consumer;

      @Service
      class ContactCrudService {
        public String get(String id) { return id; }
        public String next() { return ""; }
        public Object any(String id) { return id; }
        public Optional<String> find(String id) { return Optional.of(id); }
        public boolean exists(String id) { return true; }
        public int count() { return 1; }
        public String list(Object... filters) { return ""; }
        public void delete(String id) {}
        public void forEach(Consumer<String> action) {}
        public CompletableFuture<String> getAsync(String id) { return new CompletableFuture<>(); }
        static String normalize(String id) { return id; }
      }

      @Service
      class ContactTagService {
        public String add(String id) { return id; }
        public void clear(String id) {}
      }

      interface Notifier {
        void send(String text);
      }

      @Service
      class MailService implements Notifier {
        @Override
        public void send(String text) {}
      }
      """;

  static final String CALENDAR =
      """
      package app;

      @io.stanchion.IntegrationSchema(client = CalendarClient.class)
      record EventPayload(String title) {
        static EventPayload of(String title) { return new EventPayload(title); }
        String toBody() { return title; }
      }

      interface CalendarClient {
        String book(String body);
      }
      """;

  static final String LOGGER =
      """
      package log;

      public interface Logger {
        void info(String text, Object... arguments);
        void debug(String text, Object... arguments);
        boolean isDebugEnabled();
        Event atInfo();
        interface Event {
          Event addKeyValue(String key, Object value);
          void log(String text);
        }
      }
      """;

  static final String REACTIVE =
      """
      package org.reactivestreams;

      public interface Publisher<T> {
        static <T> Publisher<T> fromCallable(java.util.concurrent.Callable<T> call) {
          throw new UnsupportedOperationException();
        }
        <R> Publisher<R> map(java.util.function.Function<T, R> mapping);
        T block();
      }
      """;

  static final String SINGLE =
      """
      package io.reactivex.rxjava3.core;

      public interface Single<T> {
        static <T> Single<T> fromCallable(java.util.concurrent.Callable<T> call) {
          throw new UnsupportedOperationException();
        }
      }
      """;

  static final String UNI =
      """
      package io.smallrye.mutiny;

      import java.util.function.Supplier;

      public interface Uni<T> {
        static Create createFrom() { return new Create(); }
        class Create {
          public <T> Uni<T> item(Supplier<T> supplier) { return null; }
        }
      }
      """;

  private Contacts() {}
}
