package org.lienhiep.news.scoring;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.InvalidInput;

/**
 * {@code ./score FOLDER}: how well the articles of a folder are read. Starts no server and needs no database. Ends
 * with 0 when it compared, with 2 when it could not.
 */
public final class ScoreCommand {

    private static final int DONE = 0;
    private static final int WRONG_USE = 2;

    private final PrintStream out;
    private final PrintStream err;
    private final ResourceBundle messages;

    private ScoreCommand(PrintStream out, PrintStream err, Locale language) {
        this.out = out;
        this.err = err;
        this.messages = ResourceBundle.getBundle("vaadin-i18n.translations", language);
    }

    /** Runs the command. */
    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(List.of(arguments), out, err, System.getenv()));
    }

    /**
     * Runs the command and tells its exit code.
     *
     * @param environment where {@code LC_ALL}, {@code LC_MESSAGES} or {@code LANG} tells the reader's language;
     *     Vietnamese unless it is English
     */
    static int run(List<String> arguments, PrintStream out, PrintStream err, Map<String, String> environment) {
        return new ScoreCommand(out, err, language(environment)).run(arguments);
    }

    private static Locale language(Map<String, String> environment) {
        var named = List.of("LC_ALL", "LC_MESSAGES", "LANG").stream()
                .map(environment::get)
                .filter(Objects::nonNull)
                .filter(each -> !each.isBlank())
                .findFirst()
                .orElse("");
        return named.startsWith("en") ? Locale.of("en") : Locale.of("vi");
    }

    private int run(List<String> arguments) {
        var folders = new ArrayList<>(arguments);
        boolean verbose = folders.remove("--verbose") || folders.remove("-v");
        if (folders.contains("--help") || folders.contains("-h")) {
            out.println(text("news.score.usage"));
            return DONE;
        }
        if (folders.size() != 1 || folders.getFirst().startsWith("-")) {
            err.println(text("news.score.usage"));
            return WRONG_USE;
        }
        try {
            print(ScoredFolder.score(Path.of(folders.getFirst())).tally(), verbose);
            return DONE;
        } catch (InvalidPathException malformed) {
            err.println(text("news.score.no-folder", folders.getFirst()));
        } catch (InvalidInput invalid) {
            invalid.problems().forEach(each -> err.println(text(each.message(), each.arguments())));
        }
        return WRONG_USE;
    }

    private void print(Tally tally, boolean verbose) {
        out.printf(
                "%-28s%10s%10s%8s%11s%10s%8s%n",
                text("news.score.field"),
                text("news.score.expected"),
                text("news.score.proposed"),
                text("news.score.right"),
                text("news.score.precision"),
                text("news.score.recall"),
                "F1");
        tally.rows()
                .forEach((field, row) -> out.printf(
                        Locale.ROOT,
                        "%-28s%10d%10d%8d%11.3f%10.3f%8.3f%n",
                        field(field),
                        row.expected(),
                        row.proposed(),
                        row.right(),
                        row.precision(),
                        row.recall(),
                        row.f1()));
        if (verbose) {
            out.println();
            out.println(text(tally.misses().isEmpty() ? "news.score.misses.none" : "news.score.misses"));
            tally.misses()
                    .forEach(miss -> out.println(text(
                            "news.score.miss",
                            miss.article(),
                            field(miss.field()),
                            shown(miss.expected()),
                            shown(miss.proposed()))));
        }
    }

    private String field(String field) {
        return text("news.score.field." + field.replace(' ', '-'));
    }

    private static String shown(@Nullable String value) {
        return value == null ? "–" : value;
    }

    private String text(String key, Object... arguments) {
        return new MessageFormat(messages.getString(key), Locale.ROOT).format(arguments);
    }
}
