package org.lienhiep.news.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.AuditSubject;
import org.lienhiep.access.StoredRecord;
import org.lienhiep.kernel.id.ArticleId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.news.AliasKind;

/** A name as articles of one union write it, and the record it means there. */
@Entity
@Table(name = "learned_name")
class LearnedName extends StoredRecord {

    private UUID unionId;

    @Enumerated(EnumType.STRING)
    private AliasKind kind;

    private String written;

    @Column(name = "organisation_id")
    private @Nullable UUID organisation;

    @Column(name = "person_id")
    private @Nullable UUID person;

    @Column(name = "indicator_id")
    private @Nullable UUID indicator;

    @Column(name = "article_id")
    private @Nullable UUID article;

    @Enumerated(EnumType.STRING)
    private LearnedState state;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected LearnedName() {}

    LearnedName(
            OrganisationId union,
            AliasKind kind,
            String written,
            UUID target,
            @Nullable ArticleId article,
            LearnedState state) {
        this.unionId = union.value();
        this.kind = kind;
        this.written = written;
        this.organisation = kind == AliasKind.ORGANISATION ? target : null;
        this.person = kind == AliasKind.PERSON ? target : null;
        this.indicator = kind == AliasKind.INDICATOR ? target : null;
        this.article = article == null ? null : article.value();
        this.state = state;
    }

    OrganisationId union() {
        return new OrganisationId(unionId);
    }

    AliasKind kind() {
        return kind;
    }

    String written() {
        return written;
    }

    UUID target() {
        return switch (kind) {
            case ORGANISATION -> known(organisation);
            case PERSON -> known(person);
            case INDICATOR -> known(indicator);
        };
    }

    private static UUID known(@Nullable UUID target) {
        if (target == null) {
            throw new IllegalStateException("a learned name without its record");
        }
        return target;
    }

    LearnedState state() {
        return state;
    }

    void become(LearnedState other) {
        state = other;
    }

    @Override
    protected AuditSubject auditSubject() {
        return new AuditSubject("learned_name", storedId(), written);
    }
}
