package org.lienhiep.organisation;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.OrganisationId;

/**
 * What a change would do if it were recorded now.
 *
 * @param steps the change and, after it, its parts: the mergers of members
 * @param names everybody in it as called the day before; new ones as they will be called
 */
public record ChangePreview(List<Step> steps, Map<OrganisationId, OrganisationLabel> names) {

    public ChangePreview {
        steps = List.copyOf(steps);
        names = Map.copyOf(names);
    }

    /** A change or a part of one. */
    public record Step(
            ChangeKind kind, List<OrganisationId> from, List<OrganisationId> to, List<ChangeEffect> effects) {}

    /** What an organisation is called, null when nobody knows it. */
    public @Nullable OrganisationLabel name(@Nullable OrganisationId id) {
        return id == null ? null : names.get(id);
    }
}
