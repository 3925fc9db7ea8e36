package org.lienhiep.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParagraphsTest {

    @Test
    void plainTextStaysText() {
        assertThat(Paragraphs.html("1 < 2\n\n<b>không</b>"))
                .isEqualTo("<p>1 &lt; 2</p><p>&lt;b&gt;không&lt;/b&gt;</p>");
    }
}
