package dev.plumbline.spec.soundness;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import tla2sany.semantic.ExprOrOpArgNode;
import tla2sany.semantic.OpApplNode;
import tla2sany.semantic.OpDefNode;

/** Gives a variable another value than the module does: another constant, or the branch that is not meant. */
final class EffectAlteration {

    /**
     * An alteration of an effect.
     *
     * @param what what it does
     * @param owner the definition in whose body it stands
     * @param edit the alteration
     */
    record Altered(String what, OpDefNode owner, Edit edit) {}

    private final Literals literals;
    private final Set<OpDefNode> opened = new HashSet<>();

    EffectAlteration(Literals literals) {
        this.literals = literals;
    }

    /**
     * Another value for a variable.
     *
     * @param parts where the value stands
     * @param at at which place
     * @param owner in which definition
     * @return none if the value is no constant and no choice
     */
    Optional<Altered> of(String variable, ExprOrOpArgNode[] parts, int at, OpDefNode owner) {
        ExprOrOpArgNode value = parts[at];
        if (Literals.isLiteral(value)) {
            return constant(variable, parts, at, owner);
        }
        return value instanceof OpApplNode application
                ? ofApplication(variable, application, owner)
                : Optional.empty();
    }

    private Optional<Altered> constant(String variable, ExprOrOpArgNode[] parts, int at, OpDefNode owner) {
        return literals.other(variable, parts[at])
                .map(other -> new Altered(
                        "sets " + variable + " to " + Literals.text(other) + ", not " + Literals.text(parts[at]),
                        owner,
                        Edit.replace(parts, at, other)));
    }

    private Optional<Altered> ofApplication(String variable, OpApplNode value, OpDefNode owner) {
        ExprOrOpArgNode[] parts = value.getArgs();
        return switch (TreeWalk.operator(value)) {
            case "$IfThenElse" ->
                Optional.of(new Altered("takes the other branch for " + variable, owner, Edit.swap(parts, 1, parts, 2)));
            case "$Case" -> cases(variable, parts, owner);
            case "$Except" -> ofParts(variable, parts, 1, owner);
            default -> ofParts(variable, parts, 0, owner).or(() -> ofDefinition(variable, value));
        };
    }

    private static Optional<Altered> cases(String variable, ExprOrOpArgNode[] pairs, OpDefNode owner) {
        return pairs.length < 2
                ? Optional.empty()
                : Optional.of(new Altered(
                        "confuses two cases for " + variable,
                        owner,
                        Edit.swap(TreeWalk.arguments(pairs[0]), 1, TreeWalk.arguments(pairs[1]), 1)));
    }

    /** The first part that can be altered. A constant that an operator is applied to is no value of the variable. */
    private Optional<Altered> ofParts(String variable, ExprOrOpArgNode[] parts, int from, OpDefNode owner) {
        for (int i = from; i < parts.length; i++) {
            Optional<Altered> altered = Optional.empty();
            if (TreeWalk.operator(parts[i]).equals("$Pair")) {
                altered = of(variable, TreeWalk.arguments(parts[i]), 1, owner);
            } else if (!Literals.isLiteral(parts[i])) {
                altered = of(variable, parts, i, owner);
            }
            if (altered.isPresent()) {
                return altered;
            }
        }
        return Optional.empty();
    }

    /** Inside of the definition that gives the value; once, for all effects that use it. */
    private Optional<Altered> ofDefinition(String variable, OpApplNode value) {
        return value.getOperator() instanceof OpDefNode definition
                        && definition.getBody() instanceof OpApplNode body
                        && !definition.isStandardModule()
                        && opened.add(definition)
                ? ofApplication(variable, body, definition)
                : Optional.empty();
    }
}
