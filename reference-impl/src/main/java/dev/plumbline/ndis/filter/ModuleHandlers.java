package dev.plumbline.ndis.filter;

/** The entry points for the life of a filter module that a driver may leave out. */
public interface ModuleHandlers {}
