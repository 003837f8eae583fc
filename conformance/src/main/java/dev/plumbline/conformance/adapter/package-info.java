/**
 * How an implementation under test is reached. {@link dev.plumbline.conformance.adapter.IutNotation} reads
 * what the user names; {@link dev.plumbline.conformance.adapter.ExecIut} runs a harness as a child process and
 * survives whatever it does. What the implementation is asked, and whether its answers conform, do not belong here.
 */
@NullMarked
package dev.plumbline.conformance.adapter;

import org.jspecify.annotations.NullMarked;
