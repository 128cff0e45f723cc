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
package io.stanchion.processor.parse.code;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compiler;
import io.stanchion.processor.javac.CodeListener;
import io.stanchion.processor.javac.CompilerViews;
import io.stanchion.processor.model.TypeId;
import io.stanchion.processor.model.TypeRef;
import io.stanchion.processor.model.code.Code;
import io.stanchion.processor.model.code.Expression;
import io.stanchion.processor.model.code.Expression.Call;
import io.stanchion.processor.model.code.MethodCode;
import io.stanchion.processor.model.code.SourceClass;
import io.stanchion.processor.model.code.Statement;
import io.stanchion.processor.model.code.TypeCode;
import io.stanchion.processor.parse.Markers;
import io.stanchion.processor.testing.ClassPath;
import io.stanchion.processor.testing.Sources;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

class CodeParserTest {

  private static final String CLASS =
      """
      package app;
      import java.util.*;
      import java.util.function.*;
      import static java.lang.Math.max;
      class Notes extends Base {
        record Note(String text, int size) {}
        private final List<String> all = new ArrayList<>();
        private Notes other;
        %s
        String helper(String text) { return text; }
      }
      class Base {
        protected List<String> inherited = List.of();
        void inheritedMethod() {}
      }
      """;

  private static MethodCode method(String text) {
    return method(17, text);
  }

