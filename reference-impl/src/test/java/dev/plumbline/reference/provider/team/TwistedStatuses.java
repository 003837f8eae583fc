package dev.plumbline.reference.provider.team;

import dev.plumbline.ndis.filter.OidRequest;
import dev.plumbline.ndis.filter.StatusHandlers;
import dev.plumbline.ndis.filter.StatusIndication;
import dev.plumbline.ndis.filter.StatusServices;
import dev.plumbline.ndis.filter.SwitchExtension;
import dev.plumbline.ndis.filter.SwitchServices;
import java.lang.reflect.Proxy;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The reference provider with a fault in the status indications that it issues, or in the calls around them. */
final class TwistedStatuses implements SwitchExtension {

    private final SwitchExtension provider = new ReferenceTeamingProvider();
    private final UnaryOperator<StatusIndication> twist;
    private final Set<String> leftOut;

    /**
     * @param twist changes what is indicated
     * @param leftOut handlers of the switch that are not called
     */
    TwistedStatuses(UnaryOperator<StatusIndication> twist, Set<String> leftOut) {
        this.twist = twist;
        this.leftOut = leftOut;
    }

    @Override
    public String description() {
        return "twisted";
    }

    @Override
    public String filterAttach(String module, SwitchServices services) {
        StatusServices statuses =
                indication -> services.statusServices().ndisFIndicateStatus(twist.apply(indication));
        SwitchServices twisted = (SwitchServices) Proxy.newProxyInstance(
                SwitchServices.class.getClassLoader(),
                new Class<?>[] {SwitchServices.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("statusServices")) {
                        return statuses;
                    }
                    if (leftOut.contains(method.getName())) {
                        return method.getReturnType() == String.class ? "SUCCESS" : null;
                    }
                    return method.invoke(services, arguments);
                });
        return provider.filterAttach(module, twisted);
    }

    @Override
    public String filterRestart() {
        return provider.filterRestart();
    }

    @Override
    public String filterPause() {
        return provider.filterPause();
    }

    @Override
    public void filterDetach() {
        provider.filterDetach();
    }

    @Override
    public String filterOidRequest(OidRequest request) {
        return provider.filterOidRequest(request);
    }

    @Override
    public void filterOidRequestComplete(OidRequest request, String status) {
        provider.filterOidRequestComplete(request, status);
    }

    @Override
    public void workItem() {
        provider.workItem();
    }

    @Override
    public Optional<StatusHandlers> statusHandlers() {
        return provider.statusHandlers();
    }
}
