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
import io.stanchion.tenancy.AdminGuard;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The application. What is generated for its services is found by component scanning. */
@SpringBootApplication(proxyBeanMethods = false)
public class ContactsApplication {

  /** Starts it; see {@code application.properties} for what it can be told. */
  public static void main(String[] arguments) {
    SpringApplication.run(ContactsApplication.class, arguments);
  }

  /** Says whose organization a caller belongs to, for every tenant router. */
  @Bean
  Tokens tokens(@Value("${contacts.token-secret}") String secret) {
    return new Tokens(secret);
  }

  /** Lets administrators in, for every admin router. */
  @Bean
  AdminGuard adminGuard(@Value("${contacts.admin-key}") String key) {
    return AdminGuard.apiKey(key);
  }
}
