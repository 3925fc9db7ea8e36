package org.lienhiep.leadership;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.lienhiep.kernel.SearchKey;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.kernel.signing.Signatories;
import org.lienhiep.kernel.signing.Signatory;
import org.springframework.stereotype.Component;

/** Finds who signs for an organisation among those who hold its posts. */
@Component
class Heads implements Signatories {

    /** Titles of heads, and after them of those who stand in for one, in the order in which they are asked. */
    private static final List<String> HEADS = List.of("chu tich", "hoi truong", "chu nhiem", "quyen chu tich");

    private static final List<String> DEPUTIES =
            List.of("pho chu tich thuong truc", "pho chu tich kiem tong thu ky", "pho chu tich", "pho chu nhiem");

    /** As in "Phó Chủ tịch phụ trách khoa học". */
    private static final String OTHER_DEPUTIES = "pho chu tich ";

    private static final int NONE = HEADS.size() + DEPUTIES.size() + 1;

    private final LeadershipQueries queries;

    Heads(LeadershipQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<Signatory> of(OrganisationId organisation, LocalDate day) {
        return queries.lines(organisation, day).stream()
                .filter(line -> line.holder() != null && line.title() != null)
                .filter(line -> line.kind() != BodyKind.INSPECTION_COMMITTEE && line.kind() != BodyKind.OFFICE)
                .filter(line -> rank(line) < NONE)
                .sorted(Comparator.comparingInt(Heads::rank).thenComparing(line -> !certain(line)))
                .map(Heads::signatory)
                .distinct()
                .toList();
    }

    private static boolean certain(RosterLine line) {
        return line.holder() != null && line.holder().certain();
    }

    private static int rank(RosterLine line) {
        var title = line.title() == null ? "" : SearchKey.of(line.title().vi());
        var head = HEADS.indexOf(title);
        if (head >= 0) {
            return head;
        }
        var deputy = DEPUTIES.indexOf(title);
        if (deputy >= 0) {
            return HEADS.size() + deputy;
        }
        return title.startsWith(OTHER_DEPUTIES) ? NONE - 1 : NONE;
    }

    private static Signatory signatory(RosterLine line) {
        var holder = requireNonNull(line.holder());
        var office = requireNonNull(line.title()).vi();
        var deputy = rank(line) >= HEADS.size();
        var instead = SearchKey.of(office).contains("chu nhiem") ? "Chủ nhiệm" : "Chủ tịch";
        return new Signatory(holder.name(), office, deputy ? instead : null);
    }
}
