package dev.plumbline.ndis.filter;

/**
 * The data handlers that a module keeps ({@code NDIS_FILTER_PARTIAL_CHARACTERISTICS}, FLT-22); those that it leaves out
 * NDIS passes by.
 *
 * @param send {@code FilterSendNetBufferLists}
 * @param sendComplete {@code FilterSendNetBufferListsComplete}
 * @param cancelSend {@code FilterCancelSendNetBufferLists}
 * @param receive {@code FilterReceiveNetBufferLists}
 * @param returnReceived {@code FilterReturnNetBufferLists}
 */
public record FilterPartialCharacteristics(
        boolean send, boolean sendComplete, boolean cancelSend, boolean receive, boolean returnReceived) {

    /** All data handlers that a driver has registered. */
    public static FilterPartialCharacteristics of(FilterDriverCharacteristics driver) {
        return new FilterPartialCharacteristics(
                driver.send(), driver.sendComplete(), driver.cancelSend(), driver.receive(), driver.returnReceived());
    }
}
