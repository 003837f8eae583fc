package dev.plumbline.spec.soundness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tla2sany.semantic.ExprOrOpArgNode;
import tla2sany.semantic.NumeralNode;
import tla2sany.semantic.OpApplNode;
import tla2sany.semantic.OpDefNode;
import tla2sany.semantic.SemanticNode;
import tla2sany.semantic.StringNode;
import util.UniqueString;

/** The constants that the actions of a module give to each variable: what an effect may be altered to. */
final class Literals {

    private final Map<String, TreeMap<String, ExprOrOpArgNode>> ofVariable = new LinkedHashMap<>();

    /** Collects the constants that an expression gives to variables. */
    void collect(SemanticNode node) {
        TreeWalk.assigned(node)
                .ifPresent(variable -> leaves(TreeWalk.arguments(node)[1]).forEach(leaf -> ofVariable
                        .computeIfAbsent(TreeWalk.operator(variable), _ -> new TreeMap<>())
                        .put(text(leaf), leaf)));
        TreeWalk.children(node).forEach(this::collect);
    }

    /** Another constant for a variable: the one after this one, in their order. */
    Optional<ExprOrOpArgNode> other(String variable, SemanticNode than) {
        TreeMap<String, ExprOrOpArgNode> known = ofVariable.getOrDefault(variable, new TreeMap<>());
        String next = known.higherKey(text(than));
        String other = next == null && !known.isEmpty() ? known.firstKey() : next;
        return Optional.ofNullable(other).filter(o -> !o.equals(text(than))).map(known::get);
    }

    /** The constant TRUE, as a part of a definition. */
    static ExprOrOpArgNode yes(OpDefNode definition) {
        return new OpApplNode(
                UniqueString.uniqueStringOf("TRUE"),
                new ExprOrOpArgNode[0],
                definition.getBody().getTreeNode(),
                definition.getOriginallyDefinedInModuleNode());
    }

    /** Whether a node is a constant, or the name of one. */
    static boolean isLiteral(SemanticNode node) {
        return node instanceof StringNode
                || node instanceof NumeralNode
                || TreeWalk.operator(node).equals("TRUE")
                || TreeWalk.operator(node).equals("FALSE")
                || named(node).map(Literals::isLiteral).orElse(false);
    }

    /** The body of a definition without parameters, where a node is its name. */
    private static Optional<SemanticNode> named(SemanticNode node) {
        return node instanceof OpApplNode application
                        && application.getArgs().length == 0
                        && application.getOperator() instanceof OpDefNode definition
                ? Optional.ofNullable(definition.getBody())
                : Optional.empty();
    }

    /** A constant as the text has it. */
    static String text(SemanticNode node) {
        return switch (node) {
            case StringNode string -> '"' + string.getRep().toString() + '"';
            case NumeralNode number -> String.valueOf(number.val());
            default -> named(node).map(Literals::text).orElse(TreeWalk.operator(node));
        };
    }

    /** The constants that an expression can have for its value. */
    private static List<ExprOrOpArgNode> leaves(SemanticNode node) {
        List<ExprOrOpArgNode> leaves = new ArrayList<>();
        if (isLiteral(node)) {
            leaves.add((ExprOrOpArgNode) node);
        } else if (node instanceof OpApplNode application) {
            ExprOrOpArgNode[] parts = application.getArgs();
            switch (TreeWalk.operator(node)) {
                case "$IfThenElse" -> {
                    leaves.addAll(leaves(parts[1]));
                    leaves.addAll(leaves(parts[2]));
                }
                case "$Case", "$Except" -> {
                    for (ExprOrOpArgNode part : parts) {
                        leaves.addAll(leaves(part));
                    }
                }
                case "$Pair" -> leaves.addAll(leaves(parts[1]));
                default -> {}
            }
        }
        return leaves;
    }
}
