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
package io.stanchion.processor.rule.instantiation;

import static org.assertj.core.api.Assertions.assertThat;

import io.stanchion.processor.testing.RuleTester;
import java.util.List;
import org.junit.jupiter.api.Test;

class SharedStateInFactoryTest {

  private static void check(String source) {
    RuleTester.of(SharedStateInFactory.class).source(source).check();
  }

  private static String service(String members) {
    return """
    package app;
    import java.util.*;
    import java.util.concurrent.*;
    import java.util.concurrent.atomic.*;
    @io.stanchion.Service
    public class NoteService {
    %s
    }
    """
        .formatted(members.indent(2));
  }

  @Test
  void acceptsStateOfAComponentThatIsGivenSomething() {
    check(
        """
        package app;
        @io.stanchion.Service
        public class NoteService {
          private final java.sql.Connection session;
          private int count;
          NoteService(java.sql.Connection session) { this.session = session; }
          public int next() { return ++count; }
        }
        """);
  }

  @Test
  void acceptsStateWhereACollaboratorIsGivenSomething() {
    check(
        """
        package app;
        @io.stanchion.Service
        class StoreService { StoreService(java.time.Clock clock) {} }
        @io.stanchion.Service
        class NoteService {
          private int count;
          NoteService(StoreService store) {}
          public int next() { return ++count; }
        }
        """);
  }

  @Test
  void acceptsStateWhereAnInterfaceIsGiven() {
    check(
        """
        package app;
        interface Store {}
        @io.stanchion.Service
        class StoreService implements Store {}
        @io.stanchion.Service
        class NoteService {
          private int count;
          NoteService(Store store) {}
          public int next() { return ++count; }
        }
        """);
  }

  @Test
  void acceptsWhatIsOnlySetWhileTheObjectIsCreated() {
    check(
        service(
            """
            private String name = "notes";
            private int size;
            private Map<String, String> table = new HashMap<>();
            private static final Map<String, String> NAMES = new HashMap<>();
            static { NAMES.put("a", "b"); }
            { size = 3; }
            public NoteService() { name = "other"; table.put("a", "b"); fill(); }
            private void fill() { table.put("c", "d"); size++; }
            @PostConstruct public void load() { table.put("e", "f"); }
            @interface PostConstruct {}
            public int less() { return ~size + -size; }
            public String name() { return name + size + table.get("a") + NAMES.get("a"); }
            """));
  }

  @Test
  void acceptsWhatSpringCallsAfterTheConstructor() {
    String source =
        """
        package app;
        import org.springframework.beans.factory.InitializingBean;
        import org.springframework.context.EnvironmentAware;
        @io.stanchion.Service
        public class NoteService implements EnvironmentAware, InitializingBean {
          private String environment;
          private int size;
          private String folder;%s
          public void setEnvironment(String environment) { this.environment = environment; }
          public void afterPropertiesSet() { size = environment.length(); }
          public void setFolder(String folder) { this.folder = folder; }
        }
        """;
    List<String> spring =
        List.of(
            """
            package org.springframework.beans.factory;
            public interface InitializingBean { void afterPropertiesSet(); }
            """,
            """
            package org.springframework.context;
            public interface EnvironmentAware { void setEnvironment(String environment); }
            """,
            """
            package org.springframework.context;
            public interface Folder { void setFolder(String folder); }
            """);
    RuleTester tester = RuleTester.of(SharedStateInFactory.class);
    for (String each : spring) {
      tester = tester.source(each);
    }
    tester
        .source(
            source
                .formatted(" // flagged")
                .replace(
                    "EnvironmentAware, ", "EnvironmentAware, org.springframework.context.Folder, "))
        .check();
  }

  @Test
  void acceptsWhatIsNoState() {
    check(
        service(
            """
            private static final System.Logger LOG = System.getLogger("notes");
            private static final List<String> KINDS = List.of("a", "b");
            private final Random random = new Random();
            private final Object lock = new Object();
            private final java.util.regex.Pattern pattern = java.util.regex.Pattern.compile("a");
            private final int[] sizes = {1, 2};
            public int roll() {
              synchronized (lock) { LOG.log(System.Logger.Level.INFO, "rolled"); }
              List<String> added = new ArrayList<>(KINDS);
              added.add("c");
              return sizes[0] + random.nextInt() + KINDS.size() + added.indexOf(pattern.pattern());
            }
            """));
  }

