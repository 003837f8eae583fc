package dev.plumbline.reference.provider.balancing;

/**
 * The two ends of a flow, each as a hash of what names it: addresses, or addresses and port.
 *
 * @param source of the end that sends
 * @param destination of the end that receives
 */
record Flow(long source, long destination) {

    /** The same ends, told apart by ports: a source and a destination port of 16 bits each at {@code at}. */
    Flow withPorts(Octets frame, int at) {
        return new Flow(
                Mixing.ordered(source, frame.number(at, 2)), Mixing.ordered(destination, frame.number(at + 2, 2)));
    }
}
