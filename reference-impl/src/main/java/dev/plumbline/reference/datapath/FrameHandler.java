package dev.plumbline.reference.datapath;

/**
 * What decides where frames go; called by {@link TeamDatapath} on its one loop thread only, so it needs no
 * locks and must not wait.
 *
 * <p>{@link #linkChanged} is called once for every member before the first frame, and later before any frame
 * read after the change was known. Members are numbered from 0. A frame is valid until the method returns. An
 * exception stops the loop and is told by {@link TeamDatapath#close()}.
 */
public interface FrameHandler {
    /** The IP stack above the team sent a frame. */
    void fromUpper(Frame frame);

    /** A frame arrived at a member. */
    void fromMember(int member, Frame frame);

    /** A member gained or lost the ability to carry frames. */
    void linkChanged(int member, boolean carrier);
}
