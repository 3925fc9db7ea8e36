package org.lienhiep.news.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No expression of the module takes more than a bounded number of looks at a character, whatever the text: looks are
 * counted, so that the result does not depend on the machine.
 */
class RegexFuzzTest {

    private static final int LENGTH = 50_000;
    private static final int LOOKS_PER_CHARACTER = 200;
    private static final String[] RUNS = {
        " ", "\n", "a", "0", ".", "/", "<", "(", "\"", "-", "ạ", "\u0301", "\u202e", "a ", "0.", "<a"
    };

    /** An expression and where it stands. */
    record Expression(String name, Pattern pattern) {
        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest
    @MethodSource("expressions")
    void looksAtEachCharacterSeldom(Expression expression) {
        fuzz(expression);
    }

    @Test
    void anExpressionThatLooksAgainAndAgainIsFound() {
        assertThatThrownBy(() -> fuzz(new Expression("quadratic", Pattern.compile("a+b"))))
                .isInstanceOf(AssertionError.class);
    }

    private static void fuzz(Expression expression) {
        for (var text : texts(expression.pattern())) {
            var counting = new Counting(text);
            var matcher = expression.pattern().matcher(counting);
            while (matcher.find()) {
                assertThat(matcher.end()).isGreaterThanOrEqualTo(matcher.start());
            }
            assertThat(expression.pattern().matcher(counting).matches()).isIn(true, false);
        }
    }

    /** Runs of one character, of the expression's own literals, and of near matches that end in the wrong way. */
    private static List<String> texts(Pattern pattern) {
        var texts = new ArrayList<String>();
        for (var run : RUNS) {
            texts.add(filled(run));
        }
        var literal = pattern.pattern().replaceAll("\\\\.|[\\[\\](){}?*+|^$]", "");
        var near = literal.isEmpty() ? "x" : literal;
        texts.add(filled(near));
        texts.add(filled(near.substring(0, (near.length() + 1) / 2)) + "!");
        texts.add(near + filled(near.substring(near.length() - 1)) + "\u0000");
        var random = new Random(near.hashCode());
        var mixed = new StringBuilder();
        while (mixed.length() < LENGTH) {
            int from = random.nextInt(near.length());
            mixed.append(near, from, from + 1 + random.nextInt(near.length() - from));
            mixed.append(RUNS[random.nextInt(RUNS.length)].repeat(random.nextInt(40)));
        }
        texts.add(mixed.toString());
        return texts;
    }

    private static String filled(String part) {
        return part.repeat(LENGTH / part.length() + 1).substring(0, LENGTH);
    }

    static Stream<Expression> expressions() throws IOException, URISyntaxException {
        var root = Path.of(ArticleReader.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (var files = Files.walk(root.resolve("org/lienhiep/news"))) {
            return files
                    .filter(file -> file.toString().endsWith(".class"))
                    .map(file -> root.relativize(file)
                            .toString()
                            .replace(".class", "")
                            .replace('/', '.'))
                    .sorted()
                    .flatMap(RegexFuzzTest::expressionsOf)
                    .toList()
                    .stream();
        }
    }

    private static Stream<Expression> expressionsOf(String name) {
        try {
            var type = Class.forName(name, false, RegexFuzzTest.class.getClassLoader());
            var found = new ArrayList<Expression>();
            for (var field : type.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) && field.getType() == Pattern.class) {
                    field.setAccessible(true);
                    found.add(new Expression(type.getSimpleName() + "." + field.getName(), (Pattern) field.get(null)));
                }
            }
            return found.stream();
        } catch (ReflectiveOperationException | LinkageError unreadable) {
            throw new IllegalStateException(name, unreadable);
        }
    }

    /** A text that counts how often its characters are looked at. */
    private static final class Counting implements CharSequence {

        private final String text;
        private long looks;

        Counting(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            looks++;
            if (looks > (long) LOOKS_PER_CHARACTER * LENGTH) {
                throw new AssertionError("more than %d looks per character".formatted(LOOKS_PER_CHARACTER));
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
