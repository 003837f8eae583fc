package dev.plumbline.ndis.filter;

/** The entry point for status indications. */
public interface StatusHandlers {}
