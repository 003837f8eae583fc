package dev.plumbline.reference.provider.balancing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Many flows, as their addresses lie in real networks. */
enum Flows {
    /** Clients of one subnet, one after the other, to one server. */
    SEQUENTIAL_IPV4,
    /** 316 hosts of a subnet, each to each of 317 of another. */
    PAIRS_OF_IPV4,
    /** Addresses from anywhere. */
    RANDOM_IPV4,
    /** Addresses of one prefix that differ in their lowest bits only. */
    SEQUENTIAL_IPV6,
    /** Addresses from anywhere. */
    RANDOM_IPV6,
    /** No IP: stations of one maker, numbered, to one other. */
    SEQUENTIAL_MAC;

    static final int COUNT = 100_000;

    private static final long ROUTER = 0x02000000fffeL;
    private static final long HOST = 0x020000000001L;

    /** One frame of each flow, with ports that do not tell flows apart. */
    List<Octets> frames(long seed) {
        Random random = new Random(seed);
        List<Octets> frames = new ArrayList<>(COUNT);
        IntStream.range(0, COUNT).forEach(number -> frames.add(Octets.of(frame(number, random))));
        return frames;
    }

    private byte[] frame(int number, Random random) {
        byte[] ports = Frames.ports(1000, 80);
        return switch (this) {
            case SEQUENTIAL_IPV4 -> over4(Frames.ipv4(0x0a000000 + number, 0x0a640001, ports));
            case PAIRS_OF_IPV4 -> over4(Frames.ipv4(0x0a000000 + number % 316, 0x0a640000 + number / 316, ports));
            case RANDOM_IPV4 -> over4(Frames.ipv4(random.nextInt(), random.nextInt(), ports));
            case SEQUENTIAL_IPV6 -> over6(Frames.address(0x20010db8_00000000L, number), server(), ports);
            case RANDOM_IPV6 -> over6(Frames.address(random.nextLong(), random.nextLong()), server(), ports);
            case SEQUENTIAL_MAC -> Frames.ethernet(ROUTER, HOST + number, 0x88b5, ports);
        };
    }

    private static byte[] server() {
        return Frames.address(0x20010db8_00000001L, 1);
    }

    private static byte[] over4(byte[] packet) {
        return Frames.ethernet(ROUTER, HOST, Frames.IPV4, packet);
    }

    private static byte[] over6(byte[] source, byte[] destination, byte[] payload) {
        return Frames.ethernet(ROUTER, HOST, Frames.IPV6, Frames.ipv6(source, destination, Frames.UDP, payload));
    }
}
