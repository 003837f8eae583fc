/*
 * An adapter's configuration: every keyword is asked of the kit. What was read belongs to NDIS and lives until the
 * configuration is closed.
 */
#include "lbfo.h"

struct value {
    struct value *next;
    NDIS_CONFIGURATION_PARAMETER parameter;
    WCHAR text[];
};

struct configuration {
    pl_adapter *adapter;
    struct value *values;
};

static struct configuration *configuration_of(NDIS_HANDLE handle, const char *function) {
    if (!pl_is_alive(handle)) {
        pl_misuse("BAD_ARGUMENT", NULL, 0, "%s with a ConfigurationHandle that is none", function);
        return NULL;
    }
    return handle;
}

void NdisOpenConfiguration(PNDIS_STATUS status, PNDIS_HANDLE handle, NDIS_HANDLE context) {
    pl_need_irql_exactly(PASSIVE_LEVEL, "NdisOpenConfiguration");
    pl_adapter *adapter = pl_adapter_of_configuration(context);
    if (adapter == NULL || adapter->life != PL_INITIALIZING) {
        pl_misuse("BAD_ARGUMENT", NULL, 0, "NdisOpenConfiguration with a WrapperConfigurationContext that is none");
        *status = NDIS_STATUS_FAILURE;
        return;
    }
    struct configuration *configuration = pl_alloc(PL_OBJECT, sizeof *configuration, 0, true, "configuration");
    *handle = configuration;
    *status = configuration == NULL ? NDIS_STATUS_RESOURCES : NDIS_STATUS_SUCCESS;
    if (configuration != NULL) {
        configuration->adapter = adapter;
    }
}

void pl_miniport_close_configuration(NDIS_HANDLE handle) {
    pl_need_irql_exactly(PASSIVE_LEVEL, "NdisCloseConfiguration");
    struct configuration *configuration = configuration_of(handle, "NdisCloseConfiguration");
    while (configuration != NULL && configuration->values != NULL) {
        struct value *value = configuration->values;
        configuration->values = value->next;
        pl_free(PL_OBJECT, value, 0, (size_t)-1);
    }
    if (configuration != NULL) {
        pl_free(PL_OBJECT, configuration, 0, (size_t)-1);
    }
}

/* A keyword as the kit writes it. */
static void narrow(PNDIS_STRING keyword, char text[64]) {
    size_t length = keyword->Length / sizeof(WCHAR);
    length = length < 63 ? length : 63;
    for (size_t i = 0; i < length; i++) {
        text[i] = keyword->Buffer[i] < 0x80 ? (char)keyword->Buffer[i] : '?';
    }
    text[length] = 0;
}

static struct value *value_of(const char *text, NDIS_PARAMETER_TYPE type) {
    size_t length = strlen(text);
    struct value *value = pl_alloc(PL_OBJECT, sizeof *value + (length + 1) * sizeof(WCHAR), 0, true, "value");
    if (value == NULL) {
        return NULL;
    }
    value->parameter.ParameterType = type;
    if (type == NdisParameterInteger || type == NdisParameterHexInteger) {
        value->parameter.ParameterData.IntegerData =
                (ULONG)strtoul(text, NULL, type == NdisParameterHexInteger ? 16 : 10);
        return value;
    }
    for (size_t i = 0; i < length; i++) {
        value->text[i] = (unsigned char)text[i];
    }
    value->parameter.ParameterData.StringData.Buffer = value->text;
    value->parameter.ParameterData.StringData.Length = (USHORT)(length * sizeof(WCHAR));
    value->parameter.ParameterData.StringData.MaximumLength = (USHORT)((length + 1) * sizeof(WCHAR));
    return value;
}

void pl_miniport_read_configuration(
        PNDIS_STATUS status, PNDIS_CONFIGURATION_PARAMETER *result, NDIS_HANDLE handle, PNDIS_STRING keyword,
        NDIS_PARAMETER_TYPE type) {
    char name[64];
    pl_need_irql_exactly(PASSIVE_LEVEL, "NdisReadConfiguration");
    struct configuration *configuration = configuration_of(handle, "NdisReadConfiguration");
    *result = NULL;
    *status = NDIS_STATUS_FAILURE;
    if (configuration == NULL) {
        return;
    }
    narrow(keyword, name);
    pl_call_begin("NdisReadConfiguration");
    pl_put("adapter", configuration->adapter->name);
    pl_put("keyword", name);
    const pl_message *answer = pl_call_end();
    const char *text = pl_text(answer, "value");
    if (pl_answer_status(answer, NDIS_STATUS_FAILURE) != NDIS_STATUS_SUCCESS || text == NULL) {
        return;
    }
    struct value *value = value_of(text, type);
    if (value == NULL) {
        *status = NDIS_STATUS_RESOURCES;
        return;
    }
    value->next = configuration->values;
    configuration->values = value;
    *result = &value->parameter;
    *status = NDIS_STATUS_SUCCESS;
}

/* No one has set an address: the driver takes that of the card. */
void pl_miniport_read_network_address(PNDIS_STATUS status, PVOID *address, PUINT length, NDIS_HANDLE handle) {
    pl_need_irql_exactly(PASSIVE_LEVEL, "NdisReadNetworkAddress");
    configuration_of(handle, "NdisReadNetworkAddress");
    *address = NULL;
    *length = 0;
    *status = NDIS_STATUS_FAILURE;
}
