package dev.plumbline.conformance.mutant;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a variant that conforms under the readings that are in force by default, but not under every set of readings. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface NotUnder {

    /** Variants of the profile under which it does not conform. */
    String[] value();
}
