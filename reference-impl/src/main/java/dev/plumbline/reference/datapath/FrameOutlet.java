package dev.plumbline.reference.datapath;

import java.util.concurrent.Executor;

/** Where a {@link FrameHandler} puts frames; all but {@link #execute} is for the loop thread only. */
public interface FrameOutlet extends Executor {
    /** Sends the frame at a member; false if the kernel did not take it. The frame may be used again afterwards. */
    boolean transmit(int member, Frame frame);

    /** Hands the frame to the IP stack above the team; false if the kernel did not take it. */
    boolean deliver(Frame frame);

    /** Tells the IP stack above the team whether the team has a carrier. */
    void setUpperCarrier(boolean on);

    /**
     * Runs the command on the loop thread, in its next round and before that round's frames; from any thread,
     * in the order of the calls.
     *
     * @throws java.util.concurrent.RejectedExecutionException if the loop has stopped
     */
    @Override
    void execute(Runnable command);
}
