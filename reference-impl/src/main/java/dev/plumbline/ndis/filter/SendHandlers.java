package dev.plumbline.ndis.filter;

/** The entry points for packets on their way down. */
public interface SendHandlers {}
