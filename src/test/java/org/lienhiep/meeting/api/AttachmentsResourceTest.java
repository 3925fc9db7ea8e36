package org.lienhiep.meeting.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lienhiep.SampleUnion.CODE;
import static org.lienhiep.SampleUnion.OTHER_UNION;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lienhiep.ApiTest;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.meeting.MeetingState;
import org.lienhiep.meeting.Meetings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

class AttachmentsResourceTest extends ApiTest {

    private static final byte[] PDF = "%PDF-1.7\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n".getBytes(UTF_8);
    private static final byte[] SIGNED = (new String(PDF, UTF_8) + "%signed\n").getBytes(UTF_8);
    private static final byte[] PROGRAM = {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0};

    @Autowired
    private Meetings meetings;

    @Test
    void aFileIsKeptListedAndHandedOutAsADownload() {
        var secretary = account(Role.UNION_SECRETARY, CODE);
        var files = files(secretary);

        var kept = body(by(secretary, upload(files, "Biên bản.pdf", PDF)));
        var listed = body(by(secretary, get(files)));

        assertThat(listed.at("/total").asInt()).isEqualTo(1);
        assertThat(listed.at("/items/0")).isEqualTo(kept);
        assertThat(kept.at("/mediaType").asString()).isEqualTo("application/pdf");
        var content = mvc.perform(by(secretary, get(files + "/" + kept.at("/id").asString())));
        assertThat(content)
                .hasStatusOk()
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasContentType("application/pdf");
        assertThat(content.getResponse().getHeader("Content-Disposition")).startsWith("attachment;");
        assertThat(content.getResponse().getContentAsByteArray()).isEqualTo(PDF);
    }

    @Test
    void aProgramDressedUpAsADocumentIsRefused() {
        var secretary = account(Role.UNION_SECRETARY, CODE);
        var files = files(secretary);

        var problem = body(by(secretary, upload(files, "bien-ban.pdf", PROGRAM)).header("Accept-Language", "vi"));

        assertThat(problem.at("/status").asInt()).isEqualTo(422);
        assertThat(problem.at("/errors/0/field").asString()).isEqualTo("file");
        assertThat(problem.at("/errors/0/message").asString()).contains("không đúng với đuôi tên tệp");
        assertThat(body(by(secretary, get(files))).at("/total").asInt(-1)).isZero();
    }

    @Test
    void onlyWhoKeepsTheMeetingAddsAndDeletesFiles() {
        var secretary = account(Role.UNION_SECRETARY, CODE);
        var leader = account(Role.LEADER, CODE);
        var files = files(secretary);
        var file = files + "/"
                + body(by(secretary, upload(files, "a.pdf", PDF))).at("/id").asString();

        assertThat(mvc.perform(by(leader, upload(files, "b.pdf", PDF)))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.perform(by(leader, MockMvcRequestBuilders.delete(file)))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.perform(by(account(Role.LEADER, OTHER_UNION), get(file))))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.perform(by(secretary, MockMvcRequestBuilders.delete(file))))
                .hasStatus(HttpStatus.NO_CONTENT);
        assertThat(mvc.perform(by(secretary, get(file)))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void anApprovedMeetingTakesASignedScanAndLosesNoFile() {
        var secretary = account(Role.UNION_SECRETARY, CODE);
        var files = files(secretary);
        var file = files + "/"
                + body(by(secretary, upload(files, "a.pdf", PDF))).at("/id").asString();
        var id = new MeetingId(UUID.fromString(files.split("/", -1)[4]));
        union.as(
                secretary,
                () -> meetings.setState(
                        id, MeetingState.APPROVED, meetings.edit(id).version()));

        assertThat(mvc.perform(by(secretary, upload(files, "a-ky.pdf", SIGNED))))
                .hasStatus(HttpStatus.CREATED);
        assertThat(mvc.perform(
                        by(secretary, MockMvcRequestBuilders.delete(file)).header("Accept-Language", "vi")))
                .hasStatus(422)
                .bodyText()
                .contains("nên cuộc họp đã khoá");
        assertThat(mvc.perform(by(secretary, MockMvcRequestBuilders.put(file).content(PDF))))
                .hasStatus(HttpStatus.METHOD_NOT_ALLOWED);
        assertThat(body(by(secretary, get(files))).at("/total").asInt()).isEqualTo(2);
    }

    @Test
    void aFileIsFoundOnlyAtItsOwnMeeting() {
        var secretary = account(Role.UNION_SECRETARY, CODE);
        var files = files(secretary);
        var id = body(by(secretary, upload(files, "a.pdf", PDF))).at("/id").asString();

        assertThat(mvc.perform(by(secretary, get(files(secretary) + "/" + id)))).hasStatus(HttpStatus.NOT_FOUND);
    }

    private String files(String secretary) {
        var meeting = body(by(
                secretary,
                post("/api/v1/meetings", "{\"kind\":\"WORKSHOP\",\"hosts\":[\"LS\"],\"heldOn\":\"2011-08-08\"}")));
        return "/api/v1/meetings/" + meeting.at("/id").asString() + "/attachments";
    }

    private static MockMultipartHttpServletRequestBuilder upload(String path, String name, byte[] content) {
        return MockMvcRequestBuilders.multipart(path)
                .file(new MockMultipartFile("file", name, "application/pdf", content));
    }
}
