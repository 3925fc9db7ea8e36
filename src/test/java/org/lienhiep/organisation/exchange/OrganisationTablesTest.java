package org.lienhiep.organisation.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lienhiep.IntegrationTest;
import org.lienhiep.SampleUnion;
import org.lienhiep.access.Access;
import org.lienhiep.kernel.CalendarYear;
import org.lienhiep.kernel.PartialDate;
import org.lienhiep.organisation.MemberSocieties;
import org.lienhiep.organisation.OrganisationDraft;
import org.lienhiep.organisation.Organisations;
import org.lienhiep.tabular.Imports;
import org.lienhiep.tabular.Imports.Result;
import org.lienhiep.tabular.TableImport.RowError;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
class OrganisationTablesTest {

    @Autowired
    private Imports imports;

    @Autowired
    private Organisations organisations;

    @Autowired
    private MemberSocieties memberSocieties;

    @Autowired
    private SampleUnion union;

    @Autowired
    private Access access;

    private Result take(String table, String content, boolean trial) {
        var upload = new Imports.Upload(
                table, table + ".csv", new ByteArrayResource(content.getBytes(StandardCharsets.UTF_8)));
        return access.asSystem(() -> imports.run(List.of(upload), trial));
    }

    private OrganisationDraft values(String code) {
        return access.asSystem(() -> organisations
                .edit(organisations.byCode(code).orElseThrow().id())
                .values());
    }

    @Test
    void aRecordedSocietyKeepsWhatTheTableHasNoColumnFor() {
        union.found();
        var result = take("societies", "code,union,name,phone\nLS-HNB,LS,Hội Nhà báo,0205 3812 345\n", false);

        assertThat(result.tables().getFirst().outcome().updated()).isEqualTo(1);
        assertThat(values("LS-HNB").name()).isEqualTo("Hội Nhà báo");
        assertThat(values("LS-HNB").phone()).isEqualTo("0205 3812 345");
        assertThat(values("LS-HNB").memberSince()).isEqualTo(PartialDate.ofYear(2005));
    }

    @Test
    void takingTheSameTableTwiceChangesNothing() {
        union.found();
        var table = "code,union,name\nLS-HLV,LS,Hội Làm vườn tỉnh Lạng Sơn\n";
        take("societies", table, false);

        var outcome = take("societies", table, false).tables().getFirst().outcome();

        assertThat(outcome.created() + outcome.updated()).isZero();
    }

    @Test
    void whatCannotBeReadIsNamedByLineAndColumn() {
        union.found();
        var result = take("societies", """
                code,union,name,kind,founded
                LS-HLV,LS,Hội Làm vườn,SOCIETY,8/8/2011
                LS-HDY,LS,,CLUB,
                ls hx,LS,Hội Xây dựng,,
                LS-HTY,,Hội Thú y,,
                LS-HNB,LS,Hội Nhà báo,,
                LS-HNB,LS,Hội Nhà báo,,
                """, false);

        assertThat(result.applied()).isFalse();
        assertThat(result.tables().getFirst().outcome().errors())
                .extracting(RowError::line, RowError::column, RowError::message)
                .containsExactly(
                        tuple(2, "founded", "rest.date"),
                        tuple(3, "kind", "organisation.import.kind"),
                        tuple(4, "code", "organisation.code.form"),
                        tuple(5, "union", "shell.required"),
                        tuple(7, "code", "organisation.import.twice"));
    }

    @Test
    void aFileThatIsNoTableIsAnErrorOfItsFirstLine() {
        var errors = take("unions", "", true).tables().getFirst().outcome().errors();

        assertThat(errors).extracting(RowError::line, RowError::message).containsExactly(tuple(1, "tabular.empty"));
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void aTrialAndARefusedTableStoreNothing() {
        var trial = take("unions", "code,name\nTRIAL,Liên hiệp thử\n", true);
        var refused = take("unions", "code,name\nTRIAL,Liên hiệp thử\nNO NAME,\n", false);

        assertThat(trial.refused()).isFalse();
        assertThat(refused.refused()).isTrue();
        assertThat(organisations.idsByCode(List.of("TRIAL"))).isEmpty();
    }

    @Test
    void membershipsHoldWhenTheTableSays() {
        take("unions", "code,name\nBG,Liên hiệp các Hội KH&KT tỉnh Bình Giang\n", false);
        take(
                "societies",
                "code,union,name,memberSince,memberUntil\nBG-A,BG,Hội A,2019-06-01,\nBG-B,BG,Hội B,2004,2021-12-31\n",
                false);

        var members = access.asSystem(() ->
                memberSocieties.of(organisations.byCode("BG").orElseThrow().id(), new CalendarYear(2022)));

        assertThat(members).extracting(label -> label.code()).containsExactly("BG-A");
    }
}
