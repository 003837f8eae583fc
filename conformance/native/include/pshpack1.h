/* Structures are packed to 1 from here on. */
#pragma pack(push, 1)
