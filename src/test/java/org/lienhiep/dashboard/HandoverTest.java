package org.lienhiep.dashboard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.lienhiep.IntegrationTest;
import org.lienhiep.SampleUnion;
import org.lienhiep.SignedIn;
import org.lienhiep.access.Role;
import org.lienhiep.account.Tokens;
import org.lienhiep.dashboard.handover.HandoverPack;
import org.lienhiep.dashboard.handover.Progress;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.meeting.Attachments;
import org.lienhiep.meeting.MeetingDraft;
import org.lienhiep.meeting.Meetings;
import org.lienhiep.shell.I18n;
import org.lienhiep.tabular.Tables;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
@SignedIn(value = Role.SOCIETY_SECRETARY, at = SampleUnion.JOURNALISTS)
class HandoverTest {

    private static final String SOCIETY = SampleUnion.JOURNALISTS;
    private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(UTF_8);

    @Autowired
    private HandoverPack pack;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Attachments attachments;

    @Autowired
    private Tokens tokens;

    @Autowired
    private SampleFigures figures;

    @Autowired
    private SampleUnion union;

    private Map<String, byte[]> written(String organisation, Progress progress) throws IOException {
        var file = new ByteArrayOutputStream();
        pack.write(union.id(organisation), I18n.VIETNAMESE, file, progress);
        var entries = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file.toByteArray()), UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entries.put(entry.getName(), zip.readAllBytes())).isNull();
            }
        }
        return entries;
    }

    private void held(String title, String... files) {
        var meeting = meetings.create(MeetingDraft.of(MeetingKind.WORKSHOP, union.id(SOCIETY))
                .with(draft -> draft.title(title).heldOn(LocalDate.of(2026, 6, 1))));
        for (int i = 0; i < files.length; i++) {
            var content = (new String(PDF, UTF_8) + i).getBytes(UTF_8);
            attachments.add(meeting, files[i], new ByteArrayInputStream(content));
        }
    }

    @Test
    void thePackHoldsProtocolRegistersAndLastDocuments() throws IOException {
        figures.approved(SOCIETY, new HalfYear(2026, 1), "dissemination_sessions", 12);

        assertThat(written(SOCIETY, Progress.UNSEEN).keySet())
                .contains(
                        "README.txt",
                        "bien-ban-ban-giao.pdf",
                        "bien-ban-ban-giao.docx",
                        "so-sach/to-chuc.csv",
                        "so-sach/lanh-dao.csv",
                        "so-sach/cuoc-hop.csv",
                        "so-sach/bao-cao.csv",
                        "so-sach/tin-bai.csv",
                        "so-sach/so-sach.xlsx",
                        "van-ban/LS-HNB_2026-H1.pdf");
    }

    @Test
    void aRegisterIsReadBackAndAFormulaInItStaysText() throws IOException {
        held("=HYPERLINK(\"http://evil\")");

        var entries = written(SOCIETY, Progress.UNSEEN);

        var titles = new ArrayList<String>();
        Tables.read(
                new ByteArrayInputStream(entries.get("so-sach/cuoc-hop.csv")), row -> titles.add(row.get("Cuộc họp")));
        assertThat(titles).containsExactly("'=HYPERLINK(\"http://evil\")");
    }

    @Test
    void filesKeepTheirNamesAndCannotLeaveTheFolder() throws IOException {
        held("Hội thảo", "Nghị quyết số 1.pdf", "a/../../etc/passwd.pdf", "con|trỏ:*?.pdf", "NGHỊ QUYẾT SỐ 1.pdf");

        var files = written(SOCIETY, Progress.UNSEEN).keySet().stream()
                .filter(name -> name.startsWith("tep-cuoc-hop/"))
                .toList();

        assertThat(files)
                .hasSize(4)
                .contains("tep-cuoc-hop/2026-06-01 Nghị quyết số 1.pdf")
                .allMatch(name -> name.matches("tep-cuoc-hop/[^/\\\\:*?|]+\\.pdf") && !name.contains(".."));
        assertThat(files.stream().map(name -> name.toLowerCase(Locale.ROOT))).doesNotHaveDuplicates();
    }

    @Test
    void noSecretIsInIt() throws IOException {
        var minted = tokens.mint("Máy in báo cáo", null);

        var entries = written(SOCIETY, Progress.UNSEEN);

        for (var entry : entries.entrySet()) {
            assertThat(new String(entry.getValue(), UTF_8))
                    .as(entry.getKey())
                    .doesNotContain(minted.token())
                    .doesNotContain("password_hash");
        }
    }

    @Test
    void itTellsHowFarItIs() throws IOException {
        var told = new ArrayList<Integer>();

        written(SOCIETY, (parts, all) -> told.add(all - parts));

        assertThat(told)
                .isSortedAccordingTo((one, other) -> Integer.compare(other, one))
                .endsWith(0);
    }

    @Test
    @SignedIn(Role.UNION_SECRETARY)
    void theUnionsOfficeHandsOverTheUnionWithTheContactsOfItsSocieties() throws IOException {
        var readme = new String(written(SampleUnion.CODE, Progress.UNSEEN).get("README.txt"), UTF_8);

        assertThat(readme).contains("Liên hiệp các Hội KH&KT tỉnh Lạng Sơn (LS)");
    }

    @Test
    @SignedIn(Role.LEADER)
    void whoOnlyReadsHandsNothingOver() {
        assertThatThrownBy(() -> written(SOCIETY, Progress.UNSEEN)).isInstanceOf(NotFound.class);
    }

    @Test
    void nobodyHandsOverAnothersSociety() {
        for (var other : List.of(SampleUnion.ACUPUNCTURE, SampleUnion.CODE)) {
            assertThatThrownBy(() -> written(other, Progress.UNSEEN)).isInstanceOf(NotFound.class);
        }
    }
}
