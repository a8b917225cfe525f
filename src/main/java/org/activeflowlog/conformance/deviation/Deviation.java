package org.activeflowlog.conformance.deviation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks rules or an answer filter that is wrong; the class name is the member's name. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface Deviation {
  /** What is wrong, in one sentence. */
  String value();

  /** The ids of the clauses that it breaks. */
  String[] breaks() default {};

  /** The parameters all of whose odd values it is wrong about, such as {@code cen-id}. */
  String[] edges() default {};

  boolean crude() default false;

  /** How long enabling takes. */
  int enableDelayMillis() default 0;

  int requestTimeoutMillis() default 5000;

  int enableTimeoutMillis() default 3000;
}
