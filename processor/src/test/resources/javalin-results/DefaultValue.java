package app;

public @interface DefaultValue {
  String value();
}
