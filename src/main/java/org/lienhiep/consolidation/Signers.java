package org.lienhiep.consolidation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.leadership.BodyKind;
import org.lienhiep.leadership.Leadership;
import org.lienhiep.leadership.Roster;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may sign a union's report: its chair on that day, or a vice-chair in the chair's stead. */
@Service
@Transactional(readOnly = true)
public class Signers {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final String CHAIR = "chủ tịch";
    private static final String DEPUTY = "phó chủ tịch";

    private final Leadership leadership;
    private final Access access;

    Signers(Leadership leadership, Access access) {
        this.leadership = leadership;
        this.access = access;
    }

    /** Those who held such a post on a day, the chair first; none when nobody recorded it. */
    public List<Signer> on(OrganisationId union, LocalDate day) {
        access.require(Permission.READ, union);
        var chairs = new ArrayList<Signer>();
        var deputies = new ArrayList<Signer>();
        leadership.on(union, day).bodies().stream()
                .filter(body -> body.kind() != BodyKind.INSPECTION_COMMITTEE && body.kind() != BodyKind.OFFICE)
                .flatMap(body -> body.posts().stream())
                .forEach(post -> {
                    var title = post.title().vi().strip().toLowerCase(VIETNAMESE);
                    if (title.equals(CHAIR) || title.equals("quyền " + CHAIR)) {
                        add(post, null, chairs);
                    } else if (title.startsWith(DEPUTY)) {
                        add(post, "KT. CHỦ TỊCH", deputies);
                    }
                });
        var signers = new LinkedHashSet<>(chairs);
        signers.addAll(deputies);
        return List.copyOf(signers);
    }

    private static void add(Roster.PostOnDay post, @Nullable String instead, List<Signer> to) {
        var title = post.title().vi().strip().toUpperCase(VIETNAMESE);
        var office = instead == null ? title : "PHÓ CHỦ TỊCH";
        post.holders().forEach(holder -> to.add(new Signer(holder.name(), office, instead)));
    }
}
