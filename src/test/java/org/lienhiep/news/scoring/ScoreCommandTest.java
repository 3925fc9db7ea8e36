package org.lienhiep.news.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreCommandTest {

    private static final Path RESOURCES = Path.of("src/test/resources/org/lienhiep/news");
    private static final Path CLIPPINGS = RESOURCES.resolve("scoring/clippings");
    private static final Map<String, String> ENGLISH = Map.of("LANG", "en_GB.UTF-8");

    @TempDir
    private Path folder;

    private record Result(int code, String out, String err) {}

    private static Result run(Map<String, String> environment, String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int code = ScoreCommand.run(
                List.of(arguments),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                environment);
        return new Result(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void everyFieldIsCountedAndMissesAreListedOnDemand() {
        var result = run(ENGLISH, "--verbose", CLIPPINGS.toString());

        assertThat(result.code()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .containsPattern("meeting or not +2 +2 +2 +1\\.000 +1\\.000 +1\\.000")
                .containsPattern("held on +1 +1 +0 +0\\.000 +0\\.000 +0\\.000")
                .containsPattern("organisations +2 +2 +2 ")
                .containsPattern("counts +1 +1 +1 ")
                .contains("so-ket.txt · held on: expected 2024-07-13, read 2024-07-12");
        assertThat(run(ENGLISH, CLIPPINGS.toString()).out()).doesNotContain("so-ket.txt");
    }

    @Test
    void theFiguresAreThoseOfTheTestsOfTheReader() {
        var articles = RESOURCES.resolve("reading/articles");
        var tally = ScoredFolder.score(articles).tally();

        var result = run(ENGLISH, "-v", articles.toString());

        assertThat(tally.wrong()).isEmpty();
        assertThat(result.out()).contains("Nothing was missed or read wrongly.");
        tally.rows()
                .forEach((field, row) -> assertThat(result.out())
                        .containsPattern(
                                "%s +%d +%d +%d ".formatted(field, row.expected(), row.proposed(), row.right())));
    }

    @Test
    void theLanguageIsTheReaders() {
        assertThat(run(Map.of(), CLIPPINGS.toString()).out()).contains("ngày họp");
        assertThat(run(Map.of("LC_ALL", "en_US"), CLIPPINGS.toString()).out()).contains("held on");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"file\": | expected.jsonl, line 1: not valid JSON.",
                "{\"kind\": \"congress\"} | expected.jsonl, line 1: the field “file” is missing.",
                "{\"file\": \"a.txt\", \"kind\": \"party\"} | there is no kind “party”",
                "{\"file\": \"a.txt\", \"kind\": \"congress\"} | There is no file a.txt in the folder.",
                "{\"file\": \"../../etc/passwd\", \"kind\": \"congress\"} | There is no file ../../etc/passwd in the folder."
            })
    void aBadFolderIsNamed(String line, String message) throws IOException {
        Files.writeString(folder.resolve("expected.jsonl"), line);

        var result = run(ENGLISH, folder.toString());

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains(message);
        assertThat(result.out()).isEmpty();
    }

    @Test
    void noFolderAndNoExpectationsAreSaid() throws IOException {
        assertThat(run(ENGLISH, folder.resolve("none").toString()).err()).contains("There is no folder");
        assertThat(run(ENGLISH, folder.toString()).err()).contains("has no file expected.jsonl");
        Files.writeString(folder.resolve("expected.jsonl"), "\n");
        assertThat(run(Map.of(), folder.toString()).err()).contains("không có dòng nào");
        assertThat(run(ENGLISH).err()).startsWith("Usage: ./score");
        assertThat(run(ENGLISH, "--help").code()).isZero();
    }

    @Test
    void aWrongVocabularyIsSaid() throws IOException {
        Files.writeString(folder.resolve("expected.jsonl"), "{\"file\": \"a.txt\", \"kind\": \"not_a_meeting\"}");
        Files.writeString(folder.resolve("a.txt"), "Tin thời tiết.");
        Files.writeString(folder.resolve("vocabulary.json"), "{\"organisations\": [{\"code\": \"X\"}]}");

        assertThat(run(ENGLISH, folder.toString()).err()).contains("vocabulary.json is not valid JSON");
    }
}
