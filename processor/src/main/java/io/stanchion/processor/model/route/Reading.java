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
package io.stanchion.processor.model.route;

import io.stanchion.processor.model.Trait;
import io.stanchion.processor.model.TypeRef;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Tells whether a text is a value of a simple type, as generated code would read it. */
final class Reading {

  private static final Map<String, Predicate<String>> READERS =
      Map.ofEntries(
          reader("boolean", Reading::flag),
          reader("java.lang.Boolean", Reading::flag),
          reader("byte", Byte::valueOf),
          reader("java.lang.Byte", Byte::valueOf),
          reader("short", Short::valueOf),
          reader("java.lang.Short", Short::valueOf),
          reader("int", Integer::valueOf),
          reader("java.lang.Integer", Integer::valueOf),
          reader("long", Long::valueOf),
          reader("java.lang.Long", Long::valueOf),
          reader("char", Reading::character),
          reader("java.lang.Character", Reading::character),
          reader("float", Float::valueOf),
          reader("java.lang.Float", Float::valueOf),
          reader("double", Double::valueOf),
          reader("java.lang.Double", Double::valueOf),
          reader("java.math.BigDecimal", BigDecimal::new),
          reader("java.math.BigInteger", BigInteger::new),
          reader("java.util.UUID", UUID::fromString),
          reader("java.time.Duration", Duration::parse),
          reader("java.time.Instant", Instant::parse),
          reader("java.time.LocalDate", LocalDate::parse),
          reader("java.time.LocalDateTime", LocalDateTime::parse),
          reader("java.time.LocalTime", LocalTime::parse),
          reader("java.time.MonthDay", MonthDay::parse),
          reader("java.time.OffsetDateTime", OffsetDateTime::parse),
          reader("java.time.OffsetTime", OffsetTime::parse),
          reader("java.time.Period", Period::parse),
          reader("java.time.Year", Year::parse),
          reader("java.time.YearMonth", YearMonth::parse),
          reader("java.time.ZonedDateTime", ZonedDateTime::parse),
          reader("java.time.ZoneId", ZoneId::of),
          reader("java.time.ZoneOffset", ZoneOffset::of));

  private Reading() {}

  /** Whether the text is a value of the type; every text is one of a type that is not known. */
  static boolean succeeds(TypeRef type, String text) {
    if (type.has(Trait.ENUM)) {
      return type.constants().contains(text);
    }
    return READERS.getOrDefault(type.name(), any -> true).test(text);
  }

  private static Map.Entry<String, Predicate<String>> reader(String type, Consumer<String> reader) {
    return Map.entry(type, text -> succeeds(reader, text));
  }

  private static boolean succeeds(Consumer<String> reader, String text) {
    try {
      reader.accept(text);
      return true;
    } catch (RuntimeException e) {
      return false;
    }
  }

  private static void flag(String text) {
    require(text.equals("true") || text.equals("false"));
  }

  private static void character(String text) {
    require(text.length() == 1);
  }

  private static void require(boolean readable) {
    if (!readable) {
      throw new IllegalArgumentException();
    }
  }
}
