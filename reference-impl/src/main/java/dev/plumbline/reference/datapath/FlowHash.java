package dev.plumbline.reference.datapath;

/**
 * The hash by which frames are spread over members: over IP addresses, protocol and, unless the packet is a
 * fragment, TCP or UDP ports; over the MAC addresses and type for anything else. Frames of one flow in one
 * direction hash alike, fragments by their addresses only.
 */
final class FlowHash {
    private static final int VLAN = 0x8100;
    private static final int SERVICE_VLAN = 0x88a8;
    private static final int IPV4 = 0x0800;
    private static final int IPV6 = 0x86dd;
    private static final int TCP = 6;
    private static final int UDP = 17;
    private static final int FRAGMENT = 0x3fff;

    private FlowHash() {}

    static int of(Frame frame) {
        int at = Frame.HEADER - 2;
        while (isTag(frame.unsignedShort(at)) && frame.length() >= at + 6) {
            at += 4;
        }
        int type = frame.unsignedShort(at);
        int packet = at + 2;
        if (type == IPV4 && frame.length() >= packet + 20) {
            return ipv4(frame, packet);
        }
        if (type == IPV6 && frame.length() >= packet + 40) {
            return ipv6(frame, packet);
        }
        return finish(mix(mix(Long.hashCode(frame.destination()), Long.hashCode(frame.source())), type));
    }

    private static int ipv4(Frame frame, int packet) {
        int protocol = frame.unsignedByte(packet + 9);
        int hash = mix(mix(protocol, frame.integer(packet + 12)), frame.integer(packet + 16));
        boolean fragment = (frame.unsignedShort(packet + 6) & FRAGMENT) != 0;
        int headerSize = 4 * (frame.unsignedByte(packet) & 0xf);
        return fragment ? finish(hash) : withPorts(frame, packet + headerSize, protocol, hash);
    }

    private static int ipv6(Frame frame, int packet) {
        int next = frame.unsignedByte(packet + 6);
        int hash = 0;
        for (int at = packet + 8; at < packet + 40; at += 4) {
            hash = mix(hash, frame.integer(at));
        }
        return withPorts(frame, packet + 40, next, hash);
    }

    private static int withPorts(Frame frame, int at, int protocol, int hash) {
        boolean hasPorts = (protocol == TCP || protocol == UDP) && frame.length() >= at + 4;
        return finish(hasPorts ? mix(hash, frame.integer(at)) : hash);
    }

    private static boolean isTag(int type) {
        return type == VLAN || type == SERVICE_VLAN;
    }

    private static int mix(int hash, int value) {
        return Integer.rotateLeft(hash ^ value * 0xcc9e2d51, 13) * 5 + 0xe6546b64;
    }

    private static int finish(int hash) {
        int h = (hash ^ hash >>> 16) * 0x85ebca6b;
        h = (h ^ h >>> 13) * 0xc2b2ae35;
        return h ^ h >>> 16;
    }
}
