package io.javalin.openapi;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Has the members of the plugin's annotation that generated code uses. */
@Retention(RetentionPolicy.RUNTIME)
public @interface OpenApi {
  String path();

  HttpMethod[] methods();

  String operationId() default "";

  String summary() default "";

  String[] tags() default {};

  OpenApiParam[] pathParams() default {};

  OpenApiParam[] queryParams() default {};

  OpenApiRequestBody requestBody() default @OpenApiRequestBody(content = {});

  OpenApiResponse[] responses() default {};
}
