package dev.plumbline.spec.judge;

import dev.plumbline.spec.event.EventTexts;
import dev.plumbline.spec.event.Symbols;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All kinds of events of a type, found value by value. Found without a lock; a kind not seen yet is made again. */
final class Kinds {

    private static final class Node {
        final @Nullable Node[] below;
        final @Nullable Kind kind;

        Node(int width, @Nullable Kind kind) {
            this.below = new Node[width];
            this.kind = kind;
        }
    }

    /** Kinds that are found by symbols; a power of two. */
    private static final int RECENT = 256;

    /** A kind, found by the symbols of the texts that tell it from others. */
    private static final class Recent {
        final int[] symbols;
        final Kind kind;

        Recent(int[] symbols, Kind kind) {
            this.symbols = symbols;
            this.kind = kind;
        }
    }

    private final Column[] columns;
    private final int[] positions;
    private final @Nullable Recent[] recent;
    private final Node root;

    Kinds(List<Column> columns) {
        this.columns = columns.toArray(Column[]::new);
        this.positions = columns.stream().mapToInt(Column::position).distinct().toArray();
        this.recent = new Recent[positions.length == 0 ? 1 : RECENT];
        this.root = new Node(columns.isEmpty() ? 1 : columns.getFirst().width(), null);
    }

    /** The kind of an event; null if it is new. */
    @Nullable Kind find(EventTexts said) {
        int hash = 0;
        boolean told = true;
        for (int position : positions) {
            int symbol = said.symbol(position);
            hash = hash * 31 + symbol;
            told &= symbol != Symbols.NONE;
        }
        int slot = (hash ^ hash >>> 8) & recent.length - 1;
        Recent known = told ? recent[slot] : null;
        if (known != null && isSame(known.symbols, said)) {
            return known.kind;
        }
        Kind kind = walk(said);
        if (told && kind != null) {
            recent[slot] = new Recent(symbols(said), kind);
        }
        return kind;
    }

    private boolean isSame(int[] symbols, EventTexts said) {
        for (int i = 0; i < symbols.length; i++) {
            if (symbols[i] != said.symbol(positions[i])) {
                return false;
            }
        }
        return true;
    }

    private int[] symbols(EventTexts said) {
        int[] symbols = new int[positions.length];
        for (int i = 0; i < symbols.length; i++) {
            symbols[i] = said.symbol(positions[i]);
        }
        return symbols;
    }

    private @Nullable Kind walk(EventTexts said) {
        Node node = root;
        for (Column column : columns) {
            node = node.below[column.number(said)];
            if (node == null) {
                return null;
            }
        }
        if (columns.length == 0) {
            node = node.below[0];
        }
        return node == null ? null : node.kind;
    }

    /** Notes the kind of an event; for one thread at a time. */
    void add(EventTexts said, Kind kind) {
        Node node = root;
        int last = Math.max(0, columns.length - 1);
        for (int i = 0; i < last; i++) {
            int number = columns[i].number(said);
            Node next = node.below[number];
            if (next == null) {
                next = new Node(columns[i + 1].width(), null);
                node.below[number] = next;
            }
            node = next;
        }
        node.below[columns.length == 0 ? 0 : columns[last].number(said)] = new Node(0, kind);
    }
}
