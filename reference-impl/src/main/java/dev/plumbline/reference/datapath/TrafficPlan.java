package dev.plumbline.reference.datapath;

import java.time.Duration;

/**
 * A load of UDP datagrams, evenly spaced.
 *
 * @param perSecond datagrams per second of all flows together, from 1 to 1,000,000
 * @param duration of sending, from 1 ms to 10 min
 * @param flows number of source ports, from 1 to 1,000; datagrams take turns
 * @param payload octets of UDP payload, from {@value #LEAST_PAYLOAD} to 1,472
 */
public record TrafficPlan(int perSecond, Duration duration, int flows, int payload) {
    static final int LEAST_PAYLOAD = 20;

    public TrafficPlan {
        require("perSecond", perSecond, 1, 1_000_000);
        require("duration in ms", duration.toMillis(), 1, 600_000);
        require("flows", flows, 1, 1_000);
        require("payload", payload, LEAST_PAYLOAD, 1_472);
    }

    /** With 256 octets of payload. */
    public TrafficPlan(int perSecond, Duration duration, int flows) {
        this(perSecond, duration, flows, 256);
    }

    /** How many datagrams will be sent. */
    public long total() {
        return Math.multiplyExact(perSecond, duration.toMillis()) / 1000;
    }

    private static void require(String what, long value, long least, long most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(what + " is " + value + ", not from " + least + " to " + most);
        }
    }
}
