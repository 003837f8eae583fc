package dev.plumbline.reference.host.lbfo;

import dev.plumbline.reference.host.Choices;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The way to the end of a run: pay what is owed, let the driver work, declare quiescence, halt the next adapter, and
 * again.
 */
final class Ending {

    private static final String PRIMARIES = "primaries first";
    private static final String SECONDARIES = "secondaries first";

    private final LbfoNdis ndis;
    private final Settling settling;
    private final LbfoInputs inputs;
    private final Choices choices;
    private Optional<String> haltOrder = Optional.empty();

    Ending(LbfoNdis ndis, Settling settling, LbfoInputs inputs, Choices choices) {
        this.ndis = ndis;
        this.settling = settling;
        this.inputs = inputs;
        this.choices = choices;
    }

    Optional<String> next() {
        if (ndis.isOver()) {
            return Optional.empty();
        }
        return debt().or(this::settle).or(this::halt);
    }

    private Optional<String> debt() {
        Optional<String> indicated = ndis.inFlight().indicated().keySet().stream().findFirst();
        return indicated.map(packet -> "return " + packet)
                .or(() -> ndis.inFlight().onWire().stream()
                        .map(frame -> "transmit-done " + frame.packet())
                        .findFirst());
    }

    private Optional<String> settle() {
        if (settling.isDeclared()) {
            return Optional.empty();
        }
        return Optional.of(inputs.isIdle() ? "quiescent" : "work");
    }

    private Optional<String> halt() {
        Comparator<AdapterState> order = Comparator.comparing(adapter -> adapter.role() != first());
        return ndis.adapters().all().stream()
                .filter(inputs::mayHalt)
                .min(order)
                .map(adapter -> "halt " + adapter.name());
    }

    private Role first() {
        if (haltOrder.isEmpty()) {
            haltOrder = Optional.of(choices.choose("halt order", List.of(PRIMARIES, SECONDARIES)));
        }
        return haltOrder.get().equals(PRIMARIES) ? Role.PRIMARY : Role.SECONDARY;
    }
}
