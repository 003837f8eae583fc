/* Structures are packed to 2 from here on. */
#pragma pack(push, 2)
