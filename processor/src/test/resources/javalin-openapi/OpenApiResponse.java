package io.javalin.openapi;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Has the members of the plugin's annotation that generated code uses. */
@Retention(RetentionPolicy.RUNTIME)
public @interface OpenApiResponse {
  String status();

  OpenApiContent[] content() default {};
}
