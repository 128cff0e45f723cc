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
package io.stanchion.processor.rule.tenancy;

import io.stanchion.processor.testing.RuleTester;

/** What the fixtures about tenants call: small stand-ins for the libraries that people use. */
final class World {

  private static final String NULLABLE =
      """
      package lib;
      import java.lang.annotation.ElementType;
      import java.lang.annotation.Target;
      @Target(ElementType.TYPE_USE)
      public @interface Nullable {}
      """;

  private static final String LOGGER =
      """
      package org.slf4j;
      public interface Logger {
        void info(String text, Object... values);
        void warn(String text, Object... values);
        boolean isDebugEnabled();
        Builder atInfo();
        interface Builder {
          Builder addArgument(Object value);
          void log(String text);
        }
      }
      """;

  private static final String PHONE =
      """
      package app;
      public record Phone(String id, String organizationId, boolean active) {}
      """;

  private static final String DAO =
      """
      package app;
      import java.util.List;
      import java.util.Optional;
      public interface PhoneDao {
        List<Phone> all();
        List<Phone> byOrg(String organization);
        List<Phone> by(Optional<String> organization);
        List<Phone> page(int limit);
        List<Phone> matching(Object filter);
        Phone find(String id);
        int delete(String id);
        int deleteByOrg(String organization);
        void save(Phone phone);
      }
      """;

  private static final String ASSERT =
      """
      package org.springframework.util;
      public final class Assert {
        public static void notNull(Object value, String text) {}
        public static void hasText(String value, String text) {}
        public static void isTrue(boolean condition, String text) {}
      }
      """;

  private World() {}

  private static final String CALLS =
      """
      package app;
      import io.stanchion.tenancy.TenantScope;
      import java.util.*;
      import lib.Nullable;
      @io.stanchion.Service
      @io.stanchion.TenantScoped
      public class CallService implements CallLog {
        public List<String> list(String region, Optional<String> organizationId) {
          return organizationId.map(List::of).orElse(List.of(region));
        }
        public List<String> nullable(@Nullable String organizationId) {
          return List.of(String.valueOf(organizationId));
        }
        public List<String> scope(TenantScope<String> organizationId) {
          return List.of(organizationId.toString());
        }
        @Override
        public List<String> log(Optional<String> organizationId) {
          return organizationId.stream().toList();
        }
      }
      interface CallLog {
        List<String> log(Optional<String> organizationId);
      }
      """;

  private static final String REQUEST =
      """
      package app;
      import java.util.Optional;
      public record Request(String organizationId, Optional<String> scope) {}
      """;

  /** A tester that knows the stand-ins. */
  static RuleTester with(RuleTester tester) {
    return tester
        .source(NULLABLE)
        .source(LOGGER)
        .source(PHONE)
        .source(DAO)
        .source(ASSERT)
        .source(CALLS)
        .source(REQUEST);
  }

  /** A tenant-scoped service with a DAO and a logger around methods. */
  static String service(String methods) {
    return """
        package app;
        import io.stanchion.tenancy.TenantScope;
        import java.util.*;
        import java.util.concurrent.*;
        import java.util.function.*;
        import java.util.stream.*;
        import lib.Nullable;
        import org.slf4j.Logger;
        import org.springframework.util.Assert;
        @io.stanchion.Service
        @io.stanchion.TenantScoped
        public class PhoneService extends PhoneBase {
          private final PhoneDao dao;
          private final Logger log;
          private final CallService calls;
          private final CallLog callLog;
          private Optional<String> current = Optional.empty();
          public PhoneService(PhoneDao dao, Logger log, CallService calls, CallLog callLog) {
            this.dao = dao;
            this.log = log;
            this.calls = calls;
            this.callLog = callLog;
          }
        """
        + methods.indent(2)
        + "}\n";
  }

  /** The superclass of that service around methods. */
  static String base(String methods) {
    return """
        package app;
        import io.stanchion.tenancy.TenantScope;
        import java.util.*;
        import java.util.function.*;
        import lib.Nullable;
        abstract class PhoneBase {
        """
        + methods.indent(2)
        + "}\n";
  }
}
