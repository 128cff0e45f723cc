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

/** The methods that a route can have. */
public enum HttpMethod {
  /** Reads, and changes nothing. */
  GET,
  /** Creates something, or does what no other method describes. */
  POST,
  /** Replaces something. */
  PUT,
  /** Changes a part of something. */
  PATCH,
  /** Removes something. */
  DELETE
}
