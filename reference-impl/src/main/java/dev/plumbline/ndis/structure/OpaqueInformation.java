package dev.plumbline.ndis.structure;

/**
 * The form of {@link OidRequestData} in a request of any other type: 40 octets, kept as they are.
 *
 * @param octets the octets of the union
 */
public record OpaqueInformation(Octets octets) implements OidRequestData {

    static final OctetArray TYPE = new OctetArray(0x28);

    /** @throws IllegalArgumentException unless they are 40 */
    public OpaqueInformation {
        TYPE.check("DATA", octets);
    }

    @Override
    public Form form() {
        return Form.OPAQUE;
    }
}
