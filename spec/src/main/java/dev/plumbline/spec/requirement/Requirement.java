package dev.plumbline.spec.requirement;

import java.util.List;

/**
 * One clause that an implementation, or its environment, has to meet.
 *
 * @param id its name; never reused
 * @param revision raised whenever the meaning changes, from 1
 * @param level how strongly it binds
 * @param actor the party that it obliges
 * @param versions NDIS versions to which it applies
 * @param kind whether it forbids, obliges, or describes
 * @param text what it demands
 * @param source the documents that state it
 * @param status how far the documents state it
 * @param testability where it can be checked
 * @param reason why it cannot be checked at the boundary; empty where it can
 * @param conflicts ids of the recorded conflicts of the documents about it
 * @param hint what to look at when it fails
 */
public record Requirement(
        RequirementId id,
        int revision,
        Level level,
        String actor,
        String versions,
        Kind kind,
        String text,
        List<Source> source,
        SourceStatus status,
        Testability testability,
        String reason,
        List<String> conflicts,
        String hint) {

    /**
     * Where a clause is stated.
     *
     * @param document key of a document, or the file name of a seed, with an anchor where there is one
     */
    public record Source(String document) {}

    /** What sort of clause this is. */
    public enum Kind {
        /** Something that never happens, or happens only if. */
        SAFETY,
        /** Something that happens in the end. */
        OBLIGATION,
        /** What the environment promises. */
        GUARANTEE,
        /** A matter of the INF or of design. */
        STATIC,
        /** No behaviour that could be checked. */
        DOCUMENTATION
    }

    /** How far the documents state a clause. */
    public enum SourceStatus {
        /** A document says so. */
        STATED,
        /** It follows from what documents say. */
        DERIVED,
        /** No primary document confirms it. */
        UNVERIFIED
    }

    /** Where a clause can be checked. */
    public enum Testability {
        /** At the boundary of the implementation: the calls, results and parameters that cross it show a breach. */
        BOUNDARY,
        /** By reading its INF, its source or its build. */
        STATIC,
        /** At neither place: it describes, decides, or concerns what stays inside a driver or in the host. */
        NONE
    }
}
