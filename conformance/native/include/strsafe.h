/* Safe string functions by their names of user mode: the kernel's with another result. */
#ifndef PL_STRSAFE_H
#define PL_STRSAFE_H

#include <ntstrsafe.h>

#define STRSAFE_E_INSUFFICIENT_BUFFER ((HRESULT)0x8007007A)
#define STRSAFE_E_INVALID_PARAMETER ((HRESULT)0x80070057)
#define PL_HRESULT(status) ((status) >= 0 ? S_OK : (status) == (NTSTATUS)0x80000005 ? STRSAFE_E_INSUFFICIENT_BUFFER : STRSAFE_E_INVALID_PARAMETER)

#define StringCchCopyA(...) PL_HRESULT(RtlStringCchCopyA(__VA_ARGS__))
#define StringCchCopyNA(...) PL_HRESULT(RtlStringCchCopyNA(__VA_ARGS__))
#define StringCchCopyExA(...) PL_HRESULT(RtlStringCchCopyExA(__VA_ARGS__))
#define StringCchCatA(...) PL_HRESULT(RtlStringCchCatA(__VA_ARGS__))
#define StringCchCatNA(...) PL_HRESULT(RtlStringCchCatNA(__VA_ARGS__))
#define StringCchLengthA(...) PL_HRESULT(RtlStringCchLengthA(__VA_ARGS__))
#define StringCchPrintfA(...) PL_HRESULT(RtlStringCchPrintfA(__VA_ARGS__))
#define StringCchVPrintfA(...) PL_HRESULT(RtlStringCchVPrintfA(__VA_ARGS__))
#define StringCchPrintfExA(...) PL_HRESULT(RtlStringCchPrintfExA(__VA_ARGS__))
#define StringCchCopyW(...) PL_HRESULT(RtlStringCchCopyW(__VA_ARGS__))
#define StringCchCopyNW(...) PL_HRESULT(RtlStringCchCopyNW(__VA_ARGS__))
#define StringCchCopyExW(...) PL_HRESULT(RtlStringCchCopyExW(__VA_ARGS__))
#define StringCchCatW(...) PL_HRESULT(RtlStringCchCatW(__VA_ARGS__))
#define StringCchCatNW(...) PL_HRESULT(RtlStringCchCatNW(__VA_ARGS__))
#define StringCchLengthW(...) PL_HRESULT(RtlStringCchLengthW(__VA_ARGS__))
#define StringCchPrintfW(...) PL_HRESULT(RtlStringCchPrintfW(__VA_ARGS__))
#define StringCchVPrintfW(...) PL_HRESULT(RtlStringCchVPrintfW(__VA_ARGS__))
#define StringCchPrintfExW(...) PL_HRESULT(RtlStringCchPrintfExW(__VA_ARGS__))
#define StringCbCopyA(...) PL_HRESULT(RtlStringCbCopyA(__VA_ARGS__))
#define StringCbCopyNA(...) PL_HRESULT(RtlStringCbCopyNA(__VA_ARGS__))
#define StringCbCopyExA(...) PL_HRESULT(RtlStringCbCopyExA(__VA_ARGS__))
#define StringCbCatA(...) PL_HRESULT(RtlStringCbCatA(__VA_ARGS__))
#define StringCbCatNA(...) PL_HRESULT(RtlStringCbCatNA(__VA_ARGS__))
#define StringCbLengthA(...) PL_HRESULT(RtlStringCbLengthA(__VA_ARGS__))
#define StringCbPrintfA(...) PL_HRESULT(RtlStringCbPrintfA(__VA_ARGS__))
#define StringCbVPrintfA(...) PL_HRESULT(RtlStringCbVPrintfA(__VA_ARGS__))
#define StringCbPrintfExA(...) PL_HRESULT(RtlStringCbPrintfExA(__VA_ARGS__))
#define StringCbCopyW(...) PL_HRESULT(RtlStringCbCopyW(__VA_ARGS__))
#define StringCbCopyNW(...) PL_HRESULT(RtlStringCbCopyNW(__VA_ARGS__))
#define StringCbCopyExW(...) PL_HRESULT(RtlStringCbCopyExW(__VA_ARGS__))
#define StringCbCatW(...) PL_HRESULT(RtlStringCbCatW(__VA_ARGS__))
#define StringCbCatNW(...) PL_HRESULT(RtlStringCbCatNW(__VA_ARGS__))
#define StringCbLengthW(...) PL_HRESULT(RtlStringCbLengthW(__VA_ARGS__))
#define StringCbPrintfW(...) PL_HRESULT(RtlStringCbPrintfW(__VA_ARGS__))
#define StringCbVPrintfW(...) PL_HRESULT(RtlStringCbVPrintfW(__VA_ARGS__))
#define StringCbPrintfExW(...) PL_HRESULT(RtlStringCbPrintfExW(__VA_ARGS__))

#endif
