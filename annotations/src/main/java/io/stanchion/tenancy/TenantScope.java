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

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Whose data an operation works on: that of {@linkplain One one} organization, or that of
 * {@linkplain All all} of them.
 *
 * <p>It is the explicit form of a tenant parameter. Where an {@code Optional} or a nullable
 * parameter lets an absent value silently mean everyone, here somebody has to write {@code
 * TenantScope.all()}. For the same reason nothing in this type turns a {@code null} into a scope.
 *
 * <pre>{@code
 * public List<PhoneNumber> listPhoneNumbers(TenantScope<UUID> organizationId) {
 *   return organizationId.fold(numbers::all, numbers::ofOrganization);
 * }
 *
 * service.listPhoneNumbers(TenantScope.of(context.organizationId())); // tenant mode
 * service.listPhoneNumbers(TenantScope.all()); // admin mode
 * }</pre>
 *
 * <p>From Java 21 on, a {@code switch} over the two forms is checked to be complete:
 *
 * <pre>{@code
 * return switch (organizationId) {
 *   case TenantScope.All<UUID> all -> numbers.all();
 *   case TenantScope.One<UUID>(UUID id) -> numbers.ofOrganization(id);
 * };
 * }</pre>
 *
 * <p>Scopes are values: immutable, and equal when they admit the same organization.
 *
 * <p>Guide: Multi-Tenant Service Pattern: Admin vs Regular Operations, The Pattern.
 *
 * @param <I> the type of an organization's identifier: a {@code String}, a {@code UUID}, a {@code
 *     Long} or a type of your own that has {@code equals}
 */
public sealed interface TenantScope<I> permits TenantScope.All, TenantScope.One {

  /**
   * The scope of every organization: admin mode.
   *
   * @param <I> the type of an organization's identifier
   * @return the scope that admits every owner
   */
  static <I> TenantScope<I> all() {
    return new All<>();
  }

  /**
   * The scope of one organization: tenant mode.
   *
   * @param <I> the type of an organization's identifier
   * @param id the organization
   * @return the scope that admits this owner only
   * @throws NullPointerException if the identifier is {@code null}
   * @throws IllegalArgumentException if the identifier is text and blank
   */
  static <I> TenantScope<I> of(I id) {
    return new One<>(id);
  }

  /**
   * Whether this is the scope of every organization.
   *
   * @return {@code true} in admin mode
   */
  boolean isAll();

  /**
   * Whether something that belongs to an organization lies within this scope.
   *
   * <pre>{@code
   * numbers.find(id).filter(number -> organizationId.admits(number.organizationId()))
   * }</pre>
   *
   * @param owner the organization it belongs to; {@code null} when it belongs to none, which only
   *     the scope of every organization admits
   * @return {@code true} if this is the scope of every organization, or of this one
   */
  boolean admits(I owner);

  /**
   * This scope in the form that code with an {@code Optional} parameter expects.
   *
   * @return the organization, or empty for every organization
   */
  Optional<I> asOptional();

  /**
   * Answers by one of two functions, so that neither mode can be forgotten.
   *
   * @param <R> the type of the answer
   * @param all answers for every organization
   * @param one answers for one organization, given its identifier
   * @return what the function that was called returned, which may be {@code null}
   * @throws NullPointerException if either function is {@code null}, called or not
   */
  <R> R fold(Supplier<? extends R> all, Function<? super I, ? extends R> one);

  /**
   * Every organization.
   *
   * @param <I> the type of an organization's identifier
   */
  record All<I>() implements TenantScope<I> {

    @Override
    public boolean isAll() {
      return true;
    }

    @Override
    public boolean admits(I owner) {
      return true;
    }

    @Override
    public Optional<I> asOptional() {
      return Optional.empty();
    }

    @Override
    public <R> R fold(Supplier<? extends R> all, Function<? super I, ? extends R> one) {
      Objects.requireNonNull(one, "one");
      return all.get();
    }
  }

  /**
   * One organization.
   *
   * @param <I> the type of an organization's identifier
   * @param id the organization; never {@code null}, and never blank if it is text
   */
  record One<I>(I id) implements TenantScope<I> {

    /**
     * The scope of one organization; {@link TenantScope#of(Object)} does the same.
     *
     * @param id the organization
     * @throws NullPointerException if the identifier is {@code null}
     * @throws IllegalArgumentException if the identifier is text and blank
     */
    public One {
      Identifiers.requirePresent(id, "organization id");
    }

    @Override
    public boolean isAll() {
      return false;
    }

    @Override
    public boolean admits(I owner) {
      return id.equals(owner);
    }

    @Override
    public Optional<I> asOptional() {
      return Optional.of(id);
    }

    @Override
    public <R> R fold(Supplier<? extends R> all, Function<? super I, ? extends R> one) {
      Objects.requireNonNull(all, "all");
      return one.apply(id);
    }
  }
}
