package dev.plumbline.conformance.inf;

import dev.plumbline.spec.requirement.RequirementId;
import java.util.List;
import java.util.Optional;

/**
 * What an INF says of itself, and what the documents say of that.
 *
 * @param kind what it installs
 * @param judged the clauses that it was held against
 * @param findings what is wrong; none if it keeps them all
 * @param correction lines that would be right, where something is wrong; none if everything is
 */
public record InfCheck(
        InfKind kind, List<RequirementId> judged, List<InfFinding> findings, List<String> correction) {

    /** Copies the lists. */
    public InfCheck {
        judged = List.copyOf(judged);
        findings = List.copyOf(findings);
        correction = List.copyOf(correction);
    }

    /**
     * Checks an INF as what it seems to install.
     *
     * @param bytes its content
     * @param file its name, for messages
     * @throws InfException if it is no INF, or nothing in it tells what it installs
     */
    public static InfCheck of(byte[] bytes, String file) throws InfException {
        InfFile inf = InfFile.read(bytes, file);
        InfKind kind = kind(inf)
                .orElseThrow(() -> new InfException(
                        file, 0, "nothing in it tells whether it installs an LBFO miniport or an extension of the switch"));
        return of(inf, kind);
    }

    /**
     * Checks an INF as what it is said to install.
     *
     * @throws InfException if it is no INF
     */
    public static InfCheck of(byte[] bytes, String file, InfKind kind) throws InfException {
        return of(InfFile.read(bytes, file), kind);
    }

    private static InfCheck of(InfFile inf, InfKind kind) {
        return kind == InfKind.LBFO ? new LbfoInf(inf).check() : new ExtensionInf(inf, kind).check();
    }

    private static Optional<InfKind> kind(InfFile inf) {
        List<RegistryValue> values = RegistryValue.in(inf.lines());
        Optional<InfKind> extension = values.stream()
                .filter(value -> value.is(ExtensionInf.NDI, ExtensionInf.CLASS))
                .flatMap(value -> InfKind.ofFilterClass(value.value()).stream())
                .findFirst();
        boolean isBundled = values.stream().anyMatch(value -> value.subkey().equalsIgnoreCase(LbfoInf.KEY));
        return extension.isPresent() || !isBundled ? extension : Optional.of(InfKind.LBFO);
    }
}
