package dev.plumbline.spec.judge;

/** More ids are alive at once than the model counts. */
final class OutOfSlotsException extends Exception {
    private static final long serialVersionUID = 1L;

    /** @param bound name of the constant that bounds the model */
    OutOfSlotsException(String bound) {
        super(bound);
    }

    String bound() {
        return String.valueOf(getMessage());
    }
}
