package dev.plumbline.conformance.mutant;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a variant: the reference with one thing done in another way that the documents allow. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Varies {

    /** What it does, and which clause allows it. */
    String value();
}
