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

import java.util.Optional;

/**
 * What may be known of whoever sent a request: who they are, as far as authentication found out.
 *
 * <p>A caller deliberately offers neither the path, nor the query, nor the body of the request.
 * Those are what the sender asks <em>for</em>, and a resolver that read the organization there
 * would let everyone choose one. A header comes from the sender, too: take from it only what can be
 * verified, such as a signed token or a secret key, and never an organization as such.
 *
 * <p>The routers generated for a web framework make the caller from its request. Without a
 * framework, or in a test, implement the three methods.
 *
 * <p>Guide: Multi-Tenant Service Pattern: Admin vs Regular Operations, Router Usage.
 *
 * @see OrganizationResolver
 * @see AdminGuard
 */
public interface Caller {

  /**
   * A header of the request.
   *
   * @param name the header's name, in upper or lower case, as HTTP does not distinguish them
   * @return its value as it was sent, which may be blank; the first one if there are several; empty
   *     if there is none
   */
  Optional<String> header(String name);

  /**
   * The name of the authenticated principal.
   *
   * @return the name that authentication established; empty if the request is anonymous
   */
  Optional<String> principal();

  /**
   * What an earlier stage of the application, usually its authentication filter, left on the
   * request on the server's side. The sender cannot set it.
   *
   * @param name the attribute's name; here upper and lower case differ
   * @return the attribute's value; empty if there is none
   */
  Optional<Object> attribute(String name);
}
