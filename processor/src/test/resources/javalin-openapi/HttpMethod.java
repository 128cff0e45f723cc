package io.javalin.openapi;

/** The plugin's own. */
public enum HttpMethod {
  POST,
  GET,
  PUT,
  PATCH,
  DELETE
}
