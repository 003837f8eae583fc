package dev.plumbline.reference.datapath;

import java.net.Inet4Address;

/** One side of an experiment: an IPv4 address and the namespace it is configured in. */
public record Endpoint(NetworkNamespace namespace, Inet4Address address) {}
