package dev.plumbline.ndis.structure;

import java.util.ArrayList;
import java.util.List;

/** Draws a layout as the table that stands in the documentation of its record. */
public final class LayoutDiagram {

    private static final String LINE = "+--------+--------+------------------------------------------------------";

    private LayoutDiagram() {}

    /** The lines of the diagram: offset, octets (or bits of the word) and name and type of each member. */
    public static List<String> of(Layout<?> layout) {
        List<String> lines = new ArrayList<>();
        lines.add("| offset | octets | member");
        lines.add(LINE);
        List<Member> members = layout.members();
        int end = 0;
        for (int i = 0; i < members.size(); i++) {
            Member member = members.get(i);
            padding(lines, end, member.offset());
            lines.add(row(layout, member));
            end = member.end();
            boolean last = i + 1 == members.size();
            if (last || members.get(i + 1).revision() > member.revision()) {
                end = finish(lines, layout, layout.revisions().get(member.revision() - 1), last);
            }
        }
        return lines;
    }

    private static String row(Layout<?> layout, Member member) {
        String octets = member.isBitField() ? bits(member) : Integer.toString(member.size());
        String note =
                switch (member.role()) {
                    case HEADER -> layout.headerType().map(type -> ", type 0x%X".formatted(type.number())).orElse("");
                    case VALUE -> "";
                    case LENGTH -> ", octets of the next";
                    case RESERVED -> ", reserved";
                };
        return "| 0x%04X | %6s | %-28s %s%s".formatted(member.offset(), octets, member.name(), member.type(), note);
    }

    private static String bits(Member member) {
        int last = member.firstBit() + member.bits() - 1;
        return member.bits() == 1 ? ":" + last : ":" + member.firstBit() + "-" + last;
    }

    private static void padding(List<String> lines, int from, int to) {
        if (to > from) {
            lines.add("| 0x%04X | %6d | (padding)".formatted(from, to - from));
        }
    }

    /** Ends a revision and says where the next one goes on. */
    private static int finish(List<String> lines, Layout<?> layout, Revision revision, boolean last) {
        if (last) {
            padding(lines, revision.extent(), revision.sizeOf());
        }
        String sizeOf = "sizeof " + revision.sizeOf();
        boolean header = layout.headerType().isPresent();
        lines.add(LINE);
        String name = "revision %d: Header.Size %d, ".formatted(revision.number(), revision.extent());
        lines.add("  " + (header ? name : "") + sizeOf);
        return revision.extent();
    }
}
