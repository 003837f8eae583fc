/* Structures are packed as before. */
#pragma pack(pop)
