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
package io.stanchion.examples.contacts.server;

import io.stanchion.examples.contacts.access.Tokens;
import io.stanchion.tenancy.AdminGuard;
import io.stanchion.tenancy.OrganizationResolver;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** The settings, and the two beans that the generated routers ask who is calling. */
@ApplicationScoped
public class Access {

  @Produces
  static Settings settings() {
    return Settings.fromEnvironment();
  }

  @Produces
  @ApplicationScoped
  OrganizationResolver<String> organizations(Settings settings) {
    return new Tokens(settings.tokenSecret());
  }

  @Produces
  @ApplicationScoped
  AdminGuard administrators(Settings settings) {
    return AdminGuard.apiKey(settings.adminKey());
  }
}
