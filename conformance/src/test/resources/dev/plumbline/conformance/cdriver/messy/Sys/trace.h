#pragma once

#define WPP_CONTROL_GUIDS \
    WPP_DEFINE_CONTROL_GUID(AcmeVx, (5f0c3f65, 9f0e, 4a5e, 9a3b, 0f4e3c2d1b0a), \
        WPP_DEFINE_BIT(ACME_ALL) \
        WPP_DEFINE_BIT(ACME_OID))

//
// begin_wpp config
// FUNC AcmeTrace(LEVEL, FLAGS, MSG, ...);
// end_wpp
//
