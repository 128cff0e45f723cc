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

import io.stanchion.examples.contacts.contact.DuplicateContactException;
import io.stanchion.examples.contacts.contact.UnknownContactException;
import io.stanchion.examples.contacts.scheduling.UnlikelyAppointmentException;
import io.stanchion.examples.contacts.template.UnknownTemplateException;
import io.stanchion.tenancy.AccessDeniedException;
import io.stanchion.tenancy.NotAuthenticatedException;
import jakarta.enterprise.context.Dependent;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import java.util.stream.Collectors;

/** What clients are told of exceptions: problem details (RFC 9457). */
final class Problems {

  private Problems() {}

  private static Response problem(int status, String title) {
    return Response.status(status)
        .type("application/problem+json")
        .entity(Map.of("status", status, "title", title))
        .build();
  }

  /** Of {@link TemplateAccess}: the generated routers answer themselves. */
  @Provider
  @Dependent
  public static class NotAuthenticated implements ExceptionMapper<NotAuthenticatedException> {
    @Override
    public Response toResponse(NotAuthenticatedException exception) {
      return problem(401, "not authenticated");
    }
  }

  /** Of {@link TemplateAccess}: the generated routers answer themselves. */
  @Provider
  @Dependent
  public static class AccessDenied implements ExceptionMapper<AccessDeniedException> {
    @Override
    public Response toResponse(AccessDeniedException exception) {
      return problem(403, "access denied");
    }
  }

  @Provider
  @Dependent
  public static class UnknownContact implements ExceptionMapper<UnknownContactException> {
    @Override
    public Response toResponse(UnknownContactException exception) {
      return problem(404, "not found");
    }
  }

  @Provider
  @Dependent
  public static class UnknownTemplate implements ExceptionMapper<UnknownTemplateException> {
    @Override
    public Response toResponse(UnknownTemplateException exception) {
      return problem(404, "not found");
    }
  }

  @Provider
  @Dependent
  public static class DuplicateContact implements ExceptionMapper<DuplicateContactException> {
    @Override
    public Response toResponse(DuplicateContactException exception) {
      return problem(409, exception.getMessage());
    }
  }

  @Provider
  @Dependent
  public static class UnlikelyAppointment implements ExceptionMapper<UnlikelyAppointmentException> {
    @Override
    public Response toResponse(UnlikelyAppointmentException exception) {
      return problem(400, exception.getMessage());
    }
  }

  @Provider
  @Dependent
  public static class Violations implements ExceptionMapper<ConstraintViolationException> {
    @Override
    public Response toResponse(ConstraintViolationException exception) {
      return problem(
          400,
          exception.getConstraintViolations().stream()
              .map(Violations::text)
              .sorted()
              .collect(Collectors.joining(", ")));
    }

    /** The path begins with the method and its parameter, which clients do not know. */
    private static String text(ConstraintViolation<?> violation) {
      String path = violation.getPropertyPath().toString();
      return path.replaceFirst("^[^.]*[.][^.]*[.]", "") + " " + violation.getMessage();
    }
  }
}
