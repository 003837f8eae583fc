package dev.plumbline.spec.soundness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tla2sany.semantic.ExprOrOpArgNode;
import tla2sany.semantic.LetInNode;
import tla2sany.semantic.OpApplNode;
import tla2sany.semantic.OpDeclNode;
import tla2sany.semantic.OpDefNode;
import tla2sany.semantic.SemanticNode;

/** What stands in the tree of a definition. */
final class TreeWalk {

    private TreeWalk() {}

    /** The parts of a node, without the bodies of the definitions that it applies. */
    static List<SemanticNode> children(SemanticNode node) {
        List<SemanticNode> children = new ArrayList<>();
        if (node instanceof LetInNode let) {
            for (OpDefNode definition : let.getLets()) {
                children.add(definition.getBody());
            }
            children.add(let.getBody());
        } else if (node.getChildren() != null) {
            for (SemanticNode child : node.getChildren()) {
                // CASE ... OTHER has a null in place of the condition of OTHER
                if (child != null) {
                    children.add(child);
                }
            }
        }
        return children;
    }

    /** Adds a definition and all definitions that it applies, in the order of the text; those of TLA+ itself excepted. */
    static void reach(OpDefNode definition, Set<OpDefNode> into) {
        if (definition.getBody() != null && !definition.isStandardModule() && into.add(definition)) {
            applied(definition.getBody(), into);
        }
    }

    private static void applied(SemanticNode node, Set<OpDefNode> into) {
        if (node instanceof OpApplNode application && application.getOperator() instanceof OpDefNode definition) {
            reach(definition, into);
        }
        children(node).forEach(child -> applied(child, into));
    }

    /** The operator of an application, as TLC names it; empty for other nodes. */
    static String operator(SemanticNode node) {
        return node instanceof OpApplNode application
                ? application.getOperator().getName().toString()
                : "";
    }

    /** The parts of an application. */
    static ExprOrOpArgNode[] arguments(SemanticNode node) {
        return ((OpApplNode) node).getArgs();
    }

    /** The variable {@code x} of an effect {@code x' = e}. */
    static Optional<OpApplNode> assigned(SemanticNode node) {
        if (operator(node).equals("=") && operator(arguments(node)[0]).equals("'")) {
            SemanticNode variable = arguments(arguments(node)[0])[0];
            if (variable instanceof OpApplNode application && application.getOperator() instanceof OpDeclNode) {
                return Optional.of(application);
            }
        }
        return Optional.empty();
    }
}
