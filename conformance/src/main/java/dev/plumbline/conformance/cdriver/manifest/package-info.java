/**
 * What a vendor says of his driver's sources in {@code plumbline.yaml}. Start at {@link
 * dev.plumbline.conformance.cdriver.manifest.DriverManifest}.
 */
@NullMarked
package dev.plumbline.conformance.cdriver.manifest;

import org.jspecify.annotations.NullMarked;
