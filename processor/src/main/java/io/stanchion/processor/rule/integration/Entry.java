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
package io.stanchion.processor.rule.integration;

import io.stanchion.processor.model.TypeRef;
import io.stanchion.processor.model.code.Expression;

/**
 * A place where an object gets one of its values.
 *
 * @param target the key of the object, as {@link Targets} gives it
 * @param type the type of the object
 * @param name the field, key or property; empty for an argument whose parameter has no known name
 * @param value what it gets
 * @param argument whether a constructor takes it: then it counts only if it was read somewhere
 */
record Entry(String target, TypeRef type, String name, Expression value, boolean argument) {}
