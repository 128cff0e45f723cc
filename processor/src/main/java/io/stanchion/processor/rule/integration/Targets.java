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

import io.stanchion.processor.model.Position;
import io.stanchion.processor.model.code.Expression;
import io.stanchion.processor.model.code.Expression.Call;
import io.stanchion.processor.model.code.Expression.Cast;
import io.stanchion.processor.model.code.Expression.Creation;
import io.stanchion.processor.model.code.Expression.FieldAccess;
import io.stanchion.processor.model.code.Expression.This;
import io.stanchion.processor.model.code.Expression.Variable;
import io.stanchion.processor.model.code.Local;
import java.util.Optional;
import java.util.regex.Pattern;

/** Gives the same object the same key, wherever one method writes into it. */
final class Targets {

  /** What these return is another object each time. */
  private static final Pattern CREATING =
      Pattern.compile("(new|create|make|to|copy)([A-Z].*)?|builder|clone|deepCopy");

  private Targets() {}

  static String key(Local local) {
    return "variable " + local.number();
  }

  /** The key of the object that the expression stands for. */
  static String key(Expression object) {
    String path = "";
    Expression next = object;
    while (true) {
      Optional<Expression> same = same(next);
      if (same.isPresent()) {
        next = same.get();
      } else if (next instanceof Variable variable) {
        return key(variable.local()) + path;
      } else if (next instanceof FieldAccess access) {
        path = "." + access.field().name() + path;
        if (access.owner().filter(each -> !(each instanceof This)).isEmpty()) {
          return "field " + access.field().owner().name() + path;
        }
        next = access.owner().get();
      } else if (next instanceof Call call && isGetter(call)) {
        path = "." + call.method().name() + path;
        next = call.receiver().orElseThrow();
      } else {
        return place(next) + path;
      }
    }
  }

  /** The expression for the same object that stands inside of this one. */
  private static Optional<Expression> same(Expression object) {
    if (object instanceof Cast cast) {
      return Optional.of(cast.operand());
    }
    if (object instanceof Creation copy) {
      boolean copies = copy.arguments().size() == 1 && Libraries.isPlatform(copy.type());
      return copies ? Optional.of(copy.arguments().get(0)) : Optional.empty();
    }
    return object instanceof Call call
        ? call.receiver().filter(each -> continues(call, each))
        : Optional.empty();
  }

  /** A link of a chain on one object, or the end of a builder's. */
  private static boolean continues(Call call, Expression receiver) {
    return Libraries.isBuilder(receiver.type())
        || (!call.arguments().isEmpty() && call.type().name().equals(receiver.type().name()));
  }

  /** Whether the call returns another object each time, by its name. */
  static boolean isCreating(Call call) {
    return CREATING.matcher(call.method().name()).matches();
  }

  private static boolean isGetter(Call call) {
    return call.receiver().isPresent() && call.arguments().isEmpty() && !isCreating(call);
  }

  private static String place(Expression made) {
    Position at = made.position();
    return "place " + at.line() + ":" + at.column();
  }
}
