package org.lienhiep.reporting;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.AuditSubject;
import org.lienhiep.access.StoredRecord;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.id.IndicatorId;

@Entity
@Table(name = "indicator")
class Indicator extends StoredRecord {

    private String code;
    private String section;
    private short position;
    private String nameVi;
    private @Nullable String nameEn;
    private @Nullable String unitVi;
    private @Nullable String unitEn;
    private @Nullable String definitionVi;
    private @Nullable String definitionEn;

    @Enumerated(EnumType.STRING)
    private OverTime overTime;

    @Enumerated(EnumType.STRING)
    private OverOrganisations overOrganisations;

    private boolean wholeNumbers;
    private boolean required;
    private @Nullable Short validFrom;
    private @Nullable Short validTo;
    private @Nullable String numerator;
    private @Nullable String denominator;
    private @Nullable BigDecimal factor;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Indicator() {}

    @SuppressWarnings("NullAway.Init") // filled by change
    Indicator(IndicatorDraft draft, String section, int lastPosition) {
        position = (short) lastPosition;
        change(draft, section);
    }

    IndicatorId id() {
        return new IndicatorId(storedId());
    }

    String code() {
        return code;
    }

    /**
     * Takes over everything entered; without a position it stays where it is.
     *
     * @param sectionCode code of the draft's section
     */
    final void change(IndicatorDraft draft, String sectionCode) {
        code = requireNonNull(draft.code());
        section = sectionCode;
        position = draft.position() == null ? position : draft.position().shortValue();
        nameVi = requireNonNull(draft.name());
        nameEn = draft.nameEn();
        unitVi = draft.unit();
        unitEn = draft.unitEn();
        definitionVi = draft.definition();
        definitionEn = draft.definitionEn();
        overTime = requireNonNull(draft.overTime());
        overOrganisations = requireNonNull(draft.overOrganisations());
        wholeNumbers = requireNonNullElse(draft.wholeNumbers(), true);
        required = requireNonNullElse(draft.required(), false);
        validFrom = number(draft.validFrom());
        validTo = number(draft.validTo());
        compute(draft.ratio());
    }

    /** A ratio is neither typed nor added up, so what is said about that cannot contradict it. */
    private void compute(@Nullable Ratio ratio) {
        numerator = ratio == null ? null : ratio.numerator();
        denominator = ratio == null ? null : ratio.denominator();
        factor = ratio == null ? null : ratio.factor();
        if (ratio != null) {
            overOrganisations = OverOrganisations.NONE;
            wholeNumbers = false;
            required = false;
        }
    }

    /** Whether the draft counts something else or says it in other words; a translation alone does not. */
    boolean rewordedBy(IndicatorDraft draft) {
        return !(nameVi.equals(draft.name())
                && Objects.equals(unitVi, draft.unit())
                && Objects.equals(definitionVi, draft.definition())
                && overTime == draft.overTime()
                && (draft.ratio() != null || overOrganisations == draft.overOrganisations()));
    }

    private @Nullable Ratio ratio() {
        return numerator == null || denominator == null || factor == null
                ? null
                : new Ratio(numerator, denominator, CellValue.plain(factor));
    }

    void require(boolean now) {
        required = now;
    }

    boolean computed() {
        return numerator != null;
    }

    IndicatorDraft values() {
        return new IndicatorDraft(
                code,
                section,
                (int) position,
                nameVi,
                nameEn,
                unitVi,
                unitEn,
                definitionVi,
                definitionEn,
                overTime,
                overOrganisations,
                wholeNumbers,
                required,
                halfYear(validFrom),
                halfYear(validTo),
                ratio(),
                null);
    }

    private static @Nullable Short number(@Nullable HalfYear halfYear) {
        return halfYear == null ? null : (short) halfYear.number();
    }

    private static @Nullable HalfYear halfYear(@Nullable Short number) {
        return number == null ? null : HalfYear.ofNumber(number);
    }

    @Override
    protected AuditSubject auditSubject() {
        return new AuditSubject("indicator", storedId(), nameVi);
    }
}
