package org.rejoinder.bench;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks the one place that may touch the process's own streams and exit status. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@interface Console {}
