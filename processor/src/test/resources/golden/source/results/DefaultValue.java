package app.results;

public @interface DefaultValue {
  String value();
}
