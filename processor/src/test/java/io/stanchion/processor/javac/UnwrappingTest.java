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
package io.stanchion.processor.javac;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import io.stanchion.processor.ArchitectureProcessor;
import io.stanchion.processor.testing.Sources;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.junit.jupiter.api.Test;

/** Build tools do not hand over javac's own environment. */
class UnwrappingTest {

  private static final String SINKHOLE =
      """
      package app;
      @io.stanchion.Orchestrator
      public class Notes {
        private final Archive archive;
        public Notes(Archive archive) { this.archive = archive; }
        public String one() { return archive.read(); }
        public String two() { return archive.read(); }
        public String three() { return archive.read(); }
      }
      @io.stanchion.Service
      class Archive {
        public String read() { return ""; }
      }
      """;

  @Test
  void seesBodiesBehindAClassWithADelegate() {
    assertSeesBodies(Wrapper::new);
  }

  @Test
  void seesBodiesBehindTwoWrappers() {
    assertSeesBodies(environment -> new Wrapper(new Wrapper(environment)));
  }

  @Test
  void seesBodiesBehindAProxyWhoseHandlerHoldsTheEnvironment() {
    assertSeesBodies(environment -> proxy(new Handler(environment)));
  }

  @Test
  void saysSoWhereItCannotLookBehindAProxy() {
    Compilation compilation = compile(environment -> proxy(new Closed(() -> environment)));

    assertThat(warnings(compilation))
        .singleElement(org.assertj.core.api.InstanceOfAssertFactories.STRING)
        .contains("so these rules did not run: ")
        .contains("ArchitectureSinkhole");
  }

  private static void assertSeesBodies(UnaryOperator<ProcessingEnvironment> wrap) {
    Compilation compilation = compile(wrap);

    assertThat(compilation.errors())
        .anySatisfy(
            error ->
                assertThat(error.getMessage(Locale.ROOT)).startsWith("[ArchitectureSinkhole]"));
  }

  private static java.util.List<String> warnings(Compilation compilation) {
    return compilation.warnings().stream()
        .map(each -> each.getMessage(Locale.ROOT))
        .filter(text -> text.startsWith("[Stanchion]"))
        .toList();
  }

  private static Compilation compile(UnaryOperator<ProcessingEnvironment> wrap) {
    return Compiler.javac()
        .withOptions("--release", "17")
        .withProcessors(new Wrapping(wrap))
        .compile(Sources.of(SINKHOLE));
  }

  private static ProcessingEnvironment proxy(InvocationHandler handler) {
    return (ProcessingEnvironment)
        Proxy.newProxyInstance(
            UnwrappingTest.class.getClassLoader(),
            new Class<?>[] {ProcessingEnvironment.class},
            handler);
  }

  /** Hands ours a wrapped environment, as a build tool does. */
  private static final class Wrapping extends AbstractProcessor {
    private final ArchitectureProcessor inner = new ArchitectureProcessor();
    private final UnaryOperator<ProcessingEnvironment> wrap;

    Wrapping(UnaryOperator<ProcessingEnvironment> wrap) {
      this.wrap = wrap;
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
      super.init(environment);
      inner.init(wrap.apply(environment));
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      return inner.process(annotations, round);
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return inner.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }
  }

  private record Handler(ProcessingEnvironment environment) implements InvocationHandler {
    @Override
    public Object invoke(Object proxy, java.lang.reflect.Method method, Object[] arguments)
        throws Throwable {
      return method.invoke(environment, arguments);
    }
  }

  private record Closed(java.util.function.Supplier<ProcessingEnvironment> environment)
      implements InvocationHandler {
    @Override
    public Object invoke(Object proxy, java.lang.reflect.Method method, Object[] arguments)
        throws Throwable {
      return method.invoke(environment.get(), arguments);
    }
  }

  private static final class Wrapper implements ProcessingEnvironment {
    private final ProcessingEnvironment delegate;

    Wrapper(ProcessingEnvironment delegate) {
      this.delegate = delegate;
    }

    @Override
    public Map<String, String> getOptions() {
      return delegate.getOptions();
    }

    @Override
    public Messager getMessager() {
      return delegate.getMessager();
    }

    @Override
    public Filer getFiler() {
      return delegate.getFiler();
    }

    @Override
    public Elements getElementUtils() {
      return delegate.getElementUtils();
    }

    @Override
    public Types getTypeUtils() {
      return delegate.getTypeUtils();
    }

    @Override
    public SourceVersion getSourceVersion() {
      return delegate.getSourceVersion();
    }

    @Override
    public Locale getLocale() {
      return delegate.getLocale();
    }
  }
}
