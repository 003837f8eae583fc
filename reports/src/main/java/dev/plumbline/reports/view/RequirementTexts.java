package dev.plumbline.reports.view;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where reports find the words of requirements. */
public interface RequirementTexts {

    /** The words of a requirement, if they are known. */
    Optional<RequirementText> find(String id);

    /** Ids of the requirements of a profile that apply and can be judged; empty if that is not known. */
    default Collection<String> applicable(String profile) {
        return List.of();
    }
}
