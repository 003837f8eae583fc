package dev.plumbline.ndis.structure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/** What the documents say of offsets and sizes, written down apart, and what layouts say in the same words. */
final class DocumentedTable {

    private DocumentedTable() {}

    /** The documented members of {@code structure}, by offset. */
    static List<String> members(String structure) {
        return rows("layouts.csv").stream()
                .map(DocumentedTable::cells)
                .filter(row -> row.getFirst().equals(structure))
                .map(row -> member(row.get(1), number(row.get(2)), number(row.get(3)), row.get(4), number(row.get(5))))
                .toList();
    }

    /** The members that {@code layout} has, by offset. */
    static List<String> members(Layout<?> layout) {
        return layout.members().stream()
                .map(m -> member(m.name(), m.offset(), m.size(), bits(m), m.revision()))
                .toList();
    }

    /** The documented revisions of {@code structure}. */
    static List<String> sizes(String structure) {
        return rows("sizes.csv").stream()
                .map(DocumentedTable::cells)
                .filter(row -> row.getFirst().equals(structure))
                .map(row -> size(type(row.get(1)), number(row.get(2)), number(row.get(3)), number(row.get(4))))
                .toList();
    }

    /** The revisions that {@code layout} has. */
    static List<String> sizes(Layout<?> layout) {
        OptionalInt type = layout.headerType().stream().mapToInt(t -> (int) t.number()).findFirst();
        return layout.revisions().stream()
                .map(r -> size(type, r.number(), r.extent(), r.sizeOf()))
                .toList();
    }

    /** The structures in both tables. */
    static List<String> structures() {
        return rows("sizes.csv").stream().map(row -> cells(row).getFirst()).distinct().toList();
    }

    private static String member(String name, int offset, int octets, String bits, int revision) {
        return "0x%04X %s: %d octets, bits [%s], revision %d".formatted(offset, name, octets, bits, revision);
    }

    private static String size(OptionalInt type, int revision, int size, int sizeOf) {
        return "type %s revision %d: %d octets, sizeof %d".formatted(type, revision, size, sizeOf);
    }

    private static String bits(Member member) {
        return member.isBitField() ? member.firstBit() + "-" + (member.firstBit() + member.bits() - 1) : "";
    }

    private static OptionalInt type(String cell) {
        return cell.isEmpty() ? OptionalInt.empty() : OptionalInt.of(number(cell));
    }

    private static int number(String cell) {
        return Integer.decode(cell);
    }

    private static List<String> cells(String row) {
        return List.of(row.split(",", -1));
    }

    private static List<String> rows(String file) {
        try (InputStream in = DocumentedTable.class.getResourceAsStream(file)) {
            String text = new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
