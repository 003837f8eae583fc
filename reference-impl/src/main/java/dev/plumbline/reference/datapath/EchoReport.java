package dev.plumbline.reference.datapath;

import java.time.Duration;

/**
 * What became of a series of ICMP echo requests.
 *
 * @param sent requests
 * @param answered requests that got a reply in time
 * @param duplicates further replies to an answered request, as far as they came before the series ended
 * @param longestRoundTrip of the answered requests, zero if there are none
 */
public record EchoReport(int sent, int answered, int duplicates, Duration longestRoundTrip) {
    public boolean isComplete() {
        return answered == sent && sent > 0;
    }
}
