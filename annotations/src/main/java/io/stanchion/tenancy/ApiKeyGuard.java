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
package io.stanchion.tenancy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Objects;

/** Admits whoever presents the secret key; see {@link AdminGuard#apiKey(String, String)}. */
final class ApiKeyGuard implements AdminGuard {

  private final String header;
  private final byte[] keyDigest;

  ApiKeyGuard(String header, String key) {
    this.header = requireHeader(header);
    this.keyDigest = digest(requireKey(key));
  }

  @Override
  public boolean admits(Caller caller) {
    String presented =
        caller
            .header(header)
            .filter(value -> !value.isBlank())
            .orElseThrow(() -> new NotAuthenticatedException("the admin API key is missing"));
    // Digests have one length, so that not even the length of the key shows in the time this takes.
    return MessageDigest.isEqual(keyDigest, digest(presented));
  }

  @Override
  public String toString() {
    return "AdminGuard.apiKey(" + header + ")";
  }

  private static String requireHeader(String header) {
    Objects.requireNonNull(header, "the header of the admin API key is null");
    if (header.isBlank()) {
      throw new IllegalArgumentException("the header of the admin API key is blank");
    }
    return header;
  }

  private static String requireKey(String key) {
    Objects.requireNonNull(key, "the admin API key is null: is it configured?");
    if (key.isBlank()) {
      throw new IllegalArgumentException("the admin API key is blank: is it configured?");
    }
    if (!key.equals(key.strip())) {
      throw new IllegalArgumentException(
          "the admin API key begins or ends with white space, which HTTP strips from a header,"
              + " so that no request could match it: trim it where it is read");
    }
    return key;
  }

  private static byte[] digest(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java runtime lacks SHA-256, which each must have", e);
    }
  }
}
