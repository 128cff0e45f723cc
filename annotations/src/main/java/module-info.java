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
 * What code that Stanchion checks is written with: the annotations that mark its architecture, and
 * the few runtime types that the generated providers and routers call.
 *
 * <p>The module requires nothing but {@code java.base}. The annotations are kept in class files and
 * are not visible to reflection, so a program that only uses {@link io.stanchion} does not need
 * this module when it runs; one with generated routers needs {@link io.stanchion.tenancy} and
 * {@link io.stanchion.session}.
 */
module io.stanchion {
  exports io.stanchion;
  exports io.stanchion.session;
  exports io.stanchion.tenancy;
}
