#pragma once
#pragma warning(disable:4201 4214)  // nameless unions, bit fields

#include <NDIS.H>
#include <Ntstrsafe.h>

#include "..\Shared Code\acmelist.h"
#include "..\inc\AcmePublic.h"
#include "Trace.h"
#include "AcmeVx.h"
