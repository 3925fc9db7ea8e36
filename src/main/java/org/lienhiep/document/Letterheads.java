package org.lienhiep.document;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.Versioned;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.organisation.OrganisationDetails;
import org.lienhiep.organisation.Organisations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What organisations print at the head and foot of their documents. */
@Service
@Transactional
public class Letterheads {

    /** The version of a letterhead that nobody has recorded yet. */
    private static final int NONE = -1;

    private final LetterheadRepository repository;
    private final Organisations organisations;
    private final Access access;

    Letterheads(LetterheadRepository repository, Organisations organisations, Access access) {
        this.repository = repository;
        this.organisations = organisations;
        this.access = access;
    }

    /**
     * The letterhead of an organisation; where none is recorded, one from the names it has on this day.
     *
     * @throws NotFound when there is no such organisation or the person may not see it
     */
    @Transactional(readOnly = true)
    public LetterheadDetails of(OrganisationId organisation, LocalDate day) {
        if (!access.may(Permission.READ, organisation)) {
            throw new NotFound("organisation", organisation);
        }
        var details = organisations.get(organisation, day);
        return repository
                .findByOrganisation(organisation.value())
                .map(stored ->
                        new LetterheadDetails(details.label(), stored.values(), stored.storedId(), stored.stamp()))
                .orElseGet(() -> new LetterheadDetails(details.label(), usual(details, day), null, null));
    }

    /** The values for a form. Who fills in the organisation's reports also says how they are headed. */
    @Transactional(readOnly = true)
    public Versioned<LetterheadDraft> edit(OrganisationId organisation, LocalDate day) {
        access.require(Permission.ENTER_REPORTS, organisation);
        return repository
                .findByOrganisation(organisation.value())
                .map(stored -> new Versioned<>(stored.values(), stored.version()))
                .orElseGet(() -> new Versioned<>(usual(organisations.get(organisation, day), day), NONE));
    }

    /**
     * Records the letterhead of an organisation.
     *
     * @param version the version the person had before him
     * @throws InvalidInput when something is missing or too long
     */
    public void save(OrganisationId organisation, LetterheadDraft draft, int version) {
        access.require(Permission.ENTER_REPORTS, organisation);
        LetterheadRules.check(draft);
        var stored = repository.findByOrganisation(organisation.value()).orElse(null);
        if (stored == null) {
            repository.saveAndFlush(new StoredLetterhead(organisation, draft));
            return;
        }
        stored.requireVersion(version);
        stored.change(draft);
        repository.saveAndFlush(stored);
    }

    private LetterheadDraft usual(OrganisationDetails details, LocalDate day) {
        var union = organisations.unionOf(details.id(), day).orElse(details.id());
        var label = union.equals(details.id())
                ? details.label()
                : requireNonNull(organisations.labels(List.of(union), day).get(union));
        return UsualLetterhead.of(details, label);
    }
}
