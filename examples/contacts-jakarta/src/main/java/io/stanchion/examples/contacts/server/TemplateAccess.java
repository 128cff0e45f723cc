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

import io.stanchion.examples.contacts.template.TemplateServiceRouter;
import io.stanchion.tenancy.AdminGuard;
import io.stanchion.tenancy.Caller;
import io.stanchion.tenancy.OrganizationContext;
import io.stanchion.tenancy.OrganizationResolver;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.security.Principal;
import java.util.Optional;

/**
 * Templates belong to no organization, so their generated router lets everyone in. This filter does
 * not: members read and render them, administrators write them.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
@ApplicationScoped
public class TemplateAccess implements ContainerRequestFilter {

  @Inject private OrganizationResolver<String> organizations;
  @Inject private AdminGuard administrators;
  @Context private ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) {
    if (!TemplateServiceRouter.class.isAssignableFrom(resource.getResourceClass())) {
      return;
    }
    Caller caller = new RequestCaller(request);
    if (isWriting(request)) {
      AdminGuard.require(administrators, caller);
    } else {
      OrganizationContext.resolve(organizations, caller);
    }
  }

  private static boolean isWriting(ContainerRequestContext request) {
    return !request.getMethod().equals(HttpMethod.GET)
        && !request.getUriInfo().getPath().endsWith("/render");
  }

  private record RequestCaller(ContainerRequestContext request) implements Caller {

    @Override
    public Optional<String> header(String name) {
      return Optional.ofNullable(request.getHeaders().getFirst(name));
    }

    @Override
    public Optional<String> principal() {
      return Optional.ofNullable(request.getSecurityContext().getUserPrincipal())
          .map(Principal::getName);
    }

    @Override
    public Optional<Object> attribute(String name) {
      return Optional.ofNullable(request.getProperty(name));
    }
  }
}
