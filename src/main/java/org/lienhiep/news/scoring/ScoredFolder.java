package org.lienhiep.news.scoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.InvalidInput.Problem;
import org.lienhiep.news.capture.SourceTexts;
import org.lienhiep.news.reading.ArticleReader;
import org.lienhiep.news.reading.ArticleText;
import org.lienhiep.news.reading.Vocabulary;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * A folder of articles and what is expected of their readings: {@value #EXPECTED} with one line per article, the
 * articles beside it, and what the union knows in {@value #VOCABULARY} if it likes.
 */
final class ScoredFolder {

    static final String EXPECTED = "expected.jsonl";
    static final String VOCABULARY = "vocabulary.json";

    private static final String NO_MEETING = "not_a_meeting";
    private static final int LARGEST_FILE = SourceTexts.LARGEST_FILE;

    private final Path folder;
    private final List<Problem> problems = new ArrayList<>();

    private ScoredFolder(Path folder) {
        this.folder = folder;
    }

    private record Line(String file, JsonNode want, ArticleText text) {}

    /**
     * Reads every article and compares.
     *
     * @throws InvalidInput naming everything that is wrong with the folder
     */
    static CorpusScore score(Path path) {
        var folder = new ScoredFolder(path);
        var lines = folder.lines();
        var vocabulary = folder.vocabulary();
        if (!folder.problems.isEmpty()) {
            throw new InvalidInput(folder.problems);
        }
        var reader = new ArticleReader();
        var score = new CorpusScore();
        for (var line : lines) {
            var reading = ReadingJson.of(reader.read(line.text, vocabulary));
            score.add(line.file, line.want, reading, line.text.text());
        }
        return score;
    }

    private List<Line> lines() {
        var lines = new ArrayList<Line>();
        if (!Files.isDirectory(folder)) {
            problem("news.score.no-folder", folder);
            return lines;
        }
        var expected = text(folder.resolve(EXPECTED));
        if (expected == null) {
            problem("news.score.no-expected", folder, EXPECTED);
            return lines;
        }
        int number = 0;
        for (var written : expected.lines().toList()) {
            number++;
            var line = written.isBlank() ? null : line(number, written);
            if (line != null) {
                lines.add(line);
            }
        }
        if (lines.isEmpty() && problems.isEmpty()) {
            problem("news.score.empty", EXPECTED);
        }
        return lines;
    }

    private @Nullable Line line(int number, String written) {
        JsonNode want;
        try {
            want = ReadingJson.parse(written);
        } catch (JacksonException malformed) {
            problem("news.score.malformed", EXPECTED, number);
            return null;
        }
        var file = want.path("file").asString("");
        var kind = want.path("kind").asString("");
        if (file.isEmpty()) {
            problem("news.score.no-file", EXPECTED, number);
            return null;
        }
        if (!kind.equals(NO_MEETING) && !CorpusScore.kinds().contains(kind)) {
            problem("news.score.kind", EXPECTED, number, kind, NO_MEETING + ", " + String.join(", ", kinds()));
            return null;
        }
        var text = article(file);
        return text == null ? null : new Line(file, want, text);
    }

    private static List<String> kinds() {
        return CorpusScore.kinds().stream().sorted().toList();
    }

    private @Nullable ArticleText article(String file) {
        var path = folder.resolve(file).normalize();
        if (!path.startsWith(folder.normalize()) || !Files.isRegularFile(path)) {
            problem("news.score.missing", file);
            return null;
        }
        try {
            if (Files.size(path) > LARGEST_FILE) {
                problem("news.score.too-large", file, LARGEST_FILE >> 20);
                return null;
            }
            var source = SourceTexts.file(Files.readAllBytes(path));
            return new ArticleText(
                    source.text(),
                    source.publishedOn(),
                    source.publisher(),
                    source.url(),
                    source.title(),
                    source.author());
        } catch (IOException | InvalidInput unreadable) {
            problem("news.score.unreadable", file);
            return null;
        }
    }

    private Vocabulary vocabulary() {
        var text = text(folder.resolve(VOCABULARY));
        if (text == null) {
            return Vocabulary.empty();
        }
        try {
            return VocabularyJson.read(ReadingJson.parse(text));
        } catch (JacksonException | IllegalArgumentException malformed) {
            problem("news.score.malformed.file", VOCABULARY);
            return Vocabulary.empty();
        }
    }

    private static @Nullable String text(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.readString(file) : null;
        } catch (IOException unreadable) {
            return null;
        }
    }

    private void problem(String message, Object... arguments) {
        problems.add(new Problem(null, message, arguments));
    }
}
