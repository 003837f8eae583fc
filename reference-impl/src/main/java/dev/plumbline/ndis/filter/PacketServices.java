package dev.plumbline.ndis.filter;

/** The services and switch handlers for packets. */
public interface PacketServices {}
