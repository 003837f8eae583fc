package dev.plumbline.ndis.structure;

/**
 * The extent of one revision of a structure.
 *
 * @param number what {@code Header.Revision} says; 1 where there is no header
 * @param extent octets through the last member, the least that {@code Header.Size} may say
 * @param sizeOf octets of the structure in C, trailing padding included
 */
public record Revision(int number, int extent, int sizeOf) {}
