package org.lienhiep.reporting.check;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.AuditSubject;
import org.lienhiep.access.StoredRecord;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.reporting.Severity;

/** A rule of a union's own set. */
@Entity
@Table(name = "check_rule")
class CheckRule extends StoredRecord {

    @SuppressWarnings("UnusedVariable") // queries read it
    private UUID unionId;

    private String code;

    @Enumerated(EnumType.STRING)
    private RuleKind kind;

    @Enumerated(EnumType.STRING)
    @SuppressWarnings("UnusedVariable") // queries read it
    private Severity severity;

    @SuppressWarnings("UnusedVariable") // queries read it
    private boolean enabled = true;

    private @Nullable String indicator;
    private @Nullable BigDecimal lowest;
    private @Nullable BigDecimal highest;

    @SuppressWarnings("UnusedVariable") // queries read it
    private @Nullable Integer percent;

    private @Nullable BigDecimal least;

    @ElementCollection
    @CollectionTable(name = "check_rule_part", joinColumns = @JoinColumn(name = "rule_id"))
    @OrderColumn(name = "place")
    @Column(name = "indicator")
    private List<String> parts = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected CheckRule() {}

    @SuppressWarnings("NullAway.Init") // filled by change
    CheckRule(OrganisationId union, String code, CheckDraft draft) {
        this.unionId = union.value();
        this.code = code;
        change(draft);
    }

    String code() {
        return code;
    }

    /** Takes over what its kind needs of the draft; the rest is nothing. */
    final void change(CheckDraft draft) {
        kind = requireNonNull(draft.kind());
        severity = requireNonNull(draft.severity());
        indicator = draft.indicator();
        var wanted = kind.parts(draft);
        if (!parts.equals(wanted)) {
            parts.clear();
            parts.addAll(wanted);
        }
        var bounds = kind == RuleKind.BOUNDS;
        lowest = same(lowest, bounds ? draft.lowest() : null);
        highest = same(highest, bounds ? draft.highest() : null);
        var deviation = kind == RuleKind.DEVIATION;
        percent = deviation ? draft.percent() : null;
        least = same(least, deviation ? draft.least() : null);
    }

    /** The stored number where the other only has fewer digits, so that the trail tells of no change that is none. */
    private static @Nullable BigDecimal same(@Nullable BigDecimal stored, @Nullable BigDecimal given) {
        return stored != null && given != null && stored.compareTo(given) == 0 ? stored : given;
    }

    void enable(boolean now) {
        enabled = now;
    }

    @Override
    protected AuditSubject auditSubject() {
        var about = Stream.concat(Stream.of(indicator), parts.stream())
                .filter(Objects::nonNull)
                .toList();
        return new AuditSubject("check_rule", storedId(), code + " " + about);
    }
}
