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
package io.stanchion.processor.model.code;

import io.stanchion.processor.model.TypeRef;

/**
 * The field that the compiler resolved a name to.
 *
 * @param owner the class that declares it
 * @param name its name
 * @param type as declared
 * @param isStatic whether it needs no instance
 * @param isFinal whether it is assigned once; an enum's constant is
 */
public record FieldSymbol(
    TypeRef owner, String name, TypeRef type, boolean isStatic, boolean isFinal) {}
