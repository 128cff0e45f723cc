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
package io.stanchion.examples.contacts.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stanchion.tenancy.AdminGuard;
import io.stanchion.tenancy.OrganizationContext;
import io.stanchion.tenancy.OrganizationResolver;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;

/** An application that lacks what its routers ask does not start, and is told what to define. */
class MissingBeanTest {

  private static final Class<?>[] COMPONENT = {PhoneNumberServiceProvider.class, Sessions.class};
  private static final Class<?>[] TENANT = {
    PhoneNumberServiceTenantRouter.class,
    PhoneNumberServiceTenantRouter.Gate.class,
    PhoneNumberServiceTenantRouter.Admission.class
  };
  private static final Class<?>[] ADMIN = {
    PhoneNumberServiceAdminRouter.class,
    PhoneNumberServiceAdminRouter.Gate.class,
    PhoneNumberServiceAdminRouter.Admission.class
  };

  private static void start(Class<?>[]... beans) {
    SeContainerInitializer application =
        SeContainerInitializer.newInstance().disableDiscovery().addBeanClasses(COMPONENT);
    for (Class<?>[] each : beans) {
      application.addBeanClasses(each);
    }
    try (SeContainer container = application.initialize()) {
      assertThat(container.isRunning()).isTrue();
    }
  }

  @Test
  void startsWithAResolver() {
    start(TENANT, new Class<?>[] {Resolver.class});
  }

  @Test
  void doesNotStartWithoutAResolver() {
    assertThatThrownBy(() -> start(TENANT))
        .hasMessage(
            "PhoneNumberServiceTenantRouter asks a CDI bean of the type"
                + " OrganizationResolver<String> whose organization a request is for, and there is"
                + " none, or more than one: define one, for example with a method annotated"
                + " @Produces");
  }

  @Test
  void doesNotStartWithTwoResolvers() {
    assertThatThrownBy(() -> start(TENANT, new Class<?>[] {Resolver.class, SecondResolver.class}))
        .hasMessageContaining("more than one");
  }

  @Test
  void startsWithAGuard() {
    start(ADMIN, new Class<?>[] {Guard.class});
  }

  @Test
  void doesNotStartWithoutAGuard() {
    assertThatThrownBy(() -> start(ADMIN))
        .hasMessage(
            "PhoneNumberServiceAdminRouter asks a CDI bean of the type AdminGuard whether a request"
                + " comes from an administrator, and there is none, or more than one: define one,"
                + " for example with a method annotated @Produces that returns"
                + " AdminGuard.apiKey(key)");
  }

  @Test
  void letsNobodyInWhoseGateIsNotRegistered() {
    assertThatThrownBy(() -> new PhoneNumberServiceTenantRouter.Admission().organizationId())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("register PhoneNumberServiceTenantRouter.Gate");
    assertThatThrownBy(() -> new PhoneNumberServiceAdminRouter.Admission().require())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("register PhoneNumberServiceAdminRouter.Gate");
  }

  static class Sessions {
    @Produces
    static EntityManager none() {
      throw new UnsupportedOperationException();
    }
  }

  static class Resolver {
    @Produces
    static OrganizationResolver<String> resolver() {
      return caller -> new OrganizationContext<>("acme");
    }
  }

  static class SecondResolver {
    @Produces
    static OrganizationResolver<String> resolver() {
      return caller -> new OrganizationContext<>("globex");
    }
  }

  static class Guard {
    @Produces
    static AdminGuard guard() {
      return AdminGuard.apiKey("key");
    }
  }
}
