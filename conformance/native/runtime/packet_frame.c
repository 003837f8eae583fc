/* Packets of others: a plausible Ethernet frame in a NET_BUFFER_LIST as the switch would hand it to an extension. */
#include "packet.h"

#include <netiodef.h>

#define BACKFILL 32 /* free bytes before the frame */
#define FRAME 128
#define SPLIT 54 /* length of the first MDL where a frame has two */

static char switch_pool; /* its address is the pool handle of the switch's packets */
static char switch_source;

static void big(unsigned char *to, unsigned value)
{
    to[0] = (unsigned char)(value >> 8);
    to[1] = (unsigned char)value;
}

/* Ethernet, IPv4 and UDP, or GRE as NVGRE has it; the conversation decides ports and contents. */
static void fill(unsigned char *f, const char *text, bool nvgre)
{
    char to[24] = "", from[24] = "", flow[40] = "";
    if (text) sscanf(text, "%23s %23s %39s", to, from, flow);
    unsigned number = 0, sum = 0;
    for (const char *c = flow; *c; c++) number = number * 10 + (*c >= '0' && *c <= '9' ? (unsigned)(*c - '0') : 0);
    pl_mac(f, to);
    pl_mac(f + 6, from);
    big(f + 12, ETHERNET_TYPE_IPV4);
    unsigned char *ip = f + 14;
    ip[0] = 0x45;
    big(ip + 2, FRAME - 14);
    big(ip + 4, number);
    ip[8] = 64;
    ip[9] = nvgre ? 47 : 17;
    memcpy(ip + 12, (unsigned char[]){ 10, 0, f[10], f[11] }, 4);
    memcpy(ip + 16, (unsigned char[]){ 10, 0, f[4], f[5] }, 4);
    for (int i = 0; i < 20; i += 2) sum += (unsigned)(ip[i] << 8 | ip[i + 1]);
    sum = (sum & 0xFFFF) + (sum >> 16);
    big(ip + 10, ~(sum + (sum >> 16)) & 0xFFFF);
    unsigned char *next = ip + 20;
    if (nvgre) {
        big(next, 0x2000);
        big(next + 2, 0x6558);
        big(next + 5, 5001);
    } else {
        big(next, 10000 + number);
        big(next + 2, 80);
        big(next + 4, FRAME - 34);
    }
    snprintf((char *)next + 8, FRAME - 42, "%s", flow);
}

static MDL *mdl(unsigned char *at, size_t size)
{
    MDL *m = pl_lend(sizeof *m);
    MmInitializeMdl(m, at, size);
    m->MappedSystemVa = at;
    m->MdlFlags = MDL_SOURCE_IS_NONPAGED_POOL;
    return m;
}

pl_packet *pl_packet_foreign(const char *name, const char *frame, bool nvgre)
{
    NET_BUFFER_LIST *nbl = pl_lend(sizeof *nbl);
    pl_packet *p = pl_packet_new(PL_FOREIGN, name, nbl);
    pl_frame_memory *m = p->frames = calloc(1, sizeof *m);
    if (!m) pl_die("out of memory");
    m->references = 1;
    m->size = BACKFILL + FRAME;
    m->bytes = pl_lend(m->size);
    fill(m->bytes + BACKFILL, frame, nvgre);
    bool two = m->bytes[BACKFILL + 19] & 1; /* every other conversation */
    size_t first = BACKFILL + (two ? SPLIT : FRAME);
    m->mdls[0] = mdl(m->bytes, first);
    if (two) m->mdls[0]->Next = m->mdls[1] = mdl(m->bytes + first, m->size - first);
    NET_BUFFER *nb = m->nb = pl_lend(sizeof *nb);
    nb->MdlChain = nb->CurrentMdl = m->mdls[0];
    nb->CurrentMdlOffset = nb->DataOffset = BACKFILL;
    nb->DataLength = FRAME;
    nb->NdisPoolHandle = &switch_pool;
    nbl->FirstNetBuffer = nb;
    nbl->NdisPoolHandle = &switch_pool;
    nbl->SourceHandle = &switch_source;
    p->context = true;
    return p;
}

void pl_frames_drop(pl_frame_memory *m)
{
    if (--m->references > 0) return;
    pl_retire(m->nb, sizeof *m->nb, "a packet");
    for (int i = 0; i < 2; i++) pl_retire(m->mdls[i], sizeof *m->mdls[i], "a packet");
    pl_retire(m->bytes, m->size, "a packet");
    free(m);
}

size_t pl_packet_bytes(const NET_BUFFER_LIST *nbl, unsigned char *to, size_t room)
{
    size_t size = 0;
    for (const NET_BUFFER *nb = nbl->FirstNetBuffer; nb; nb = nb->Next) {
        size_t left = nb->DataLength, offset = nb->CurrentMdlOffset;
        for (const MDL *m = nb->CurrentMdl; m && left > 0; m = m->Next, offset = 0) {
            size_t n = m->ByteCount > offset ? m->ByteCount - offset : 0;
            if (n > left) n = left;
            if (to && size + n <= room) memcpy(to + size, pl_mdl_bytes(m) + offset, n);
            size += n;
            left -= n;
        }
    }
    return size;
}

unsigned pl_packet_priority(const NET_BUFFER_LIST *nbl)
{
    unsigned char head[16] = { 0 };
    const NDIS_NET_BUFFER_LIST_8021Q_INFO *tag = (const void *)&nbl->NetBufferListInfo[Ieee8021QNetBufferListInfo];
    const NET_BUFFER *nb = nbl->FirstNetBuffer;
    if (nb && nb->CurrentMdl && nb->CurrentMdl->ByteCount >= nb->CurrentMdlOffset + sizeof head)
        memcpy(head, pl_mdl_bytes(nb->CurrentMdl) + nb->CurrentMdlOffset, sizeof head);
    bool ip = head[12] == 0x08 && head[13] == 0x00;
    return tag->TagHeader.UserPriority << 8 | (ip ? head[15] >> 2 : 0);
}
