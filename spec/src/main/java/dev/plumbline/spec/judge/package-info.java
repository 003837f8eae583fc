/**
 * The judge: says of every event whether the specification allows it, and if not, which clauses it
 * breaks. Start at {@link dev.plumbline.spec.judge.Judge}; whole traces go through {@link
 * dev.plumbline.spec.judge.TraceJudge}. Running an implementation does not belong here.
 */
@NullMarked
package dev.plumbline.spec.judge;

import org.jspecify.annotations.NullMarked;
