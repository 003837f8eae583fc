/**
 * What is put around an implementation under test in one check: the world of its role. Start at {@link
 * dev.plumbline.conformance.scene.Scene}.
 */
@NullMarked
package dev.plumbline.conformance.scene;

import org.jspecify.annotations.NullMarked;
