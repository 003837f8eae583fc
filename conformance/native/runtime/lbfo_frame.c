/*
 * Frames that carry the name of the kit's packet: broadcast, of the EtherType for local experiments, so that a driver
 * may copy, split and move them, and they are known again on the wire and in a receive indication.
 */
#include "lbfo.h"

enum { SOURCE = 6, TYPE = 12, MARK = 14, NAME = 18, NAME_ROOM = 32 };

void pl_frame_make(uint8_t frame[PL_FRAME_LENGTH], const char *name) {
    memset(frame, 0, PL_FRAME_LENGTH);
    memset(frame, 0xFF, SOURCE);
    frame[SOURCE] = 0x02;
    frame[SOURCE + 5] = 0x01;
    frame[TYPE] = 0x88;
    frame[TYPE + 1] = 0xB5;
    memcpy(frame + MARK, "PLUM", 4);
    strncpy((char *)frame + NAME, name, NAME_ROOM - 1);
}

bool pl_frame_name(const uint8_t *frame, size_t length, char name[32]) {
    if (length < NAME + NAME_ROOM || frame[TYPE] != 0x88 || frame[TYPE + 1] != 0xB5
            || memcmp(frame + MARK, "PLUM", 4) != 0) {
        return false;
    }
    memcpy(name, frame + NAME, NAME_ROOM);
    name[NAME_ROOM - 1] = 0;
    return name[0] != 0;
}
