#pragma once

#include "resource.h"

typedef struct _ACME_MODULE
{
    LIST_ENTRY      Link;
    NDIS_HANDLE     FilterHandle;
    BOOLEAN         IsPaused;
    union
    {
        ULONG       Bits;
        struct
        {
            ULONG   SawOid : 1;
            ULONG   SawPacket : 1;
        };
    };
} ACME_MODULE, *PACME_MODULE;

extern NDIS_HANDLE  AcmeDriverHandle;
extern NDIS_HANDLE  AcmeObject;

FILTER_OID_REQUEST                     AcmeOidRequest;
FILTER_OID_REQUEST_COMPLETE            AcmeOidRequestComplete;
FILTER_CANCEL_OID_REQUEST              AcmeCancelOidRequest;
FILTER_STATUS                          AcmeStatus;
FILTER_NET_PNP_EVENT                   AcmeNetPnPEvent;
FILTER_SEND_NET_BUFFER_LISTS           AcmeSend;
FILTER_SEND_NET_BUFFER_LISTS_COMPLETE  AcmeSendComplete;
FILTER_CANCEL_SEND_NET_BUFFER_LISTS    AcmeCancelSend;
FILTER_RECEIVE_NET_BUFFER_LISTS        AcmeReceive;
FILTER_RETURN_NET_BUFFER_LISTS         AcmeReturn;
