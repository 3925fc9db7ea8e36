package org.lienhiep.news.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Short pages as the press shows them, with banners, menus, announcements and texts that report no meeting at all. */
class MessyPagesTest {

    static final List<Page> PAGES = Page.all();
    private static final String NOTHING = "-";
    private static final String DECOY = "DECOY";

    /** A page and what is to be read from it, in the words of {@code pages.txt}. */
    record Page(String name, List<String> want, String text) {

        static List<Page> all() {
            try (var in = Objects.requireNonNull(Page.class.getResourceAsStream("pages.txt"))) {
                var sections = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("(?m)^===== ", -1);
                return Arrays.stream(sections).skip(1).map(Page::of).toList();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        private static Page of(String section) {
            var head = section.substring(0, section.indexOf('\n'));
            var fields = List.of(head.split(" \\| ", -1));
            return new Page(
                    fields.getFirst(),
                    fields.subList(1, fields.size()),
                    section.substring(head.length()).strip());
        }

        boolean isDecoy() {
            return want.getFirst().equals(DECOY);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("PAGES")
    void isReadAsItsReaderWould(Page page) {
        var reading = Readings.read(page.text());
        var meeting = reading.meeting();
        if (page.isDecoy()) {
            assertThat(meeting).isNull();
            return;
        }
        assertThat(meeting).isNotNull();
        var softly = new SoftAssertions();
        softly.assertThat(meeting.kind().name()).as("kind").isEqualTo(page.want().getFirst());
        softly.assertThat(said(meeting.heldOn())).as("held on").isEqualTo(page.want().get(1));
        softly.assertThat(said(meeting.period())).as("period").isEqualTo(page.want().get(2));
        softly.assertThat(meeting.host()).as("host").isEqualTo(page.want().get(3));
        var named =
                reading.organisations().stream().map(Reading.Organisation::name).toList();
        for (var organisation : page.want().get(4).split("; ?", -1)) {
            if (!organisation.equals(NOTHING)) {
                softly.assertThat(named).as("organisations").contains(organisation);
            }
        }
        softly.assertAll();
    }

    private static String said(@Nullable Object value) {
        return value == null ? NOTHING : value.toString();
    }
}
