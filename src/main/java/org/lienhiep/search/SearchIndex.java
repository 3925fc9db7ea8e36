package org.lienhiep.search;

import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The index, which database triggers keep. It is built anew every night all the same: names that hold from a certain
 * day on take effect on that day without anybody writing.
 */
@Service
@Transactional
public class SearchIndex {

    private final JdbcClient jdbc;
    private final Access access;

    SearchIndex(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /**
     * Builds the index anew, as often as one likes; who writes meanwhile waits for it. For administrators of the whole
     * installation.
     *
     * @return how many records can be found
     */
    public long rebuild() {
        access.requireEverywhere(Permission.MANAGE_USERS);
        return jdbc.sql("select search_rebuild()").query(Long.class).single();
    }

    /** Half past midnight in Vietnam. */
    @Scheduled(cron = "0 30 0 * * *", zone = "Asia/Ho_Chi_Minh")
    void renew() {
        access.asSystem(this::rebuild);
    }
}
