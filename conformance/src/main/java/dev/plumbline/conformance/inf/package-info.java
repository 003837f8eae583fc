/**
 * What the documents demand of the INF by which a driver is installed. Start at {@link
 * dev.plumbline.conformance.inf.InfCheck}. What a running driver does is judged elsewhere.
 */
@NullMarked
package dev.plumbline.conformance.inf;

import org.jspecify.annotations.NullMarked;
