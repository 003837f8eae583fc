package dev.plumbline.spec.example;

/**
 * A call that has not returned.
 *
 * @param action its name
 * @param label number of the first label with the same possible returns, or {@link #WORK} for a work item that no label
 *     speaks of
 */
record Open(String action, int label) {

    /** The label of a work item that is there only because the implementation acts only when it is called. */
    static final int WORK = -1;

    /** Such a work item. */
    static final Open WORK_ITEM = new Open("WorkItem", WORK);

    boolean isWorkItem() {
        return label == WORK;
    }
}
