package dev.plumbline.reports.record;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a product claims of itself; the line of a profile that was judged by it.
 *
 * @param profile name of the profile
 * @param product name of the product
 * @param version its version
 * @param features whether the product has it, by the id of the feature; one that is not named is not claimed either way
 */
public record Claims(String profile, String product, String version, Map<String, Boolean> features) implements Line {

    /** Copies the map, in the order of the ids. */
    public Claims {
        features = Collections.unmodifiableMap(new TreeMap<>(features));
    }
}
