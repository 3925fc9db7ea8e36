package org.lienhiep.reporting;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.access.References;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.ListQuery;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.StaleRecord;
import org.lienhiep.kernel.Versioned;
import org.lienhiep.kernel.id.IndicatorId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The catalogue of what is counted. Reading it asks for no role: it is a form, not a figure. There is one for the whole
 * installation, so that unions can be compared; whoever keeps it for one union keeps it for all.
 */
@Service
@Transactional
public class Indicators {

    private final IndicatorRepository repository;
    private final IndicatorQueries queries;
    private final Sections sections;
    private final IndicatorVersions versions;
    private final RatioRules ratios;
    private final Access access;
    private final Clock clock;

    Indicators(
            IndicatorRepository repository,
            IndicatorQueries queries,
            Sections sections,
            IndicatorVersions versions,
            RatioRules ratios,
            Access access,
            Clock clock) {
        this.repository = repository;
        this.queries = queries;
        this.sections = sections;
        this.versions = versions;
        this.ratios = ratios;
        this.access = access;
        this.clock = clock;
    }

    /** The whole catalogue as it is used now, by section and position. */
    @Transactional(readOnly = true)
    public List<IndicatorLabel> all() {
        var today = LocalDate.now(clock);
        return queries.between(HalfYear.underReview(today), HalfYear.of(today));
    }

    /** The indicator with this code, also when it is no longer asked for. */
    @Transactional(readOnly = true)
    public Optional<IndicatorLabel> byCode(String code) {
        return queries.byCode(code);
    }

    /** All sections, by position. */
    @Transactional(readOnly = true)
    public List<SectionLabel> sections() {
        return sections.all();
    }

    /**
     * Code of the section that is called so, by its code or by its name in either language; one that is not there is
     * made, as the last.
     *
     * @param english its English name, should it be made; null for none
     */
    public String section(String codeOrName, @Nullable String english) {
        access.requireAnywhere(Permission.EDIT_INDICATORS);
        return sections.codeOf(codeOrName, english);
    }

    /** One page of the catalogue. */
    @Transactional(readOnly = true)
    public List<IndicatorRow> list(ListQuery<IndicatorFilter, IndicatorOrder> query) {
        return queries.rows(query);
    }

    /** How many indicators {@link #list} has in all. */
    @Transactional(readOnly = true)
    public int count(IndicatorFilter filter) {
        return queries.count(filter);
    }

    /**
     * Everything about one indicator.
     *
     * @throws NotFound when there is none
     */
    @Transactional(readOnly = true)
    public IndicatorDetails get(IndicatorId id) {
        var label = queries.byId(id).orElseThrow(() -> new NotFound("indicator", id));
        var indicator = find(id);
        return new IndicatorDetails(label, indicator.values(), indicator.version(), indicator.stamp());
    }

    /** The values for a form. */
    @Transactional(readOnly = true)
    public Versioned<IndicatorDraft> edit(IndicatorId id) {
        access.requireAnywhere(Permission.EDIT_INDICATORS);
        var indicator = find(id);
        return new Versioned<>(indicator.values(), indicator.version());
    }

    /**
     * Adds an indicator to the catalogue.
     *
     * @throws InvalidInput when something is missing or wrong
     */
    public IndicatorId create(IndicatorDraft draft) {
        access.requireAnywhere(Permission.EDIT_INDICATORS);
        IndicatorRules.check(draft);
        requireFreeCode(draft);
        ratios.check(null, draft);
        var section = sections.codeOf(requireNonNull(draft.section()), null);
        var indicator = new Indicator(draft, section, queries.nextPosition(section));
        repository.saveAndFlush(indicator);
        return indicator.id();
    }

    /**
     * Changes what is recorded about an indicator; figures reported so far stay as they are. Once reports use it, a
     * change of what it counts must come with {@link IndicatorDraft#rewording()}.
     *
     * @param version the version the person had before him
     * @throws InvalidInput when something is missing or wrong, or figures reported so far would not fit
     * @throws StaleRecord when somebody changed it meanwhile
     */
    public void update(IndicatorId id, IndicatorDraft draft, int version) {
        access.requireAnywhere(Permission.EDIT_INDICATORS);
        IndicatorRules.check(draft);
        var indicator = find(id);
        indicator.requireVersion(version);
        if (!indicator.code().equals(draft.code())) {
            requireFreeCode(draft);
        }
        ratios.check(indicator.code(), draft);
        requireThatFiguresFit(id, draft);
        if (indicator.rewordedBy(draft)) {
            versions.keep(id, draft.rewording());
        }
        indicator.change(draft, sections.codeOf(requireNonNull(draft.section()), null));
        repository.saveAndFlush(indicator);
    }

    /**
     * Says whether a report can be submitted without it. A computed indicator is never required.
     *
     * @throws NotFound when there is none
     */
    public void require(IndicatorId id, boolean required) {
        access.requireAnywhere(Permission.EDIT_INDICATORS);
        var indicator = find(id);
        if (required && indicator.computed()) {
            throw InvalidInput.in("required", "reporting.indicator.ratio.required");
        }
        indicator.require(required);
        repository.saveAndFlush(indicator);
    }

    /** Moves an indicator within its section: towards the end, or towards the beginning when negative. */
    public void move(IndicatorId id, int steps) {
        access.requireAnywhere(Permission.EDIT_INDICATORS);
        queries.move(id, steps);
    }

    /** Whether a report says something of it, so that its meaning cannot change without a word. */
    @Transactional(readOnly = true)
    public boolean isReported(IndicatorId id) {
        return versions.isReported(id);
    }

    /** What it meant in earlier half-years, the latest first; empty when it always meant the same. */
    @Transactional(readOnly = true)
    public List<IndicatorVersion> versions(IndicatorId id) {
        return versions.of(id);
    }

    /** How its meaning changed, the latest change first. */
    @Transactional(readOnly = true)
    public List<DefinitionChange> changes(IndicatorId id) {
        var changes = new ArrayList<DefinitionChange>();
        var now = versions.present(id);
        for (var version : versions.of(id)) {
            changes.add(new DefinitionChange(version.until().next(), version.wording(), now));
            now = version.wording();
        }
        return changes;
    }

    /**
     * Deletes an indicator that nothing refers to; one that was reported on ends with {@link IndicatorDraft#validTo()}
     * instead.
     *
     * @throws InvalidInput naming what still refers to it
     */
    public void delete(IndicatorId id) {
        access.requireAnywhere(Permission.EDIT_INDICATORS);
        var indicator = find(id);
        queries.forgetStandardChecks(indicator.code());
        References.guard(() -> {
            repository.delete(indicator);
            repository.flush();
        });
    }

    private Indicator find(IndicatorId id) {
        return repository.findById(id.value()).orElseThrow(() -> new NotFound("indicator", id));
    }

    private void requireFreeCode(IndicatorDraft draft) {
        var code = requireNonNull(draft.code());
        if (repository.existsByCode(code)) {
            throw InvalidInput.in("code", "reporting.indicator.code.taken", code);
        }
    }

    private void requireThatFiguresFit(IndicatorId id, IndicatorDraft draft) {
        if (queries.reportedOutside(id, draft.validFrom(), draft.validTo())) {
            throw InvalidInput.in("validTo", "reporting.indicator.reported-outside");
        }
        if (draft.ratio() == null && !Boolean.FALSE.equals(draft.wholeNumbers()) && queries.hasFractions(id)) {
            throw InvalidInput.in("wholeNumbers", "reporting.indicator.has-fractions");
        }
    }
}
