package dev.plumbline.reference.datapath;

/**
 * An interface became able to carry frames ({@code carrier} true: set up and carrier present) or ceased to,
 * also by being deleted.
 */
public record LinkChange(int index, String name, boolean carrier) {}
