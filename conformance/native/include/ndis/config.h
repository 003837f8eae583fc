/* The registry, device objects, and versions. */
#ifndef PL_NDIS_CONFIG_H
#define PL_NDIS_CONFIG_H

typedef struct _BINARY_DATA {
    USHORT Length;
    PVOID Buffer;
} BINARY_DATA;

typedef struct _NDIS_CONFIGURATION_PARAMETER {
    NDIS_PARAMETER_TYPE ParameterType;
    union {
        ULONG IntegerData;
        NDIS_STRING StringData;
        BINARY_DATA BinaryData;
    } ParameterData;
} NDIS_CONFIGURATION_PARAMETER, *PNDIS_CONFIGURATION_PARAMETER;

typedef struct _NDIS_CONFIGURATION_OBJECT {
    NDIS_OBJECT_HEADER Header;
    NDIS_HANDLE NdisHandle;
    ULONG Flags;
} NDIS_CONFIGURATION_OBJECT, *PNDIS_CONFIGURATION_OBJECT;

#define NDIS_CONFIGURATION_OBJECT_REVISION_1 1
#define NDIS_SIZEOF_CONFIGURATION_OBJECT_REVISION_1 RTL_SIZEOF_THROUGH_FIELD(NDIS_CONFIGURATION_OBJECT, Flags)

NDIS_STATUS NdisOpenConfigurationEx(PNDIS_CONFIGURATION_OBJECT ConfigObject, PNDIS_HANDLE ConfigurationHandle);
VOID NdisCloseConfiguration(NDIS_HANDLE ConfigurationHandle);
VOID NdisReadConfiguration(
    PNDIS_STATUS Status,
    PNDIS_CONFIGURATION_PARAMETER *ParameterValue,
    NDIS_HANDLE ConfigurationHandle,
    PNDIS_STRING Keyword,
    NDIS_PARAMETER_TYPE ParameterType);
VOID NdisWriteConfiguration(
    PNDIS_STATUS Status,
    NDIS_HANDLE ConfigurationHandle,
    PNDIS_STRING Keyword,
    PNDIS_CONFIGURATION_PARAMETER ParameterValue);
VOID NdisOpenConfigurationKeyByName(
    PNDIS_STATUS Status, NDIS_HANDLE ConfigurationHandle, PNDIS_STRING SubKeyName, PNDIS_HANDLE SubKeyHandle);
VOID NdisOpenConfigurationKeyByIndex(
    PNDIS_STATUS Status,
    NDIS_HANDLE ConfigurationHandle,
    ULONG Index,
    PNDIS_STRING KeyName,
    PNDIS_HANDLE KeyHandle);
VOID NdisReadNetworkAddress(
    PNDIS_STATUS Status, PVOID *NetworkAddress, PUINT NetworkAddressLength, NDIS_HANDLE ConfigurationHandle);

typedef struct _NDIS_DEVICE_OBJECT_ATTRIBUTES {
    NDIS_OBJECT_HEADER Header;
    PNDIS_STRING DeviceName;
    PNDIS_STRING SymbolicName;
    PDRIVER_DISPATCH *MajorFunctions;
    ULONG ExtensionSize;
    PCUNICODE_STRING DefaultSDDLString;
    LPCGUID DeviceClassGuid;
} NDIS_DEVICE_OBJECT_ATTRIBUTES, *PNDIS_DEVICE_OBJECT_ATTRIBUTES;

#define NDIS_DEVICE_OBJECT_ATTRIBUTES_REVISION_1 1
#define NDIS_SIZEOF_DEVICE_OBJECT_ATTRIBUTES_REVISION_1 \
    RTL_SIZEOF_THROUGH_FIELD(NDIS_DEVICE_OBJECT_ATTRIBUTES, DeviceClassGuid)

NDIS_STATUS NdisRegisterDeviceEx(
    NDIS_HANDLE NdisHandle,
    PNDIS_DEVICE_OBJECT_ATTRIBUTES DeviceObjectAttributes,
    PDEVICE_OBJECT *pDeviceObject,
    PNDIS_HANDLE NdisDeviceHandle);
VOID NdisDeregisterDeviceEx(NDIS_HANDLE NdisDeviceHandle);
PVOID NdisGetDeviceReservedExtension(PDEVICE_OBJECT DeviceObject);

UINT NdisGetVersion(VOID);

VOID NdisWriteErrorLogEntry(NDIS_HANDLE NdisAdapterHandle, ULONG ErrorCode, ULONG NumberOfErrorValues, ...);
VOID NdisWriteEventLogEntry(
    PVOID LogHandle,
    NDIS_STATUS EventCode,
    ULONG UniqueEventValue,
    USHORT NumStrings,
    PVOID StringsList,
    ULONG DataSize,
    PVOID Data);

#endif
