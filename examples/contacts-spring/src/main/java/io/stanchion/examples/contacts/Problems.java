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

import io.stanchion.examples.contacts.contact.DuplicateContactException;
import io.stanchion.examples.contacts.contact.UnknownContactException;
import io.stanchion.examples.contacts.scheduling.UnlikelyAppointmentException;
import io.stanchion.examples.contacts.template.UnknownTemplateException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells the sender of a request what went wrong, where only the application knows. */
@RestControllerAdvice
class Problems {

  @ExceptionHandler({UnknownContactException.class, UnknownTemplateException.class})
  ProblemDetail notFound(RuntimeException failure) {
    return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, failure.getMessage());
  }

  @ExceptionHandler
  ProblemDetail unlikely(UnlikelyAppointmentException failure) {
    return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, failure.getMessage());
  }

  @ExceptionHandler
  ProblemDetail duplicate(DuplicateContactException failure) {
    return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, failure.getMessage());
  }

  @ExceptionHandler(DataIntegrityViolationException.class)
  ProblemDetail conflict() {
    return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, "it is there already");
  }
}
