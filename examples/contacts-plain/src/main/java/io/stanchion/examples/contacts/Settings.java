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
package io.stanchion.examples.contacts;

import java.nio.file.Path;

/**
 * What the application has to be told.
 *
 * @param port where it listens; 0 for any free port
 * @param data the folder of its database
 * @param tokenSecret what the callers' tokens are signed with
 * @param adminKey what administrators send as {@code X-Admin-Api-Key}
 */
public record Settings(int port, Path data, String tokenSecret, String adminKey) {

  /** Keeps the secrets out of logs. */
  @Override
  public String toString() {
    return "Settings[port=" + port + ", data=" + data + "]";
  }
}
