package dev.plumbline.reports.view;

import dev.plumbline.spec.requirement.Catalogue;
import dev.plumbline.spec.requirement.Requirement;
import dev.plumbline.spec.requirement.RequirementId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The words of the catalogue. */
public final class CatalogueTexts implements RequirementTexts {

    private final Map<String, RequirementText> texts;
    private final Map<String, List<String>> applicable;

    /**
     * @param catalogue the words
     * @param applicable for each profile, the requirements that apply and can be judged
     */
    public CatalogueTexts(Catalogue catalogue, Map<String, ? extends Collection<RequirementId>> applicable) {
        this.texts = catalogue.requirements().stream()
                .map(CatalogueTexts::text)
                .collect(Collectors.toMap(RequirementText::id, text -> text));
        this.applicable = applicable.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        profile -> profile.getValue().stream().map(RequirementId::value).toList()));
    }

    @Override
    public Optional<RequirementText> find(String id) {
        return Optional.ofNullable(texts.get(id));
    }

    @Override
    public Collection<String> applicable(String profile) {
        return applicable.getOrDefault(profile, List.of());
    }

    private static RequirementText text(Requirement requirement) {
        return new RequirementText(
                requirement.id().value(),
                requirement.level(),
                requirement.text(),
                requirement.source().stream().map(Requirement.Source::document).toList(),
                requirement.hint());
    }
}
