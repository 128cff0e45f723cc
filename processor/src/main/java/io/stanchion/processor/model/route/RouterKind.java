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

/** The three routers that a component can have. */
public enum RouterKind {
  /** For the organization of the authenticated caller. */
  TENANT("TenantRouter", ""),
  /** For all organizations, once the guard has let the caller in. */
  ADMIN("AdminRouter", "/admin"),
  /** For what is nobody's data. */
  OPEN("Router", "");

  private final String suffix;
  private final String prefix;

  RouterKind(String suffix, String prefix) {
    this.suffix = suffix;
    this.prefix = prefix;
  }

  /** What the component's name gets appended. */
  public String suffix() {
    return suffix;
  }

  /** What the component's base path is put behind. */
  public String prefix() {
    return prefix;
  }
}