  @Test
  void acceptsCollaboratorsAndSessionsThatAContainerSets() {
    check(
        """
        package app;
        @io.stanchion.Service
        class TagService {}
        @io.stanchion.Service
        class NoteService {
          private TagService tags;
          private java.sql.Connection session;
          void setTags(TagService tags) { this.tags = tags; }
          void setSession(java.sql.Connection session) { this.session = session; }
        }
        """);
  }

  @Test
  void acceptsStateOfAnotherObject() {
    check(
        service(
            """
            private final Map<String, String> names = Map.of();
            public void rename(Note note, Map<String, String> other) {
              note.text = "";
              note.count++;
              other.put("a", names.get("a"));
              other.values().remove("b");
            }
            static class Note { String text; int count; }
            """));
  }

  @Test
  void acceptsValuesWhoseMethodsOnlySoundLikeChanges() {
    check(
        service(
            """
            private final java.math.BigDecimal rate = java.math.BigDecimal.ONE;
            private final String name = "notes";
            private final StringBuilder text = new StringBuilder("notes");
            private final List<String> tags = new ArrayList<>(List.of("a"));
            private final int[] sizes = {1, 2};
            public Object quote(List<String> others, Map<String, String> table) {
              int[] counts = new int[2];
              counts[0] = sizes[1];
              others.addAll(tags);
              Collections.sort(others);
              others.forEach(others::remove);
              add(tags.get(0));
              List.of(1).forEach(tags::get);
              String plain = text.toString().replace("a", "b") + tags.toString().replace("a", "b");
              return rate.add(java.math.BigDecimal.TEN) + name.replace("a", "b") + plain;
            }
            private void add(String tag) {}
            """));
  }

  @Test
  void acceptsCacheThatIsOnlyAskedHowLargeItIs() {
    RuleTester.of(SharedStateInFactory.class)
        .source(
            """
            package com.google.common.cache;
            public interface Cache<K, V> { long size(); }
            """)
        .source(
            """
            package app;
            @io.stanchion.Service
            public class NoteService {
              private final com.google.common.cache.Cache<String, String> notes = null;
              public long size() { return notes.size(); }
            }
            """)
        .check();
  }

  @Test
  void acceptsWhatNoProviderBuilds() {
    check(
        """
        package app;
        @io.stanchion.Service
        public abstract class NoteService {
          private int count;
          public int next() { return ++count; }
        }
        """);
  }

  @Test
  void flagsTheFieldThatChangesAndNoneBesideIt() {
    check(
        """
        package app;
        abstract class Counting {
          protected int count; // flagged
          int next() { return ++count; }
        }
        @io.stanchion.Service
        class NoteService extends Counting {
          private final int size = 1;
          private final int count = 1;
          public int number() { return next() + size + count; }
        }
        """);
  }

  @Test
  void comesToAnEndWhereComponentsNeedEachOther() {
    check(
        """
        package app;
        @io.stanchion.Service
        class TagService { TagService(NoteService notes) {} }
        @io.stanchion.Service
        class NoteService {
          private int count; // flagged
          NoteService(TagService tags) {}
          public int next() { return ++count; }
        }
        """);
  }

  @Test
  void isSilencedAtTheFieldOrWhereTheFieldIsInheritedAtTheClass() {
    check(
        """
        package app;
        abstract class Counting {
          protected int count;
          int next() { return ++count; }
        }
        @io.stanchion.Service
        @SuppressWarnings("stanchion:SharedStateInFactory")
        class NoteService extends Counting {
          public int number() { return next(); }
        }
        """);
    check(
        """
        package app;
        @io.stanchion.Service
        class NoteService {
          @SuppressWarnings("stanchion:SharedStateInFactory")
          private int count;
          private int other; // flagged
          public int next() { return ++count + ++other; }
        }
        """);
  }

  @Test
  void flagsFieldThatAnOperationAssigns() {
    List<String> lines =
        RuleTester.of(SharedStateInFactory.class)
            .source(
                service(
                    """
                    private String last; // flagged
                    public void read(String id) { last = id; }
                    public String last() { return last; }
                    """))
            .lines();

    assertThat(lines)
        .containsExactly(
            "[SharedStateInFactory] NoteService keeps state in its field last, though its provider"
                + " builds it from nothing",
            "read changes it",
            "NoteServiceProvider.get() starts over with each call, and in a container all requests"
                + " share the one",
            "pass it to the constructor, so that the caller decides who shares it, or keep it in"
                + " the method that needs it");
  }

