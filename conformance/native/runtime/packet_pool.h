/* How packets are made: what the files of pools and clones share. */
#ifndef PL_PACKET_POOL_H
#define PL_PACKET_POOL_H

#include "packet.h"

typedef struct pl_pool pl_pool;

void pl_pool_out(NDIS_HANDLE pool, int by);
NET_BUFFER *pl_nb_new(NDIS_HANDLE pool, MDL *chain, ULONG offset, SIZE_T length);
MDL *pl_mdl_with_data(size_t size, ULONG tag);
NET_BUFFER_LIST *pl_nbl_new(NDIS_HANDLE pool, USHORT context, USHORT back_fill);
NET_BUFFER_LIST *pl_nbl_announce(NET_BUFFER_LIST *nbl, bool with_nb);
void pl_nbl_free(NET_BUFFER_LIST *nbl);
bool pl_nbl_freed(NET_BUFFER_LIST *nbl, const char *function); /* says that it was freed before */
void pl_nbl_frees(const pl_packet *p);                         /* to be called before it is forgotten */

/* Sets CurrentMdl and CurrentMdlOffset by DataOffset. */
void pl_nb_seek(NET_BUFFER *nb);
/* MDLs of its own for `length` bytes from `offset` of the data of `from`; false without memory. */
bool pl_mdl_slice(const NET_BUFFER *from, ULONG offset, ULONG length, MDL **chain);
void pl_mdl_free_chain(MDL *chain);

#endif
