/*
 * The simulated network card of an LBFO miniport: one register block for each adapter.
 *
 * A driver of real hardware has one place that knows its registers (here: hw.c of the sample). To test it, give it a
 * second version of that place, over these registers; everything above it stays as it is. The correspondence:
 *
 *   of your card                                   here
 *   PCI resources                                  NdisMQueryAdapterResources: one memory range, one interrupt
 *   (un)map registers, read, write                 NdisM(Un)MapIoSpace, NdisReadRegisterUlong, NdisWriteRegisterUlong
 *   transmit descriptor and its doorbell           PL_NIC_ADDRESS_*, PL_NIC_FRAGMENT for each piece; PL_NIC_TRANSMIT
 *   transmit completion ring                       PL_NIC_TRANSMITTED
 *   receive descriptor and its doorbell            PL_NIC_ADDRESS_*, PL_NIC_FRAGMENT; PL_NIC_RECEIVE
 *   receive completion ring                        PL_NIC_RECEIVED, PL_NIC_RECEIVED_LENGTH
 *   interrupt cause and mask                       PL_NIC_CAUSE, PL_NIC_MASK
 *   link bit of the PHY                            PL_NIC_LINK
 *
 * Registers are 32 bits wide. They are reached through functions only: what is mapped has no memory behind it, so that
 * a driver that dereferences the pointer is stopped where it does so.
 */
#ifndef PL_NIC_H
#define PL_NIC_H

#define PL_NIC_SIZE 0x100 /* bytes of the register block */

/* read and write: bits below */
#define PL_NIC_CONTROL 0x00
#define PL_NIC_RUN 0x1 /* clear: no interrupt, no frame, and everything in progress is forgotten */

/* read: 1 while a cable with a live partner is plugged in */
#define PL_NIC_LINK 0x04

/* read: why the card interrupts; reading acknowledges all of it */
#define PL_NIC_CAUSE 0x08
/* read and write: the causes that interrupt; the others stay in PL_NIC_CAUSE until they are allowed to */
#define PL_NIC_MASK 0x0C
#define PL_NIC_CAUSE_LINK 0x1
#define PL_NIC_CAUSE_TRANSMITTED 0x2
#define PL_NIC_CAUSE_RECEIVED 0x4
#define PL_NIC_CAUSE_ALL 0x7

/* write: a physical address; then its length, which appends the piece to the frame or buffer that is being described */
#define PL_NIC_ADDRESS_LOW 0x10
#define PL_NIC_ADDRESS_HIGH 0x14
#define PL_NIC_FRAGMENT 0x18

/* write: send the pieces as one frame; the value is a tag of the driver's choice, other than PL_NIC_NONE */
#define PL_NIC_TRANSMIT 0x1C
/* read: the tag of a frame that the card is done with, in any order; PL_NIC_NONE if there is no further one */
#define PL_NIC_TRANSMITTED 0x20

/* write: the piece is a buffer to receive into; the value is its tag. At most PL_NIC_BUFFERS wait, in order */
#define PL_NIC_RECEIVE 0x24
#define PL_NIC_BUFFERS 64
/* read: the tag of a buffer that holds a frame now, or PL_NIC_NONE; then the frame's length */
#define PL_NIC_RECEIVED 0x28
#define PL_NIC_RECEIVED_LENGTH 0x2C

/* read: the burned-in address, first octet in the lowest bits */
#define PL_NIC_MAC_LOW 0x30
#define PL_NIC_MAC_HIGH 0x34

#define PL_NIC_NONE 0xFFFFFFFF

#endif
