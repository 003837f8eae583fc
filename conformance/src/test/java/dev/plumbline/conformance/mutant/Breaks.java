package dev.plumbline.conformance.mutant;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a mutant: the reference with one defect. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface Breaks {

    /** The clause that it breaks, and that the kit has to cite. */
    String value();

    /** Other clauses that the kit may cite for it, because they say the same or break as a consequence. */
    String[] also() default {};

    /** The class of the defect, and what is wrong. */
    String defect();
}