  @Test
  void tellsWhoSharesAStaticField() {
    List<String> lines =
        RuleTester.of(SharedStateInFactory.class)
            .source(
                service(
                    """
                    private static String last = ""; // flagged
                    public void read(String id) { last = id; }
                    """))
            .lines();

    assertThat(lines)
        .element(2)
        .isEqualTo(
            "it is static: all instances share it, and with them all requests of all tenants");
  }

  @Test
  void flagsEveryWayToChangeAField() {
    check(
        service(
            """
            private int one; // flagged
            private long two; // flagged
            private static int three; // flagged
            protected volatile String four; // flagged
            private final int[] five = new int[3]; // flagged
            private int six; // flagged
            public void run() {
              one++;
              this.two += 2;
              three = 3;
              Runnable later = () -> four = "";
              five[1] = 2;
              --six;
            }
            """));
  }

  @Test
  void flagsEveryWayToChangeAnObjectThatAFieldHolds() {
    check(
        service(
            """
            private final Map<String, String> one = new HashMap<>(); // flagged
            private final ConcurrentMap<String, String> two = new ConcurrentHashMap<>(); // flagged
            private final List<String> three = Collections.synchronizedList(new ArrayList<>()); // flagged
            private final AtomicLong four = new AtomicLong(); // flagged
            private final StringBuilder five = new StringBuilder(); // flagged
            private static final Set<String> SIX = new HashSet<>(); // flagged
            private final List<String> seven = new ArrayList<>(); // flagged
            private final Map<String, String> eight = new HashMap<>(); // flagged
            private final Map<String, List<String>> nine = new HashMap<>(); // flagged
            private final List<String> ten = new ArrayList<>(); // flagged
            private final int[] eleven = new int[3]; // flagged
            public void run() {
              one.put("a", "b");
              two.computeIfAbsent("a", key -> key);
              this.three.add("a");
              four.incrementAndGet();
              five.append("a");
              List.of("a").forEach(SIX::add);
              Collections.sort(seven);
              eight.keySet().remove("a");
              nine.get("a").add("b");
              List<String> alias = ten;
              alias.clear();
              int[] sizes = eleven;
              sizes[0]++;
            }
            """));
  }

  @Test
  void namesEveryMethodThatChangesIt() {
    assertThat(
            RuleTester.of(SharedStateInFactory.class)
                .source(
                    service(
                        """
                        private final Map<String, String> cache = new HashMap<>(); // flagged
                        public String get(String id) { return remember(id); }
                        public void forget(String id) { cache.remove(id); }
                        private String remember(String id) { return cache.computeIfAbsent(id, key -> key); }
                        """))
                .message())
        .contains("remember and forget change it");
  }

  @Test
  void flagsCacheOfALibrary() {
    RuleTester.of(SharedStateInFactory.class)
        .source(
            """
            package com.google.common.cache;
            public interface Cache<K, V> { V get(K key, java.util.concurrent.Callable<V> loader); }
            """)
        .source(
            """
            package app;
            @io.stanchion.Service
            public class NoteService {
              private final com.google.common.cache.Cache<String, String> notes = null; // flagged
              public String read(String id) { return notes.get(id, () -> id); }
            }
            """)
        .check();
  }

  @Test
  void flagsComponentWhoseCollaboratorsNeedNothing() {
    check(
        """
        package app;
        @io.stanchion.Service
        class TagService {}
        @io.stanchion.Service
        class TextService { TextService(TagService tags) {} }
        @io.stanchion.Orchestrator
        class NoteOrchestrator {
          private int count; // flagged
          NoteOrchestrator(TagService tags, TextService texts) {}
          public void next() { count++; }
        }
        """);
  }

  @Test
  void flagsInheritedField() {
    check(
        """
        package app;
        abstract class Counting {
          private int count; // flagged
          int next() { return ++count; }
        }
        @io.stanchion.Service
        class NoteService extends Counting {
          public int number() { return next(); }
        }
        """);
  }
}
