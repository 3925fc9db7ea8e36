package org.lienhiep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every text a user sees comes from the bundles; both languages are complete and nothing lies there unused. */
class MessagesTest {

    private static final Path BUNDLES = Path.of("src/main/resources/vaadin-i18n");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-zA-Z0-9-]*(?:\\.[a-zA-Z0-9_-]+)*\\.?)\"");

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");

    private final Properties vietnamese = load("translations_vi.properties");
    private final Properties english = load("translations_en.properties");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(english.stringPropertyNames()).isEqualTo(vietnamese.stringPropertyNames());
    }

    @Test
    void bothLanguagesNameTheSameArguments() {
        for (var key : vietnamese.stringPropertyNames()) {
            assertThat(arguments(english.getProperty(key))).as(key).isEqualTo(arguments(vietnamese.getProperty(key)));
        }
    }

    @Test
    void noTextIsBlankOrLosesAnApostropheInFormatting() {
        for (var bundle : new Properties[] {vietnamese, english}) {
            for (var key : bundle.stringPropertyNames()) {
                var text = bundle.getProperty(key);
                assertThat(text).as(key).isNotBlank();
                // A straight apostrophe starts a quotation in message formats: write ’ instead.
                assertThat(text).as(key).doesNotContain("'");
            }
        }
    }

    @Test
    void noKeyStandsTwice() throws IOException {
        for (var bundle : new String[] {"translations_vi.properties", "translations_en.properties"}) {
            assertThat(Files.readAllLines(BUNDLES.resolve(bundle)).stream()
                            .filter(line -> line.contains("="))
                            .map(line -> line.substring(0, line.indexOf('=')).strip()))
                    .as(bundle)
                    .doesNotHaveDuplicates();
        }
    }

    /** A key is used when the code names it, or names the beginning that it is put together from. */
    @Test
    void everyKeyIsUsed() throws IOException {
        var literals = literals();
        var unused = new TreeSet<String>();
        for (var key : vietnamese.stringPropertyNames()) {
            if (!literals.contains(key) && !composed(key, literals)) {
                unused.add(key);
            }
        }
        assertThat(unused).isEmpty();
    }

    private static boolean composed(String key, Set<String> literals) {
        var dot = key.lastIndexOf('.');
        return dot > 0
                && (literals.contains(key.substring(0, dot + 1))
                        || (literals.contains(key.substring(0, dot)) && literals.contains(key.substring(dot + 1))));
    }

    private static Set<String> literals() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            var literals = new TreeSet<String>();
            for (var file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                var matcher = LITERAL.matcher(Files.readString(file));
                while (matcher.find()) {
                    literals.add(matcher.group(1));
                }
            }
            return literals;
        }
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(each -> each.group(1)).collect(Collectors.toSet());
    }

    private static Properties load(String file) {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(BUNDLES.resolve(file))) {
            properties.load(reader);
            return properties;
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
