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
/**
 * How a component with a session gets one for the length of a request.
 *
 * <p>A component that holds a session (a JDBC {@code Connection}, an {@code EntityManager}, a Jdbi
 * {@code Handle}, ...) is built anew for each request, inside a transaction that a {@link
 * io.stanchion.session.UnitOfWork} opens and ends. An application binds it once to the library it
 * uses; generated routers for plain Java and for Javalin call it. Under Spring and Jakarta EE the
 * framework manages transactions itself, and nothing here is needed.
 *
 * <p>Guide: Service Instantiation &amp; Session Management Patterns.
 */
package io.stanchion.session;
