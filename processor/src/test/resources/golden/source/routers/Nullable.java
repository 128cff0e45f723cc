package app.routers;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/** Whoever's it is. */
@Target({ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface Nullable {}
