package dev.plumbline.conformance.mutant;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a mutant: the reference with one defect. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Breaks {

    /** The clause that it breaks, and that the kit has to cite. */
    String value();

    /** Other clauses that the kit may cite for it, because they say the same or break as a consequence. */
    String[] also() default {};

    /** The profile that judges it; empty for the usual one of its role. */
    String profile() default "";

    /** The class of the defect, and what is wrong. */
    String defect();
}
