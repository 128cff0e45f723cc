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
package io.stanchion.examples.contacts.web;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** Reads and writes JSON. A body has to be understood completely. */
final class Json {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModules(new Jdk8Module(), new JavaTimeModule())
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  private Json() {}

  static byte[] write(Object value) {
    try {
      return MAPPER.writeValueAsBytes(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static <T> T read(String text, TypeReference<T> type) {
    if (text.isBlank() || text.strip().equals("null")) {
      throw new Refusal(400, "the body is missing");
    }
    try {
      return MAPPER.readValue(text, type);
    } catch (InvalidDefinitionException e) {
      throw new IllegalStateException(e);
    } catch (JsonProcessingException e) {
      throw new Refusal(400, "the body is not as expected" + explanation(e));
    }
  }

  private static String explanation(JsonProcessingException failure) {
    if (failure instanceof ValueInstantiationException refused
        && refused.getCause() instanceof IllegalArgumentException reason) {
      return ": " + reason.getMessage();
    }
    return failure instanceof JsonMappingException mismatch
        ? mismatch.getPath().stream().map(Json::step).collect(joining(".", ": see ", ""))
        : "";
  }

  private static String step(JsonMappingException.Reference step) {
    return step.getFieldName() == null ? "#" + step.getIndex() : step.getFieldName();
  }
}
