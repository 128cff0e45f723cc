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

import io.stanchion.examples.contacts.access.Tokens;
import io.stanchion.tenancy.AccessDeniedException;
import io.stanchion.tenancy.AdminGuard;
import io.stanchion.tenancy.Caller;
import io.stanchion.tenancy.NotAuthenticatedException;
import io.stanchion.tenancy.OrganizationContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Optional;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Who may do what with templates. They belong to no organization, so their router is the only one
 * that checks nothing itself: every member may use them, and only the operator adds to them.
 */
@Configuration(proxyBeanMethods = false)
class TemplateAccess implements WebMvcConfigurer, HandlerInterceptor {

  private final Tokens tokens;
  private final AdminGuard admins;

  TemplateAccess(Tokens tokens, AdminGuard admins) {
    this.tokens = tokens;
    this.admins = admins;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).addPathPatterns("/templates/**");
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    try {
      check(request);
      return true;
    } catch (NotAuthenticatedException refusal) {
      throw new ResponseStatusException(HttpStatus.UNAUTHORIZED, refusal.getMessage());
    } catch (AccessDeniedException refusal) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN, refusal.getMessage());
    }
  }

  private void check(HttpServletRequest request) {
    boolean adds = request.getMethod().equals("POST") && request.getRequestURI().endsWith("s");
    if (adds) {
      AdminGuard.require(admins, new RequestCaller(request));
    } else {
      OrganizationContext.resolve(tokens, new RequestCaller(request));
    }
  }

  private record RequestCaller(HttpServletRequest request) implements Caller {

    @Override
    public Optional<String> header(String name) {
      return Optional.ofNullable(request.getHeader(name));
    }

    @Override
    public Optional<String> principal() {
      return Optional.ofNullable(request.getUserPrincipal()).map(Principal::getName);
    }

    @Override
    public Optional<Object> attribute(String name) {
      return Optional.ofNullable(request.getAttribute(name));
    }
  }
}
