package dev.plumbline.ndis.filter;

/** The services for status indications. */
public interface StatusServices {}
