package dev.plumbline.ndis.structure;

import java.nio.ByteBuffer;

/** {@code NDIS_OID_REQUEST.DATA}, read in the form that {@code RequestType} in front of it decides. */
record OidRequestDataType() implements FieldType<OidRequestData> {

    @Override
    public String label() {
        return "union";
    }

    @Override
    public int size() {
        return OpaqueInformation.TYPE.size();
    }

    @Override
    public int alignment() {
        return Types.PVOID.alignment();
    }

    @Override
    public Class<OidRequestData> javaType() {
        return OidRequestData.class;
    }

    @Override
    public OidRequestData zero() {
        return new OpaqueInformation(OpaqueInformation.TYPE.zero());
    }

    @Override
    public OidRequestData read(ByteBuffer bytes, int at) throws LayoutException {
        long requestType = Types.ULONG.read(bytes, at - NdisOidRequest.DATA + NdisOidRequest.REQUEST_TYPE);
        return switch (OidRequestData.Form.of(requestType)) {
            case QUERY -> QueryInformation.LAYOUT.read(bytes, at);
            case SET -> SetInformation.LAYOUT.read(bytes, at);
            case METHOD -> MethodInformation.LAYOUT.read(bytes, at);
            case OPAQUE -> new OpaqueInformation(OpaqueInformation.TYPE.read(bytes, at));
        };
    }

    @Override
    public void write(ByteBuffer bytes, int at, OidRequestData value) {
        switch (value) {
            case QueryInformation query -> QueryInformation.LAYOUT.write(bytes, at, query);
            case SetInformation set -> SetInformation.LAYOUT.write(bytes, at, set);
            case MethodInformation method -> MethodInformation.LAYOUT.write(bytes, at, method);
            case OpaqueInformation opaque -> OpaqueInformation.TYPE.write(bytes, at, opaque.octets());
        }
    }
}
