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
package io.stanchion.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import javax.lang.model.element.Modifier;

/**
 * An interceptor that answers 400 where a body cannot be read: runtimes and libraries for JSON
 * differ in what they answer, and some tell more than the sender should know.
 */
final class JakartaBody {

  /** Jackson says where in a body it failed; JSON Binding has nothing like it. */
  static final String LIBRARY = "com.fasterxml.jackson.databind.JsonMappingException";

  private static final String UNEXPECTED = " is not the JSON that is expected here";
  private static final ClassName UNMAPPED = ClassName.bestGuess(LIBRARY);
  private static final ClassName MISTAKE =
      ClassName.get("com.fasterxml.jackson.databind.exc", "InvalidDefinitionException");

  private JakartaBody() {}

  /**
   * The interceptor.
   *
   * @param mayBeMissing whether a body may be left out
   * @param jackson whether code may name classes of Jackson
   */
  static TypeSpec reader(
      ClassName router, ClassName binding, boolean mayBeMissing, boolean jackson) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(router.nestedClass("BodyReader"))
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .addJavadoc("Answers 400 to a body that cannot be read.\n")
            .addAnnotation(JakartaTypes.PROVIDER)
            .addAnnotation(binding)
            .addAnnotation(JakartaTypes.DEPENDENT)
            .addSuperinterface(JakartaTypes.READER_INTERCEPTOR)
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PUBLIC).build())
            .addMethod(read(mayBeMissing, jackson));
    return jackson ? type.addMethod(field()).build() : type.build();
  }

  private static MethodSpec read(boolean mayBeMissing, boolean jackson) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("aroundReadFrom")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(Object.class)
            .addParameter(JakartaTypes.READER_INTERCEPTOR_CONTEXT, "body")
            .beginControlFlow("try")
            .addStatement("return body.proceed()");
    if (mayBeMissing) {
      method
          .nextControlFlow("catch ($T empty)", JakartaTypes.NO_CONTENT_EXCEPTION)
          .addStatement("return null");
    }
    rethrow(method, jackson);
    if (jackson) {
      method
          .nextControlFlow("catch ($T unreadable)", UNMAPPED)
          .addStatement("throw refused(400, field(unreadable) + $S)", UNEXPECTED);
    }
    return method
        .nextControlFlow("catch ($T | $T unreadable)", IOException.class, RuntimeException.class)
        .addStatement("throw refused(400, $S)", "the body" + UNEXPECTED)
        .endControlFlow()
        .build();
  }

  /** What is answered already, and a mistake in the body's class, which the sender did not make. */
  private static void rethrow(MethodSpec.Builder method, boolean jackson) {
    if (jackson) {
      method
          .addException(MISTAKE)
          .nextControlFlow(
              "catch ($T | $T other)", JakartaTypes.WEB_APPLICATION_EXCEPTION, MISTAKE);
    } else {
      method.nextControlFlow("catch ($T other)", JakartaTypes.WEB_APPLICATION_EXCEPTION);
    }
    method.addStatement("throw other");
  }

  /** A name may be the sender's, so only those that need no escaping are repeated. */
  private static MethodSpec field() {
    return MethodSpec.methodBuilder("field")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(String.class)
        .addParameter(UNMAPPED, "unreadable")
        .addStatement(
            "return unreadable.getPath().stream()$Z.map($T::getFieldName)"
                + "$Z.filter(name -> name != null && name.matches($S))"
                + "$Z.reduce((outer, inner) -> outer + $S + inner)$Z.orElse($S)",
            UNMAPPED.nestedClass("Reference"),
            "\\w+",
            ".",
            "the body")
        .build();
  }
}
