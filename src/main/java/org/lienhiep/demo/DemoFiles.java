package org.lienhiep.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The files below {@code demo/} on the class path. */
@Component
class DemoFiles {

    private final PathMatchingResourcePatternResolver files = new PathMatchingResourcePatternResolver();

    /** The table with this name. */
    Resource table(String name) {
        return files.getResource("classpath:demo/" + name + ".csv");
    }

    /** The sources of the articles' pages, the oldest first. */
    List<String> articles() {
        try {
            return Arrays.stream(files.getResources("classpath:demo/articles/*.html"))
                    .sorted(Comparator.comparing(file -> String.valueOf(file.getFilename())))
                    .map(DemoFiles::text)
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
