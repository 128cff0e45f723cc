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
package io.stanchion.processor.rule.tenancy.random;

import io.stanchion.processor.rule.tenancy.random.RandomBody.Helper;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes a random body as a class, one call of a tenant-scoped operation in a line. */
final class JavaText {

  private final StringBuilder text = new StringBuilder();
  private final Map<Integer, Integer> lines = new TreeMap<>();
  private final TermText terms = new TermText();
  private boolean inHelper;
  private int line = 1;
  private int names;

  private JavaText() {}

  /**
   * The class.
   *
   * @param source its text
   * @param lines the line of each call, by its number
   */
  record Written(String source, Map<Integer, Integer> lines) {

    /** Whether the operation reads the tenant parameter anywhere. */
    boolean mentionsTenant() {
      return source.split("organizationId", -1).length > 2;
    }

    /** The text as a person who looks for a line reads it. */
    String numbered() {
      StringBuilder numbered = new StringBuilder();
      List<String> all = source.lines().toList();
      for (int i = 15; i < all.size(); i++) {
        numbered.append("%4d  %s%n".formatted(i + 1, all.get(i)));
      }
      return numbered.toString();
    }
  }

  static Written of(String name, RandomBody body) {
    JavaText writer = new JavaText();
    writer.type(name, body);
    return new Written(writer.text.toString(), writer.lines);
  }

  private void type(String name, RandomBody body) {
    print(
        """
        package bodies;
        import io.stanchion.tenancy.TenantScope;
        import java.util.*;
        @io.stanchion.Orchestrator
        @io.stanchion.TenantScoped
        public class %s {
          record Box(Optional<String> scope, String text) {}
          private final Calls calls;
          private final Flags flags;
          private final Request request;
          public %s(Calls calls, Flags flags, Request request) {
            this.calls = calls;
            this.flags = flags;
            this.request = request;
          }
          public void run(Optional<String> organizationId) {\
        """
            .formatted(name, name));
    for (int i = 0; i < body.variables().size(); i++) {
      print("Optional<String> v%d = %s;".formatted(i, terms.of(body.variables().get(i))));
    }
    steps(body.steps(), false);
    print("}");
    inHelper = true;
    for (int i = 0; i < body.helpers().size(); i++) {
      helper(i, body.helpers().get(i));
    }
    print("}");
  }

  private void helper(int number, Helper helper) {
    print("private Optional<String> give%d(Optional<String> v0) {".formatted(number));
    print("Optional<String> v1 = %s;".formatted(terms.of(helper.variable())));
    steps(helper.steps(), false);
    print("return %s;".formatted(terms.of(helper.result())));
    print("}");
  }

  private void print(String code) {
    text.append(code).append('\n');
    line += (int) code.lines().count();
  }

  /** Where something may fail, it says so before each statement and behind the last one. */
  private void steps(List<Step> steps, boolean mayFail) {
    for (Step each : steps) {
      if (mayFail) {
        print("flags.touch();");
      }
      step(each, mayFail);
    }
    if (mayFail && (steps.isEmpty() || !isEnd(steps.get(steps.size() - 1)))) {
      print("flags.touch();");
    }
  }

  private static boolean isEnd(Step step) {
    return step instanceof Step.Return || step instanceof Step.Jump || step instanceof Step.Fail;
  }

  private void step(Step step, boolean mayFail) {
    if (step instanceof Step.Assign assign) {
      print("v%d = %s;".formatted(assign.variable(), terms.of(assign.term())));
    } else if (step instanceof Step.Call call) {
      call(call);
    } else if (step instanceof Step.EachMode modes) {
      print(terms.of(modes.term()) + ".ifPresentOrElse(");
      call(modes.present(), "id -> calls.lookup(Optional.of(id)),");
      call(modes.empty(), "() -> calls.lookup(%s));".formatted(terms.of(modes.other())));
    } else if (step instanceof Step.Listed listed) {
      listed(listed, names++);
    } else if (step instanceof Step.If branch) {
      print("if (%s) {".formatted(terms.of(branch.question())));
      steps(branch.yes(), mayFail);
      print("} else {");
      steps(branch.no(), mayFail);
      print("}");
    } else if (step instanceof Step.Run run) {
      print("give%d(%s);".formatted(run.helper(), terms.of(run.argument())));
    } else {
      nested(step, mayFail);
    }
  }

  private void nested(Step step, boolean mayFail) {
    if (step instanceof Step.Loop loop) {
      loop(loop, mayFail);
    } else if (step instanceof Step.Cases cases) {
      cases(cases, mayFail);
    } else if (step instanceof Step.Try attempt) {
      attempt(attempt, mayFail);
    } else if (step instanceof Step.Return end) {
      print(inHelper ? "return %s;".formatted(terms.of(end.term())) : "return;");
    } else if (step instanceof Step.Jump jump) {
      print("%s l%d;".formatted(jump.again() ? "continue" : "break", jump.loop()));
    } else {
      print("throw new IllegalStateException();");
    }
  }

  private void call(Step.Call call) {
    String term = terms.of(call.term());
    int name = names++;
    switch (call.how()) {
      case DIRECTLY -> call(call.id(), "calls.lookup(%s);".formatted(term));
      case IF_PRESENT -> call(call.id(), term + ".ifPresent(id -> calls.lookup(Optional.of(id)));");
      case LATER -> {
        print("Optional<String> c%d = %s;".formatted(name, term));
        call(call.id(), "Runnable r%d = () -> calls.lookup(c%d);".formatted(name, name));
        print("r%d.run();".formatted(name));
      }
    }
  }

  private void call(int id, String code) {
    lines.put(id, line);
    print(code);
  }

  private void listed(Step.Listed listed, int name) {
    print("List<Optional<String>> l%d = new ArrayList<>();".formatted(name));
    print("l%d.add(%s);".formatted(name, terms.of(listed.first())));
    print("if (flags.isOn(%d)) {".formatted(listed.coin()));
    print("l%d.add(%s);".formatted(name, terms.of(listed.second())));
    print("}");
    print("for (Optional<String> each : l%d) {".formatted(name));
    call(listed.id(), "calls.lookup(each);");
    print("}");
  }

  private void loop(Step.Loop loop, boolean mayFail) {
    String coin = "flags.isOn(-%d)".formatted(loop.number() + 1);
    String head =
        switch (loop.kind()) {
          case FOR_EACH -> "for (String e%d : request.ids()) {".formatted(loop.number());
          case WHILE -> "while (%s) {".formatted(coin);
          case DO -> "do {";
        };
    print("l%d:".formatted(loop.number()));
    print(head);
    steps(loop.body(), mayFail);
    print(loop.kind() == Step.Kind.DO ? "} while (%s);".formatted(coin) : "}");
  }

  private void cases(Step.Cases cases, boolean mayFail) {
    print("switch (flags.number(%d)) {".formatted(cases.coin()));
    for (int i = 0; i < cases.bodies().size(); i++) {
      boolean isLast = i == cases.bodies().size() - 1;
      print(isLast ? "default: {" : "case %d: {".formatted(i));
      steps(cases.bodies().get(i), mayFail);
      print("}");
      if (cases.ends().get(i)) {
        print("break;");
      }
    }
    print("}");
  }

  private void attempt(Step.Try attempt, boolean mayFail) {
    print("try {");
    steps(attempt.body(), true);
    print("} catch (RuntimeException e%d) {".formatted(1000 + names++));
    steps(attempt.handler(), mayFail || attempt.last().isPresent());
    if (attempt.last().isPresent()) {
      print("} finally {");
      steps(attempt.last().get(), mayFail);
    }
    print("}");
  }
}
