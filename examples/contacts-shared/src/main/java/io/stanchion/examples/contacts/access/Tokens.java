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
package io.stanchion.examples.contacts.access;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.exceptions.JWTVerificationException;
import com.auth0.jwt.interfaces.DecodedJWT;
import com.auth0.jwt.interfaces.JWTVerifier;
import io.stanchion.tenancy.AccessDeniedException;
import io.stanchion.tenancy.Caller;
import io.stanchion.tenancy.NotAuthenticatedException;
import io.stanchion.tenancy.OrganizationContext;
import io.stanchion.tenancy.OrganizationResolver;
import java.time.Duration;
import java.time.Instant;

/**
 * Finds the caller's organization in a signed token: {@code Authorization: Bearer <token>}. Whoever
 * has the secret decides what it says; the sender of a request does not.
 */
public final class Tokens implements OrganizationResolver<String> {

  private static final String SCHEME = "Bearer ";
  private static final String ORGANIZATION = "org";
  private static final Duration LIFETIME = Duration.ofHours(1);

  private final Algorithm algorithm;
  private final JWTVerifier verifier;

  public Tokens(String secret) {
    algorithm = Algorithm.HMAC256(secret);
    verifier = JWT.require(algorithm).withClaimPresence("exp").build();
  }

  /** A token for members of an organization. In real life, an identity provider issues it. */
  public String issue(String organizationId) {
    return JWT.create()
        .withClaim(ORGANIZATION, organizationId)
        .withExpiresAt(Instant.now().plus(LIFETIME))
        .sign(algorithm);
  }

  @Override
  public OrganizationContext<String> resolve(Caller caller) {
    String organizationId = verify(bearerToken(caller)).getClaim(ORGANIZATION).asString();
    if (organizationId == null || organizationId.isBlank()) {
      throw new AccessDeniedException("the token names no organization");
    }
    return new OrganizationContext<>(organizationId);
  }

  private static String bearerToken(Caller caller) {
    return caller
        .header("Authorization")
        .filter(value -> value.startsWith(SCHEME))
        .map(value -> value.substring(SCHEME.length()))
        .orElseThrow(() -> new NotAuthenticatedException("a bearer token is required"));
  }

  private DecodedJWT verify(String token) {
    try {
      return verifier.verify(token);
    } catch (JWTVerificationException e) {
      throw new NotAuthenticatedException("the token is not valid", e);
    }
  }
}
