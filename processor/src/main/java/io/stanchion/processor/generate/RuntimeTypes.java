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
package io.stanchion.processor.generate;

import com.palantir.javapoet.ClassName;

/** The types that generated routers call. */
final class RuntimeTypes {

  static final ClassName UNIT_OF_WORK = ClassName.get("io.stanchion.session", "UnitOfWork");
  static final ClassName TENANT_SCOPE = tenancy("TenantScope");
  static final ClassName ORGANIZATION_CONTEXT = tenancy("OrganizationContext");
  static final ClassName ORGANIZATION_RESOLVER = tenancy("OrganizationResolver");
  static final ClassName CALLER = tenancy("Caller");
  static final ClassName ADMIN_GUARD = tenancy("AdminGuard");
  static final ClassName NOT_AUTHENTICATED = tenancy("NotAuthenticatedException");
  static final ClassName ACCESS_DENIED = tenancy("AccessDeniedException");

  private RuntimeTypes() {}

  private static ClassName tenancy(String name) {
    return ClassName.get("io.stanchion.tenancy", name);
  }
}