  private static MethodCode method(int release, String text) {
    Reading reading = new Reading();
    var compilation =
        Compiler.javac()
            .withClasspath(ClassPath.with())
            .withOptions("--release", String.valueOf(release))
            .withProcessors(reading)
            .compile(Sources.of(CLASS.formatted(text)));
    assertThat(compilation.errors()).isEmpty();
    assertThat(reading.failures).isEmpty();
    return reading.code.stream()
        .filter(each -> each.id().simpleName().equals("Notes"))
        .flatMap(each -> each.methods().stream())
        .filter(each -> !each.isConstructor() && !each.name().equals("helper"))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> calls(MethodCode method) {
    return method
        .all(Call.class)
        .map(call -> call.method().owner().simpleText() + "." + call.method().signature())
        .toList();
  }

  @Test
  void resolvesCallsToTheirSymbols() {
    MethodCode method =
        method(
            """
            void run(Note note) {
              var alias = all;
              alias.add(note.text());
              this.other.helper("x");
              helper("y");
              inherited.size();
              inheritedMethod();
              max(1, 2);
              String.valueOf(3);
            }
            """);

    assertThat(calls(method))
        .containsExactly(
            "List.add(E)",
            "Notes.Note.text()",
            "Notes.helper(String)",
            "Notes.helper(String)",
            "List.size()",
            "Base.inheritedMethod()",
            "Math.max(int,int)",
            "String.valueOf(int)");
  }

  @Test
  void tellsCallsOnTheSameObjectFromOthers() {
    MethodCode method =
        method(
            "void run() { helper(\"a\"); this.helper(\"b\"); super.inheritedMethod();"
                + " Notes.this.helper(\"c\"); Notes.super.inheritedMethod(); other.helper(\"d\");"
                + " max(1, 2); }");

    assertThat(method.all(Call.class).map(Call::ofThis))
        .containsExactly(true, true, true, true, true, false, false);
  }

  @Test
  void keepsVariablesOfOneNameApart() {
    MethodCode method =
        method(
            """
            int run(int x) {
              Supplier<Integer> a = () -> { int y = 1; return y; };
              Supplier<Integer> b = () -> { int y = 2; return y; };
              return x + a.get() + b.get();
            }
            """);

    assertThat(
            method
                .all(Expression.Variable.class)
                .filter(each -> each.local().name().equals("y"))
                .map(each -> each.local().number())
                .distinct())
        .hasSize(2);
    assertThat(method.parameters())
        .extracting(each -> each.name() + " " + each.role())
        .containsExactly("x PARAMETER");
  }

  @Test
  void readsEveryKindOfStatement() {
    MethodCode method =
        method(
            """
            int run(List<String> in, AutoCloseable open, Object object) throws Exception {
              int count = 0;
              for (int i = 0; i < 2; i++) { count += i; }
              for (String each : in) { if (each.isEmpty()) continue; else break; }
              while (count < 3) count++;
              do { count--; } while (count > 3);
              try (var closing = open; open) { synchronized (this) { assert count > 0 : "no"; } }
              catch (IllegalStateException | IllegalArgumentException e) { throw e; }
              finally { ; }
              label: { class Local { int x() { return 1; } } count += new Local().x(); }
              switch (count) { case 1, 2: count = 4; break; default: }
              int size = switch (in.size()) { case 0 -> 1; default -> { yield 2; } };
              if (object instanceof Note note && note.size() > 1) { return note.size(); }
              Object made = new Object() { @Override public String toString() { return helper("z"); } };
              int[] numbers = {1, 2}; numbers[0] = numbers.length; Object cast = (Object) numbers;
              return count > 1 ? -size : ~size;
            }
            """);

    Set<String> kinds =
        method
            .all(Code.class)
            .map(each -> each.getClass().getSimpleName())
            .collect(Collectors.toSet());
    assertThat(kinds)
        .contains(
            "Loop",
            "ForEach",
            "If",
            "Try",
            "Synchronized",
            "Assert",
            "Throw",
            "LocalClass",
            "Switch",
            "Yield",
            "InstanceOf",
            "Creation",
            "NewArray",
            "ArrayAccess",
            "Cast",
            "Conditional",
            "Unary",
            "Assignment",
            "Return",
            "Jump",
            "Declare",
            "Evaluate",
            "Block",
            "Binary")
        .doesNotContain("Unknown");
    assertThat(calls(method)).contains("Notes.helper(String)");
    assertThat(method.all(Statement.Try.class).findFirst().orElseThrow().resources()).hasSize(2);
  }

  @Test
  void readsLambdasAndMethodReferences() {
    MethodCode method =
        method(
            """
            void run(List<Note> notes) {
              notes.stream().map(Note::text).map(this::helper).filter(text -> text.isEmpty()).map(String::trim).toList();
            }
            """);

    assertThat(
            method
                .all(Expression.MethodReference.class)
                .map(each -> each.receiver().isPresent() + " " + each.method().signature()))
        .containsExactly("false text()", "true helper(String)", "false trim()");
    assertThat(method.all(Expression.Lambda.class).flatMap(each -> each.parameters().stream()))
        .extracting(each -> each.name() + " " + each.type().simpleText())
        .containsExactly("text String");
  }

  @Test
  void tellsLiteralsApart() {
    MethodCode method =
        method("List<?> run() { return Arrays.asList(\"a\", 1, 'c', true, null, Note.class); }");

    assertThat(method.all(Expression.Literal.class).map(each -> each.kind() + " " + each.text()))
        .containsExactly(
            "STRING a",
            "PRIMITIVE 1",
            "PRIMITIVE c",
            "PRIMITIVE true",
            "NULL null",
            "CLASS Note.class");
  }

  @Test
  void takesNoTypeAndNoPackageForAReceiver() {
    MethodCode method =
        method(
            """
            void run(int[] numbers, Note note) {
              Math.abs(1);
              java.lang.Math.abs(2);
              Note.class.getName();
              note.text();
              Supplier<List<String>> lists = ArrayList<String>::new;
              Function<int[], Object> copies = int[]::clone;
              Function<Object, String> texts = java.lang.Object::toString;
              Supplier<String> text = note::text;
            }
            """);

    assertThat(
            method
                .all(Call.class)
                .map(each -> each.receiver().map(it -> it.getClass().getSimpleName()).orElse("-")))
        .containsExactly("-", "-", "Literal", "Variable");
    assertThat(
            method
                .all(Expression.MethodReference.class)
                .map(each -> each.receiver().isPresent() + " " + each.method().name()))
        .containsExactly("false <init>", "false clone", "false toString", "true text");
  }

  @Test
  void tellsFieldsFromLocals() {
    MethodCode method =
        method(
            """
            int run(int[] numbers) {
              Supplier<Integer> later = () -> { int one = 1; return one; };
              int two = java.lang.Integer.MAX_VALUE;
              return two + numbers.length + Notes.this.all.size() + inherited.size();
            }
            """);

    assertThat(
            method
                .all(Expression.FieldAccess.class)
                .map(each -> each.owner().isPresent() + " " + each.field().name()))
        .containsExactly("false MAX_VALUE", "true length", "true all", "false inherited");
    assertThat(method.all(Expression.Variable.class).map(each -> each.local().name()))
        .containsExactly("one", "two", "numbers");
  }

  @Test
  void readsWhatAnInstanceIsTestedFor() {
    MethodCode method =
        method(
            "boolean run(Object o, Object p) {"
                + " return o instanceof Note || p instanceof Note note && note.size() > 1; }");

    assertThat(
            method
                .all(Expression.InstanceOf.class)
                .map(
                    each ->
                        each.tested().simpleText()
                            + each.bindings().stream().map(local -> " " + local.name()).toList()))
        .containsExactly("Notes.Note[]", "Notes.Note[ note]");
  }

  @Test
  void countsTheLinesOfABodyWithoutItsBraces() {
    assertThat(method("void run() {}").bodyLines()).isZero();
    assertThat(method("void run() { helper(\"\"); }").bodyLines()).isEqualTo(1);
    assertThat(
            method("void run() {\n  // comment\n  helper(\n    \"\");\n\n  helper(\"\");\n}")
                .bodyLines())
        .isEqualTo(3);
  }

  @Test
  void pointsAtTheNameOfACall() {
    MethodCode method = method("void run() {\n  all\n    .stream()\n    .toList();\n}");

    assertThat(method.all(Call.class).map(each -> each.method().name() + each.position().line()))
        .containsExactly("toList12", "stream11");
  }

  @Test
  void walksHundredsOfConcatenationsWithoutRunningOutOfStack() {
    String sum =
        IntStream.range(0, 800)
            .mapToObj(i -> "helper(\"" + i + "\")")
            .collect(Collectors.joining(" + "));

    assertThat(calls(method("String run() { return " + sum + "; }"))).hasSize(800);
  }

  @Test
  @EnabledForJreRange(min = JRE.JAVA_21)
  void readsPatternsThatCameAfterTheBaseline() {
    MethodCode method =
        method(
            21,
            """
            String run(Object object) {
              return switch (object) {
                case Note(String text, int size) when size > helper(text).length() -> text;
                case String text -> helper(text);
                case null, default -> "";
              };
            }
            """);

    List<Expression.Case> cases =
        method.all(Expression.Switch.class).findFirst().orElseThrow().cases();
    assertThat(cases.get(0).bindings())
        .extracting(each -> each.name())
        .containsExactly("text", "size");
    assertThat(cases.get(0).guard()).isPresent();
    assertThat(cases.get(0).types())
        .extracting(each -> each.simpleText())
        .containsExactly("Notes.Note");
    assertThat(cases.get(1).types())
        .extracting(each -> each.simpleText())
        .containsExactly("String");
    assertThat(cases.get(2).bindings()).isEmpty();
    assertThat(method.all(Expression.Unknown.class)).isEmpty();
    assertThat(calls(method))
        .containsExactlyInAnyOrder(
            "Notes.helper(String)", "String.length()", "Notes.helper(String)");
  }

  /** Reads all code of a compilation. */
  private static final class Reading extends AbstractProcessor implements CodeListener {
    private final List<TypeCode> code = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
      super.init(environment);
      CompilerViews.of(environment).follow(new Markers(Set.of(), Set.of(), Set.of()), this);
    }

    @Override
    public boolean wants(TypeId id, boolean generated) {
      return true;
    }

    @Override
    public boolean isOwn(TypeId id) {
      return true;
    }

    @Override
    public boolean isOfInterest(TypeRef type) {
      return true;
    }

    @Override
    public void analyzed(TypeId outermost, List<SourceClass> read) {
      read.forEach(each -> code.add(each.code()));
    }

    @Override
    public void ended() {}

    @Override
    public void failed(String className, Throwable cause) {
      failures.add(cause);
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      return false;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }
  }
}
