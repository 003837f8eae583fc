/* GUIDs of NDIS that a driver may name; defined where <initguid.h> came before. */
#ifndef PL_NDISGUID_H
#define PL_NDISGUID_H

#include <guiddef.h>

DEFINE_GUID(GUID_NDIS_LAN_CLASS, 0xAD498944, 0x762F, 0x11D0, 0x8D, 0xCB, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C);

#endif
