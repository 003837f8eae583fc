package dev.plumbline.ndis.filter;

/**
 * Which entry points a filter driver registers (FLT-24); those that it leaves out NDIS passes by.
 *
 * @param oidRequest {@code FilterOidRequest}
 * @param oidRequestComplete {@code FilterOidRequestComplete} (OID-19)
 * @param cancelOidRequest {@code FilterCancelOidRequest} (OID-23)
 * @param send {@code FilterSendNetBufferLists}
 * @param sendComplete {@code FilterSendNetBufferListsComplete}
 * @param cancelSend {@code FilterCancelSendNetBufferLists}
 * @param receive {@code FilterReceiveNetBufferLists}
 * @param returnReceived {@code FilterReturnNetBufferLists}
 * @param status {@code FilterStatus}
 */
public record FilterDriverCharacteristics(
        boolean oidRequest,
        boolean oidRequestComplete,
        boolean cancelOidRequest,
        boolean send,
        boolean sendComplete,
        boolean cancelSend,
        boolean receive,
        boolean returnReceived,
        boolean status) {

    /** The entry points of the groups that an extension has. */
    static FilterDriverCharacteristics of(SwitchExtension extension) {
        boolean sends = extension.sendHandlers().isPresent();
        boolean receives = extension.receiveHandlers().isPresent();
        return new FilterDriverCharacteristics(
                true,
                true,
                extension.cancelsOidRequests(),
                sends,
                sends,
                sends,
                receives,
                receives,
                extension.statusHandlers().isPresent());
    }
}
