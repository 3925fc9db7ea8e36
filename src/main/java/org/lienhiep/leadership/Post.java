package org.lienhiep.leadership;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.AuditSubject;
import org.lienhiep.access.StoredRecord;
import org.lienhiep.access.Unaudited;
import org.lienhiep.kernel.id.PostId;

@Entity
@Table(name = "post")
class Post extends StoredRecord {

    @Unaudited
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Body body;

    private String title;
    private @Nullable String titleEn;
    private @Nullable Integer seats;
    private int position;
    private boolean toConfirm;

    @Unaudited
    private boolean derived;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Post() {}

    Post(Body body, PostDraft draft, int position, boolean derived) {
        this.body = body;
        this.title = requireNonNull(draft.title());
        this.titleEn = draft.titleEn();
        this.seats = draft.seats();
        this.position = position;
        this.toConfirm = draft.toConfirm();
        this.derived = derived;
    }

    void change(PostDraft draft, int place) {
        title = requireNonNull(draft.title());
        titleEn = draft.titleEn();
        seats = draft.seats();
        position = place;
        toConfirm = draft.toConfirm();
        derived = false;
    }

    PostId id() {
        return new PostId(storedId());
    }

    Body body() {
        return body;
    }

    String title() {
        return title;
    }

    int position() {
        return position;
    }

    boolean oneSeat() {
        return seats != null && seats == 1;
    }

    boolean derived() {
        return derived;
    }

    PostDraft values() {
        return new PostDraft(title, titleEn, seats, position, toConfirm);
    }

    @Override
    protected AuditSubject auditSubject() {
        return new AuditSubject("body", body.storedId(), title, "post");
    }

    /** The title, as the audit trail tells it. */
    @Override
    public String toString() {
        return title;
    }
}
