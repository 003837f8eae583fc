package dev.plumbline.reference.host.vswitch;

import static dev.plumbline.reference.host.vswitch.Surroundings.need;

import dev.plumbline.reference.host.IutException;
import dev.plumbline.reference.host.Message;
import dev.plumbline.spec.event.FilterEvent;
import java.util.List;
import java.util.Optional;

/** NDIS as far as it loads the filter driver, which registers its entry points (FLT-24). */
final class DriverPart {

    private static final String DRIVER = "d1";
    private static final String SUCCESS = "SUCCESS";
    private static final int MOST_LOADS = 4;

    private final Surroundings around;
    private boolean isLoaded;
    private boolean inEntry;
    private int loads;

    DriverPart(Surroundings around) {
        this.around = around;
    }

    /** Whether the driver is loaded, or can be. */
    boolean mayLoad() {
        return isLoaded || loads < MOST_LOADS;
    }

    /** Loads the driver if it is not; one without such an entry point is there from the start. */
    boolean isLoaded() throws IutException {
        if (!isLoaded) {
            isLoaded = !around.offers("DriverEntry") || load();
        }
        return isLoaded;
    }

    private boolean load() throws IutException {
        loads++;
        inEntry = true;
        around.event(new FilterEvent.DriverEntry(DRIVER));
        String status = around.status(Message.call("DriverEntry", "driver", DRIVER));
        around.event(new FilterEvent.DriverEntryReturn(DRIVER, status));
        inEntry = false;
        return status.equals(SUCCESS);
    }

    /** Answers {@code NdisFRegisterFilterDriver}; none if the call is another. */
    Optional<Message> answer(Message callout) throws IutException {
        if (!callout.name().equals("NdisFRegisterFilterDriver")) {
            return Optional.empty();
        }
        String driver = need(callout, "driver");
        around.event(new FilterEvent.NdisFRegisterFilterDriver(
                driver,
                is(callout, "oidRequest"),
                is(callout, "oidRequestComplete"),
                is(callout, "cancelOidRequest"),
                is(callout, "send"),
                is(callout, "sendComplete"),
                is(callout, "cancelSend"),
                is(callout, "receive"),
                is(callout, "returnReceived"),
                is(callout, "status")));
        String status = inEntry && driver.equals(DRIVER)
                ? around.choose("registration", List.of(SUCCESS, "RESOURCES"))
                : "INVALID_PARAMETER";
        if (status.equals(SUCCESS)) {
            around.module().registers("FilterOidRequest", is(callout, "oidRequest"));
            around.module().registers("FilterOidRequestComplete", is(callout, "oidRequestComplete"));
            around.module().registers("FilterCancelOidRequest", is(callout, "cancelOidRequest"));
            around.module().registers("FilterSendNetBufferLists", is(callout, "send"));
            around.module().registers("FilterSendNetBufferListsComplete", is(callout, "sendComplete"));
            around.module().registers("FilterCancelSendNetBufferLists", is(callout, "cancelSend"));
            around.module().registers("FilterReceiveNetBufferLists", is(callout, "receive"));
            around.module().registers("FilterReturnNetBufferLists", is(callout, "returnReceived"));
            around.module().registers("FilterStatus", is(callout, "status"));
        }
        around.event(new FilterEvent.NdisFRegisterFilterDriverReturn(driver, status));
        return Optional.of(Message.status(status));
    }

    private static boolean is(Message callout, String flag) throws IutException {
        return Boolean.parseBoolean(need(callout, flag));
    }
}
