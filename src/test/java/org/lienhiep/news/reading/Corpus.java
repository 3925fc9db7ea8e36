package org.lienhiep.news.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.lienhiep.news.scoring.CorpusScore;
import org.lienhiep.news.scoring.ReadingJson;
import org.lienhiep.news.scoring.Tally;
import tools.jackson.databind.JsonNode;

/** A folder of articles with what is expected of their readings, one line of {@code expected.jsonl} per article. */
final class Corpus {

    private static final ArticleReader READER = new ArticleReader();

    private final List<Item> items;

    /**
     * An article of the corpus and its reading.
     *
     * @param name the name of its file without the ending
     * @param want what is expected
     * @param text the article
     * @param reading what the engine made of it, knowing no vocabulary
     */
    record Item(String name, JsonNode want, ArticleText text, Reading reading) {

        JsonNode json() {
            return ReadingJson.of(reading);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private Corpus(List<Item> items) {
        this.items = items;
    }

    /** The articles of this folder. */
    static Corpus in(Path folder) {
        return new Corpus(read(folder.resolve("expected.jsonl"))
                .lines()
                .map(ReadingJson::parse)
                .map(want -> item(folder, want))
                .toList());
    }

    /** The articles written for these tests. */
    static Corpus own() {
        var expected = Corpus.class.getResource("articles/expected.jsonl");
        return in(Path.of(URI.create(String.valueOf(expected))).resolveSibling(""));
    }

    private static Item item(Path folder, JsonNode want) {
        var file = want.path("file").asString();
        var text = ArticleText.of(read(folder.resolve(file)));
        return new Item(file.replace(".txt", ""), want, text, READER.read(text, Vocabulary.empty()));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<Item> items() {
        return items;
    }

    Item item(String name) {
        return items.stream()
                .filter(item -> item.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The score of all articles together. */
    Tally score() {
        var score = new CorpusScore();
        items.forEach(item ->
                score.add(item.name(), item.want(), item.json(), item.text().text()));
        return score.tally();
    }
}
