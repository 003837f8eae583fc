package dev.plumbline.spec.coverage;

import dev.plumbline.spec.requirement.Requirement;
import dev.plumbline.spec.requirement.Requirement.Testability;
import java.util.List;

/**
 * What is known of one requirement.
 *
 * @param requirement the requirement
 * @param citations where modules state it
 * @param conforming guards whose examples show it kept, each {@code Module/Guard}, shortest first
 * @param violating guards whose examples show it broken, each {@code Module/Guard}, shortest first
 * @param mutants guards that state it and are removed by a mutant, each {@code Module/Guard}
 * @param profiles profiles whose runs are judged by it
 * @param needs what would be needed to make it formal; empty where it is, or where it cannot be tested at the boundary
 */
public record Row(
        Requirement requirement,
        List<Citation> citations,
        List<String> conforming,
        List<String> violating,
        List<String> mutants,
        List<String> profiles,
        String needs) {

    /** How a requirement is accounted for. */
    public enum Account {
        /** A module states it. */
        FORMAL,
        /** It cannot be tested at the boundary; the catalogue says why. */
        ELSEWHERE,
        /** It can be tested, and is not formal yet; what is needed is known. */
        OPEN,
        /** Nobody says anything about it. */
        MISSING
    }

    /** Copies the lists. */
    public Row {
        citations = List.copyOf(citations);
        conforming = List.copyOf(conforming);
        violating = List.copyOf(violating);
        mutants = List.copyOf(mutants);
        profiles = List.copyOf(profiles);
    }

    /** Whether it can be tested at the boundary. */
    public boolean isTestable() {
        return requirement.testability() == Testability.BOUNDARY;
    }

    /** Whether a module states it. */
    public boolean isFormal() {
        return citations.stream().anyMatch(Citation::isFormal);
    }

    /** How it is accounted for. */
    public Account account() {
        if (isFormal()) {
            return Account.FORMAL;
        }
        if (!isTestable()) {
            return requirement.reason().isBlank() ? Account.MISSING : Account.ELSEWHERE;
        }
        return needs.isBlank() ? Account.MISSING : Account.OPEN;
    }

    /** Whether it is a clause that an implementation can break at the boundary and that a module states. */
    public boolean isBinding() {
        return requirement.level().isBinding() && isTestable() && isFormal();
    }
}
