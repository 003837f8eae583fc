package dev.plumbline.spec.soundness;

import dev.plumbline.spec.graph.Guard;
import dev.plumbline.spec.graph.TlcModel;
import dev.plumbline.spec.soundness.Mutation.Kind;
import dev.plumbline.spec.soundness.Mutation.Truth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tla2sany.semantic.ExprOrOpArgNode;
import tla2sany.semantic.LevelConstants;
import tla2sany.semantic.OpApplNode;
import tla2sany.semantic.OpDefNode;
import tla2sany.semantic.SemanticNode;

/**
 * Makes the mutations of a module from its tree: each guard dropped wherever it is conjoined, each effect altered, each
 * condition that stands beside the actions made always true, turned round, or weakened. The same module gives the same
 * mutations under the same names.
 */
final class MutationFinder {

    private final Map<String, Integer> names = new HashMap<>();
    private final List<Mutation> found = new ArrayList<>();
    private final Literals literals = new Literals();
    private final EffectAlteration alteration = new EffectAlteration(literals);

    private MutationFinder() {}

    /**
     * All mutations.
     *
     * @param actions definitions of the actions
     * @param definitions all definitions
     */
    static List<Mutation> find(Set<OpDefNode> actions, List<OpDefNode> definitions) {
        MutationFinder finder = new MutationFinder();
        Set<OpDefNode> bodies = new LinkedHashSet<>();
        actions.forEach(action -> TreeWalk.reach(action, bodies));
        bodies.removeIf(d -> !actions.contains(d) && TlcModel.kindOf(d).isPresent());
        bodies.forEach(d -> finder.literals.collect(d.getBody()));
        bodies.forEach(d -> finder.visit(d, d.getBody()));
        for (OpDefNode definition : definitions) {
            TlcModel.kindOf(definition).ifPresent(kind -> finder.condition(definition, kind));
        }
        return finder.found;
    }

    private void visit(OpDefNode owner, SemanticNode node) {
        if (node instanceof OpApplNode application) {
            ExprOrOpArgNode[] parts = application.getArgs();
            for (int i = 0; i < parts.length; i++) {
                drop(owner, parts, i);
            }
            effect(owner, application);
            branches(owner, application);
        }
        TreeWalk.children(node).forEach(child -> visit(owner, child));
    }

    private void drop(OpDefNode owner, ExprOrOpArgNode[] parts, int at) {
        if (parts[at] instanceof OpApplNode application
                && application.getOperator() instanceof OpDefNode guard
                && TlcModel.kindOf(guard).isPresent()) {
            String name = guard.getName().toString();
            add(owner.getName() + " without " + name, Kind.GUARD, owner, name, Edit.replace(parts, at, Literals.yes(owner)));
        }
    }

    private void effect(OpDefNode owner, OpApplNode node) {
        TreeWalk.assigned(node).ifPresent(variable -> {
            String name = TreeWalk.operator(variable);
            ExprOrOpArgNode[] parts = node.getArgs();
            if (!TreeWalk.operator(parts[1]).equals(name)) {
                add(owner.getName() + " leaves " + name, Kind.EFFECT, owner, name, Edit.replace(parts, 1, variable));
            }
            alteration
                    .of(name, parts, 1, owner)
                    .ifPresent(other -> add(
                            owner.getName() + " " + other.what(), Kind.EFFECT, other.owner(), name, other.edit()));
        });
    }

    /** A choice between two effects is turned round. */
    private void branches(OpDefNode owner, OpApplNode node) {
        if (TreeWalk.operator(node).equals("$IfThenElse") && node.getLevel() == LevelConstants.ActionLevel) {
            Edit swap = Edit.swap(node.getArgs(), 1, node.getArgs(), 2);
            add(owner.getName() + " takes the other branch", Kind.EFFECT, owner, "", swap);
        }
    }

    private void condition(OpDefNode definition, Guard.Kind kind) {
        boolean isStanding = kind == Guard.Kind.OWED || kind == Guard.Kind.FINAL;
        if (!isStanding && kind != Guard.Kind.ADVICE && kind != Guard.Kind.PERMISSION) {
            return;
        }
        String name = definition.getName().toString();
        found.add(new Mutation(name + " always", Kind.CONDITION, definition, name, Edit.none(), Truth.ALWAYS));
        if (kind != Guard.Kind.ADVICE) {
            found.add(new Mutation(name + " turned round", Kind.CONDITION, definition, name, Edit.none(), Truth.NEGATED));
        }
        String operator = TreeWalk.operator(definition.getBody());
        if (isStanding && (operator.equals("$ConjList") || operator.equals("\\land")) && TlcModel.whenOf(definition).isEmpty()) {
            ExprOrOpArgNode[] parts = TreeWalk.arguments(definition.getBody());
            for (int i = 0; i < parts.length; i++) {
                Edit drop = Edit.replace(parts, i, Literals.yes(definition));
                add(name + " without its condition " + (i + 1), Kind.CONDITION, definition, name, drop);
            }
        }
    }

    private void add(String name, Kind kind, OpDefNode owner, String subject, Edit edit) {
        int times = names.merge(name, 1, Integer::sum);
        String unique = times == 1 ? name : name + " (" + times + ")";
        found.add(new Mutation(unique, kind, owner, subject, edit, Truth.AS_WRITTEN));
    }
}
