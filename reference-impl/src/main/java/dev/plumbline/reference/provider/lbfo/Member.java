package dev.plumbline.reference.provider.lbfo;

import java.util.LinkedHashMap;
import java.util.Map;

/** An initialised adapter, in its bundle. */
final class Member {

    private static final int RECEIVE_BUFFERS = 256;

    private final String adapter;
    private final Bundle bundle;
    private final Map<String, Send> ring = new LinkedHashMap<>();
    private int buffers = RECEIVE_BUFFERS;
    private boolean connected = true;

    Member(String adapter, Bundle bundle) {
        this.adapter = adapter;
        this.bundle = bundle;
    }

    String adapter() {
        return adapter;
    }

    Bundle bundle() {
        return bundle;
    }

    /** Sends that this adapter carries, by packet, in the order in which its hardware got them. */
    Map<String, Send> ring() {
        return ring;
    }

    boolean isConnected() {
        return connected;
    }

    /** Takes a receive buffer out of this adapter's pool; false if none is left. */
    boolean lendBuffer() {
        if (buffers == 0) {
            return false;
        }
        buffers--;
        return true;
    }

    void bufferIsBack() {
        buffers++;
    }

    void connect(boolean linkUp) {
        connected = linkUp;
        bundle.refresh();
    }
}
