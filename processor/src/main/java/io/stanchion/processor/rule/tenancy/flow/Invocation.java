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
package io.stanchion.processor.rule.tenancy.flow;

import io.stanchion.processor.model.Position;
import io.stanchion.processor.model.Site;
import io.stanchion.processor.model.code.MethodSymbol;
import java.util.List;

/**
 * A call that a run makes.
 *
 * @param method what is called
 * @param arguments what it gets
 * @param sources the source of each argument; empty where a method reference is applied
 * @param text the source of the call
 * @param site the declaration whose code calls
 * @param position where the method's name stands
 * @param admitted whether an admin guard has let the caller in before
 * @param takers the calls that handed on the functions that run, the outermost first
 * @param way the calls of helpers that led there, the outermost first
 */
public record Invocation(
    MethodSymbol method,
    List<Value> arguments,
    List<String> sources,
    String text,
    Site site,
    Position position,
    boolean admitted,
    List<Taker> takers,
    List<Step> way) {

  public Invocation {
    arguments = List.copyOf(arguments);
    sources = List.copyOf(sources);
    takers = List.copyOf(takers);
    way = List.copyOf(way);
  }

  /** Whether it asks an admin guard to let the caller in. */
  public boolean asksGuard() {
    return Guards.isAsked(method);
  }
}
