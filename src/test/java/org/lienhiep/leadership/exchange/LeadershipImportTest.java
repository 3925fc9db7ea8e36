package org.lienhiep.leadership.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lienhiep.SampleUnion.CODE;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.lienhiep.IntegrationTest;
import org.lienhiep.SampleUnion;
import org.lienhiep.SignedIn;
import org.lienhiep.access.Role;
import org.lienhiep.leadership.Leadership;
import org.lienhiep.leadership.Roster;
import org.lienhiep.tabular.TableImport.Outcome;
import org.lienhiep.tabular.TableImport.RowError;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
@SignedIn(Role.UNION_SECRETARY)
class LeadershipImportTest {

    private static final String HEADER =
            "organisation,body,post,seats,person,honorific,termFrom,termTo,ordinal,from,to,otherOffice,how\n";
    private static final String CHAIRS = """
            LS,Ban Chấp hành,Chủ tịch,1,Nguyễn Văn An,TS.,2008,2013,3,2008-10-15,2011-08-07,,
            LS,Ban Chấp hành,Chủ tịch,1,Lý Vinh Quang,,2008,2013,3,2011-08-08,,Phó Chủ tịch UBND tỉnh,ELECTED
            LS,,Chủ tịch,,Trần Thị Bình,,2013,2018,4,,,,appointed
            LS-HNB,Uỷ ban Kiểm tra,Uỷ viên,3,Lê Thị Hoà,,2010,2015,,2010,,,CO_OPTED
            """;

    @Autowired
    private LeadershipImport leadershipImport;

    @Autowired
    private Leadership leadership;

    @Autowired
    private SampleUnion union;

    @Test
    void eachRowIsATenureWithAllThatItNames() {
        union.found();

        assertThat(read(CHAIRS)).isEqualTo(new Outcome(4, 0, java.util.List.of()));

        assertThat(chair(LocalDate.of(2011, 8, 7))).isEqualTo("TS. Nguyễn Văn An");
        assertThat(chair(LocalDate.of(2011, 8, 8))).isEqualTo("Lý Vinh Quang");
        assertThat(chair(LocalDate.of(2014, 1, 1))).isEqualTo("Trần Thị Bình");
        assertThat(leadership.on(union.id("LS-HNB"), LocalDate.of(2012, 1, 1)).posts())
                .singleElement()
                .extracting(Roster.PostOnDay::vacant)
                .isEqualTo(2);
    }

    @Test
    void theSameTableAgainMakesNothingTwice() {
        union.found();
        read(CHAIRS);

        assertThat(read(CHAIRS).created()).isZero();
        assertThat(leadership.timeLine(union.id(CODE)).posts().getFirst().holders())
                .hasSize(3);
    }

    @Test
    void everyRowThatIsWrongIsNamed() {
        union.found();

        var outcome = read("""
                XX,,Chủ tịch,,An,,,,,2008,,,
                LS,,Chủ tịch,,,,,,,2008,,,
                LS,,Chủ tịch,,An,,2013,2008,,2008,,,
                LS,,Chủ tịch,một,An,,,,,2008,,,
                LS,,Chủ tịch,,An,,,,,8/8/2008,,,
                LS,,Chủ tịch,,An,,,,,,,,
                LS,,Chủ tịch,,An,,,,,2008,,,somehow
                LS,,Chủ tịch,,An,,,,,2008-01-01,2010-01-01,,
                LS,,Chủ tịch,,Bình,,,,,2009-01-01,2011-01-01,,
                LS,,Chủ tịch,,Cường,,,,,2010-06-01,2011-01-01,,
                """);

        assertThat(outcome.errors())
                .containsExactly(
                        new RowError(2, "organisation", "leadership.import.organisation", "XX"),
                        new RowError(3, "person", "shell.required", null),
                        new RowError(4, "termTo", "shell.ends-before-begins", "2008"),
                        new RowError(5, "seats", "leadership.import.number", "một"),
                        new RowError(6, "from", "leadership.import.date", "8/8/2008"),
                        new RowError(7, "from", "shell.required", null),
                        new RowError(8, "how", "leadership.import.how", "somehow"),
                        new RowError(10, "from", "leadership.tenure.taken-by", "An"));
    }

    private Outcome read(String rows) {
        return leadershipImport.read(new ByteArrayInputStream((HEADER + rows).getBytes(StandardCharsets.UTF_8)));
    }

    private String chair(LocalDate day) {
        return leadership
                .on(union.id(CODE), day)
                .posts()
                .findFirst()
                .orElseThrow()
                .holders()
                .getFirst()
                .fullName();
    }
}
