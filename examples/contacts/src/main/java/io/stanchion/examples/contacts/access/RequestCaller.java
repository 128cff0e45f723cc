package io.stanchion.examples.contacts.access;

import io.javalin.http.Context;
import io.stanchion.tenancy.Caller;
import java.security.Principal;
import java.util.Optional;

/** Whoever sent a request, for checks outside the generated routers. */
record RequestCaller(Context context) implements Caller {

  @Override
  public Optional<String> header(String name) {
    return Optional.ofNullable(context.header(name));
  }

  @Override
  public Optional<String> principal() {
    return Optional.ofNullable(context.req().getUserPrincipal()).map(Principal::getName);
  }

  @Override
  public Optional<Object> attribute(String name) {
    return Optional.ofNullable(context.attribute(name));
  }
}
