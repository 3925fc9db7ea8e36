package org.lienhiep.meeting.minutes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.CleanText;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.organisation.Organisations;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Usual sentences of minutes: each union's own list, which its societies use as well. */
@Service
@Transactional
public class Phrases {

    private static final int LONGEST = 500;
    private static final int MOST = 100;

    /** What a union has before it writes a list of its own. */
    private static final List<String> USUAL = List.of(
            "Hội nghị thảo luận, thống nhất các nội dung sau:",
            "Sau khi nghe báo cáo và ý kiến thảo luận, hội nghị thống nhất",
            "100% đại biểu có mặt biểu quyết tán thành.",
            "Hội nghị nhất trí thông qua nội dung trên.",
            "Chủ tọa kết luận:",
            "Giao Văn phòng chủ trì, phối hợp với các hội thành viên thực hiện.",
            "Đề nghị các hội thành viên báo cáo kết quả trước ngày",
            "Nội dung này chuyển sang kỳ họp sau.",
            "Các ý kiến khác: không.",
            "Biên bản đã được đọc trước hội nghị và được nhất trí thông qua.");

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final Organisations organisations;
    private final Access access;
    private final Clock clock;

    Phrases(JdbcClient jdbc, JdbcTemplate batch, Organisations organisations, Access access, Clock clock) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.organisations = organisations;
        this.access = access;
        this.clock = clock;
    }

    /** The list of the organisation's union. They are no secret: no role is asked. */
    @Transactional(readOnly = true)
    public List<String> of(OrganisationId organisation) {
        List<String> own = jdbc.sql("select text from phrase where organisation_id = :union order by position")
                .param("union", keeper(organisation).value())
                .query((row, _) -> row.getString(1))
                .list();
        return own.isEmpty() ? USUAL : own;
    }

    /** Whose list an organisation uses: its union's. */
    private OrganisationId keeper(OrganisationId organisation) {
        return organisations.unionOf(organisation, LocalDate.now(clock)).orElse(organisation);
    }

    /** Whether the person may change the list that the organisation uses. */
    public boolean mayChange(OrganisationId organisation) {
        return access.may(Permission.EDIT_MEETINGS, keeper(organisation));
    }

    /**
     * Replaces the list that the organisation uses; an empty one brings the usual back.
     *
     * @throws InvalidInput when there are too many or one is too long
     */
    public void set(OrganisationId organisation, List<String> phrases) {
        var keeper = keeper(organisation);
        access.require(Permission.EDIT_MEETINGS, keeper);
        var kept = phrases.stream()
                .map(CleanText::orNull)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (kept.size() > MOST) {
            throw InvalidInput.in("phrases", "meeting.phrases.many", MOST);
        }
        if (kept.stream().anyMatch(phrase -> phrase.length() > LONGEST)) {
            throw InvalidInput.in("phrases", "shell.too-long", LONGEST);
        }
        jdbc.sql("delete from phrase where organisation_id = :union")
                .param("union", keeper.value())
                .update();
        var rows = new ArrayList<Object[]>();
        kept.forEach(phrase -> rows.add(new Object[] {keeper.value(), rows.size(), phrase}));
        batch.batchUpdate("insert into phrase (organisation_id, position, text) values (?, ?, ?)", rows);
    }
}
