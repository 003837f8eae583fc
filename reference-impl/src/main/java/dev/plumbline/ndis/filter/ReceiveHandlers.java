package dev.plumbline.ndis.filter;

/** The entry points for packets on their way up. */
public interface ReceiveHandlers {}
