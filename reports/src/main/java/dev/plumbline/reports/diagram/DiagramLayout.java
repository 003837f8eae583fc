package dev.plumbline.reports.diagram;

import dev.plumbline.reports.diagram.Diagram.Arrow;
import dev.plumbline.reports.diagram.Diagram.Bar;
import dev.plumbline.reports.diagram.Diagram.Refusal;
import dev.plumbline.reports.diagram.Diagram.Rule;
import dev.plumbline.reports.diagram.Diagram.Tone;
import dev.plumbline.reports.record.Finding;
import dev.plumbline.reports.view.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lays out a trace, in one pass from top to bottom. */
public final class DiagramLayout {

    private record Call(boolean onIut, int depth, int y) {}

    private final List<Arrow> arrows = new ArrayList<>();
    private final List<Bar> bars = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private final Map<Long, Call> open = new LinkedHashMap<>();
    private final Set<Long> answered = new HashSet<>();
    private final Window window;
    private final Finding finding;
    private final List<String> text = new ArrayList<>();
    private @Nullable Refusal refusal;
    private int y = Geometry.TOP;

    private DiagramLayout(List<TraceEvent> events, Finding finding, boolean isShrunk) {
        this.window = Window.of(events, finding, isShrunk);
        this.finding = finding;
        for (TraceEvent event : events) {
            answered.add(event.ret());
            answered.add(event.call());
        }
    }

    /**
     * Draws the events around the one that was refused.
     *
     * @param finding says which event was refused, and why
     * @param isShrunk whether the numbers in the trace are others than those in the finding
     */
    public static Diagram draw(DrawnTrace trace, Finding finding, boolean isShrunk) {
        var layout = new DiagramLayout(trace.events(), finding, isShrunk);
        for (int i = 0; i < trace.events().size(); i++) {
            layout.place(trace.events().get(i), i);
        }
        return layout.finish();
    }

    private void place(TraceEvent event, int index) {
        boolean shown = window.shows(index);
        if (shown) {
            y += Geometry.ROW;
            text.add(event.line());
        } else if (window.beginsGap(index)) {
            y += Geometry.ROW;
            String label = window.gapAt(index) + " events left out";
            rules.add(new Rule(0, y, label, Tone.PLAIN));
            text.add("       " + label);
        }
        if (event.isQuiescent() && shown) {
            rules.add(new Rule(event.seq(), y, "Quiescent " + event.parameters(), window.tone(index)));
        } else if (event.ret() > 0) {
            answer(event, index, shown);
        } else if (!event.isQuiescent()) {
            call(event, index, shown);
        }
        if (index == window.refused()) {
            refuse();
        }
    }

    private void call(TraceEvent event, int index, boolean shown) {
        boolean callee = !event.byIut();
        int from = Geometry.edge(event.byIut(), depth(event.byIut()));
        if (answered.contains(event.seq())) {
            open.put(event.seq(), new Call(callee, depth(callee) + 1, y));
        }
        arrow(event, index, shown, from, Geometry.edge(callee, depth(callee)), false);
    }

    private void answer(TraceEvent event, int index, boolean shown) {
        int from = Geometry.edge(event.byIut(), depth(event.byIut()));
        arrow(event, index, shown, from, Geometry.edge(!event.byIut(), depth(!event.byIut())), true);
        Call call = open.remove(event.ret());
        if (call != null) {
            close(call, y, false);
        }
    }

    private void arrow(TraceEvent event, int index, boolean shown, int from, int to, boolean isReturn) {
        if (shown) {
            String cut = Geometry.cut(event.parameters());
            Tone tone = window.tone(index);
            arrows.add(new Arrow(event.seq(), y, from, to, isReturn, event.name(), cut, event.parameters(), tone));
        }
    }

    private void close(Call call, int bottom, boolean isOpen) {
        if (bottom > call.y) {
            bars.add(new Bar(Geometry.bar(call.onIut, call.depth), call.y, bottom - call.y, isOpen));
        }
    }

    private void refuse() {
        List<String> lines = Geometry.wrap(finding.text());
        int height = 30 + 17 * lines.size();
        refusal = new Refusal(y + 24, height, finding.requirement() + ": " + Wording.place(finding), lines);
        y += height + 16;
    }

    private int depth(boolean iut) {
        return (int) open.values().stream().filter(call -> call.onIut == iut).count();
    }

    private Diagram finish() {
        int bottom = y + Geometry.ROW - 14;
        open.values().forEach(call -> close(call, bottom, true));
        bars.sort((a, b) -> Integer.compare(a.y(), b.y()));
        return new Diagram(bottom + 8, arrows, bars, rules, refusal, text);
    }
}
