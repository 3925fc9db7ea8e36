package org.lienhiep.consolidation;

import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lienhiep.document.DocumentFiles;
import org.lienhiep.document.FileFormat;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.id.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes issues, once and for all: every list in one statement. */
@Component
class SnapshotStore {

    /** Tables of rows and their columns, named and typed as in the JSON of a {@link Snapshot}. */
    private static final Map<String, String> COLUMNS = Map.of(
            "society",
            "code text, name text, state text",
            "passage",
            "part text, title text, body text",
            "cell",
            """
            indicator text, section text, wording text, unit text, value numeric, qualifier text, "beforeValue" numeric,
            "beforeQualifier" text, joint numeric, summed boolean, "nOrgs" smallint, "nMissing" smallint, note text""",
            "source",
            """
            indicator text, organisation text, name text, report text, state text, value numeric, qualifier text,
            note text""",
            "change",
            """
            indicator text, wording text, "oldValue" numeric, "oldQualifier" text, "newValue" numeric, "newQualifier" text,
            reason text""");

    private final JdbcClient jdbc;

    SnapshotStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void store(UUID id, OrganisationId union, HalfYear period, Snapshot snapshot, String checksum) {
        var head = snapshot.head();
        jdbc.sql("""
                        insert into consolidation (id, union_id, half_year, issue, state, union_code, union_name,
                            register_year, register_number, symbol, place, dated, parent, issuer, authority, office, signer,
                            recipients, reason, frozen_at, frozen_by, checksum)
                        values (:id, :union, :period, :issue, 'ISSUED', :code, :name, :year, :number, :symbol, :place,
                            :dated, :parent, :issuer, :authority, :office, :signer, :recipients, :reason, :at, :by,
                            :checksum)""")
                .param("id", id)
                .param("union", union.value())
                .param("period", period.number())
                .param("issue", head.issue())
                .param("code", head.union())
                .param("name", head.unionName())
                .param("year", head.dated().getYear())
                .param("number", head.number())
                .param("symbol", head.symbol())
                .param("place", head.place())
                .param("dated", head.dated())
                .param("parent", array(head.parent()))
                .param("issuer", array(head.issuer()))
                .param("authority", array(head.authority()))
                .param("office", head.office())
                .param("signer", head.signer())
                .param("recipients", array(head.recipients()))
                .param("reason", head.reason())
                .param("at", Timestamp.from(head.frozenAt()))
                .param("by", head.frozenBy())
                .param("checksum", checksum)
                .update();
        list(id, "society", snapshot.societies());
        list(id, "passage", snapshot.words());
        list(id, "cell", snapshot.cells());
        list(id, "source", snapshot.sources());
        list(id, "change", snapshot.changes());
    }

    private static String[] array(List<String> lines) {
        return lines.toArray(String[]::new);
    }

    private void list(UUID id, String table, List<?> rows) {
        // Where a row has a place in the list, it is the first column of the table.
        var place = table.equals("source") ? "" : "n, ";
        jdbc.sql("insert into consolidation_" + table + " select :id, " + place
                        + "x.* from jsonb_array_elements(:json::jsonb) with ordinality as e(item, n), "
                        + "jsonb_to_record(e.item) as x(" + COLUMNS.get(table) + ")")
                .param("id", id)
                .param("json", Checksum.json(rows))
                .update();
    }

    void store(UUID id, DocumentFiles files) {
        for (var format : FileFormat.values()) {
            var content = files.in(format);
            jdbc.sql("""
                            insert into consolidation_file (consolidation_id, format, sha256, size, content)
                            values (:id, :format, :sha256, :size, :content)""")
                    .param("id", id)
                    .param("format", format.name())
                    .param("sha256", Checksum.of(content))
                    .param("size", content.length)
                    .param("content", content)
                    .update();
        }
    }
}
