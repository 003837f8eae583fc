package dev.plumbline.conformance.inf;

import java.nio.charset.StandardCharsets;

/** INF files that keep every clause. */
final class Infs {

    static final String LBFO = """
            ; installs a miniport that joins bundles
            [Version]
            Signature = "$WINDOWS NT$"
            Class     = Net

            [Manufacturer]
            %Vendor% = Models

            [Models]
            %Device% = Device.ndi, PCI\\VEN_1234&DEV_5678

            [Device.ndi]
            AddReg = Device.reg, Bundle.reg ; two sections

            [Device.reg]
            HKR, Ndi, Service, 0, "sample"

            [bundle.REG]
            HKR, Ndi\\params\\BundleId, ParamDesc, 0, %BundleId%
            HKR, Ndi\\params\\BundleId, type,      0, "edit"
            HKR, Ndi\\params\\BundleId, \\
                 LimitText, 0, "15"
            HKR, Ndi\\Params\\BundleId, UpperCase, 0, "1"
            HKR, Ndi\\params\\BundleId, default,   0, "Bundle1"
            HKR, Ndi\\params\\BundleId, optional,  0, "1"

            [Strings]
            Vendor   = "A; vendor"
            Device   = "A ""device""\"
            BundleId = "LBFO Bundle ID"
            """;

    static final String FORWARDING = """
            [Version]
            Signature = "$WINDOWS NT$"
            Class     = NetService

            [Install]
            AddReg = Filter.reg

            [Filter.reg]
            HKR, Ndi, FilterType, 0x00010001, 0x2
            HKR, Ndi, FilterClass,, ms_switch_forward
            HKR, Ndi\\Interfaces, FilterMediaTypes,, "ethernet, VMnetExtension"
            """;

    private Infs() {}

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
