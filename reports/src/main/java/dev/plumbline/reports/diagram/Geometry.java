package dev.plumbline.reports.diagram;

import java.util.ArrayList;
import java.util.List;

/** Measures of a diagram, in user units of SVG. */
public enum Geometry {
    /** The only one. */
    INSTANCE;

    /** Width of a diagram. */
    public static final int WIDTH = 900;
    /** Where the environment's lifeline is. */
    public static final int ENVIRONMENT = 190;
    /** Where the implementation's lifeline is. */
    public static final int IUT = 720;
    /** Height of the names over the lifelines. */
    public static final int TOP = 44;

    static final int ROW = 46;
    static final int HALF_BAR = 5;
    static final int NEST = 6;
    private static final int PARAMETERS = 70;
    private static final int WORDS = 92;

    /** {@link #WIDTH}. */
    public int width() {
        return WIDTH;
    }

    /** {@link #ENVIRONMENT}. */
    public int environment() {
        return ENVIRONMENT;
    }

    /** {@link #IUT}. */
    public int iut() {
        return IUT;
    }

    /** {@link #TOP}. */
    public int top() {
        return TOP;
    }

    /** The middle between the lifelines. */
    public int middle() {
        return (ENVIRONMENT + IUT) / 2;
    }

    /** Where an arrow meets a lifeline on which so many calls are under way. */
    static int edge(boolean iut, int depth) {
        int out = depth == 0 ? 0 : HALF_BAR + (depth - 1) * NEST;
        return iut ? IUT - out : ENVIRONMENT + out;
    }

    /** Left side of the bar of the call that is the so-manieth under way on a lifeline, from 1. */
    static int bar(boolean iut, int depth) {
        int shift = (depth - 1) * NEST;
        return (iut ? IUT - shift : ENVIRONMENT + shift) - HALF_BAR;
    }

    static String cut(String text) {
        return text.length() <= PARAMETERS ? text : text.substring(0, PARAMETERS - 1) + "…";
    }

    /** Breaks a text into lines that fit between the edges of a refusal. */
    static List<String> wrap(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > WORDS) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word, 0, Math.min(word.length(), WORDS));
        }
        lines.add(line.toString());
        return lines.size() <= 4 ? lines : List.of(lines.get(0), lines.get(1), lines.get(2), lines.get(3) + " …");
    }
}
