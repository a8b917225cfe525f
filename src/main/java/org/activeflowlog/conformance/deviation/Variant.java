package org.activeflowlog.conformance.deviation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks rules or an answer filter that differs legally; the class name is the member's name. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface Variant {
  /** What is different, in one sentence. */
  String value();

  /** The profiles in which it is legal; all if none is named. */
  String[] profiles() default {};

  /** How long enabling takes. */
  int enableDelayMillis() default 0;
}
