package dev.plumbline.reference.host.lbfo;

import static dev.plumbline.ndis.lbfo.LbfoStatus.FAILURE;
import static dev.plumbline.ndis.lbfo.LbfoStatus.SUCCESS;

import dev.plumbline.ndis.lbfo.LbfoKeyword;
import dev.plumbline.reference.host.Choices;
import dev.plumbline.reference.host.Message;
import dev.plumbline.spec.event.LbfoEvent;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * NDIS's side of the calls about configuration and roles: grants only what the documents let it grant.
 *
 * <p>{@code irql} is the level at which the driver called, where its adapter can tell.
 */
final class RoleCallouts {

    private static final List<String> GRANTS = List.of(SUCCESS, FAILURE);

    private final Adapters adapters;
    private final InFlight inFlight;
    private final Choices choices;
    private final Recorder recorder;

    RoleCallouts(Adapters adapters, InFlight inFlight, Choices choices, Recorder recorder) {
        this.adapters = adapters;
        this.inFlight = inFlight;
        this.choices = choices;
        this.recorder = recorder;
    }

    /** Keywords are compared without case, and recorded as the documents write them. */
    Message readConfiguration(String adapter, String keyword) {
        String bundle = bundle(adapter);
        String name = keyword.equalsIgnoreCase(LbfoKeyword.BUNDLE_ID) ? LbfoKeyword.BUNDLE_ID : keyword;
        if (recorder.accept(new LbfoEvent.NdisReadConfiguration(adapter, bundle, name))) {
            String value = value(adapter, name).orElse(null);
            if (value != null) {
                adapters.named(adapter).idWasRead();
            }
            recorder.accept(new LbfoEvent.NdisReadConfigurationReturn(adapter, bundle, name, value != null, value));
        }
        return configuration(adapter, keyword);
    }

    /** The answer alone, unrecorded. */
    Message configuration(String adapter, String keyword) {
        return value(adapter, keyword)
                .map(value -> Message.status(SUCCESS).with("value", value))
                .orElseGet(() -> Message.status(FAILURE));
    }

    Message setSecondary(String adapter, String primary, @Nullable String irql) {
        String bundle = bundle(adapter);
        if (!recorder.accept(new LbfoEvent.NdisMSetMiniportSecondary(adapter, bundle, primary, irql))) {
            return Message.status(SUCCESS);
        }
        boolean legal = adapters.mayJoin(adapter, primary);
        String status = legal ? choices.choose("NdisMSetMiniportSecondary " + adapter, GRANTS) : FAILURE;
        if (legal) {
            adapters.named(adapter).take(status.equals(SUCCESS) ? Role.SECONDARY : Role.ALONE);
        }
        recorder.accept(new LbfoEvent.NdisMSetMiniportSecondaryReturn(adapter, bundle, status));
        return Message.status(status);
    }

    Message remove(String adapter, @Nullable String irql) {
        String bundle = bundle(adapter);
        if (!recorder.accept(new LbfoEvent.NdisMRemoveMiniport(adapter, bundle, irql))) {
            return Message.status(SUCCESS);
        }
        boolean legal = adapters.mayBeRemoved(adapter);
        String status = legal ? choices.choose("NdisMRemoveMiniport " + adapter, GRANTS) : FAILURE;
        if (status.equals(SUCCESS)) {
            adapters.named(adapter).enter(Life.REMOVED);
            inFlight.dropArrivalsAt(adapter);
        }
        recorder.accept(new LbfoEvent.NdisMRemoveMiniportReturn(adapter, bundle, status));
        return Message.status(status);
    }

    Message promote(String adapter, @Nullable String irql) {
        String bundle = bundle(adapter);
        if (!recorder.accept(new LbfoEvent.NdisMPromoteMiniport(adapter, bundle, irql))) {
            return Message.status(SUCCESS);
        }
        boolean legal = adapters.mayBePromoted(adapter);
        String status = legal ? choices.choose("NdisMPromoteMiniport " + adapter, GRANTS) : FAILURE;
        if (status.equals(SUCCESS)) {
            adapters.named(adapter).take(Role.PRIMARY);
        }
        recorder.accept(new LbfoEvent.NdisMPromoteMiniportReturn(adapter, bundle, status));
        return Message.status(status);
    }

    private Optional<String> value(String adapter, String keyword) {
        return adapters.find(adapter)
                .filter(known -> keyword.equalsIgnoreCase(LbfoKeyword.BUNDLE_ID))
                .flatMap(known -> Optional.ofNullable(known.adapter().bundleId()));
    }

    private String bundle(String adapter) {
        return adapters.find(adapter).map(AdapterState::bundle).orElseGet(() -> LbfoAdapter.alone(adapter));
    }
}
