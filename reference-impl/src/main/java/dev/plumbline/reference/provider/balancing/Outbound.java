package dev.plumbline.reference.provider.balancing;

/**
 * What a policy may look at of a frame that is to leave.
 *
 * @param frame from its destination address on; any octets, also none
 * @param source the port or adapter that it comes from
 */
public record Outbound(Octets frame, String source) {}
