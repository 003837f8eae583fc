package dev.plumbline.ndis.filter;

/** The services for the life of a filter module. */
public interface ModuleServices {}
