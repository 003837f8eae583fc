/* Structures are packed to 4 from here on. */
#pragma pack(push, 4)
