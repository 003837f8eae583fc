/* Structures are packed to 8 from here on. */
#pragma pack(push, 8)
