package org.lienhiep.reporting;

import java.util.List;
import java.util.Optional;
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

    /** The whole catalogue as it is used now, by section and position. */
    @Transactional(readOnly = true)
    public List<IndicatorLabel> all() {
        return List.of();
    }

    /** The indicator with this code, also when it is no longer asked for. */
    @Transactional(readOnly = true)
    public Optional<IndicatorLabel> byCode(String code) {
        return all().stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /** All sections, by position. */
    @Transactional(readOnly = true)
    public List<SectionLabel> sections() {
        return List.of();
    }

    /** One page of the catalogue. */
    @Transactional(readOnly = true)
    public List<IndicatorRow> list(ListQuery<IndicatorFilter, IndicatorOrder> query) {
        return List.of();
    }

    /** How many indicators {@link #list} has in all. */
    @Transactional(readOnly = true)
    public int count(IndicatorFilter filter) {
        return 0;
    }

    /**
     * Everything about one indicator.
     *
     * @throws NotFound when there is none
     */
    @Transactional(readOnly = true)
    public IndicatorDetails get(IndicatorId id) {
        throw new NotFound("indicator", id);
    }

    /** The values for a form. */
    @Transactional(readOnly = true)
    public Versioned<IndicatorDraft> edit(IndicatorId id) {
        throw new NotFound("indicator", id);
    }

    /**
     * Adds an indicator to the catalogue.
     *
     * @throws InvalidInput when something is missing or wrong
     */
    public IndicatorId create(IndicatorDraft draft) {
        throw new UnsupportedOperationException("reporting is being built");
    }

    /**
     * Changes what is recorded about an indicator; figures reported so far stay as they are.
     *
     * @param version the version the person had before him
     * @throws InvalidInput when something is missing or wrong, or figures reported so far would not fit
     * @throws StaleRecord when somebody changed it meanwhile
     */
    public void update(IndicatorId id, IndicatorDraft draft, int version) {
        throw new UnsupportedOperationException("reporting is being built");
    }

    /**
     * Deletes an indicator that nothing refers to; one that was reported on ends with {@link IndicatorDraft#validTo()}
     * instead.
     *
     * @throws InvalidInput naming what still refers to it
     */
    public void delete(IndicatorId id) {
        throw new UnsupportedOperationException("reporting is being built");
    }
}
