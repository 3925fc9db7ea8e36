package org.lienhiep;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lienhiep.access.Role;

/** What {@code access-matrix.csv} says: who may open which page and call which endpoint. */
final class AccessMatrix {

    static final String VIEW = "VIEW";

    private static final Path FILE = Path.of("src/test/resources/access-matrix.csv");

    private AccessMatrix() {}

    /** Everyone who tries; the columns of the matrix are called by these names in lower case. */
    enum Persona {
        NOBODY(null, ""),
        ADMINISTRATOR(Role.ADMINISTRATOR, ""),
        SECRETARY(Role.UNION_SECRETARY, SampleUnion.CODE),
        SOCIETY(Role.SOCIETY_SECRETARY, SampleUnion.JOURNALISTS),
        NEIGHBOUR(Role.SOCIETY_SECRETARY, SampleUnion.ACUPUNCTURE),
        LEADER(Role.LEADER, SampleUnion.CODE),
        STRANGER(Role.UNION_SECRETARY, SampleUnion.OTHER_UNION);

        private final Role role;
        private final String at;

        Persona(Role role, String at) {
            this.role = role;
            this.at = at;
        }

        Role role() {
            return role;
        }

        String at() {
            return at;
        }
    }

    /**
     * One page or endpoint.
     *
     * @param method {@code VIEW} or an HTTP method
     * @param route as the framework lists it, with its parameters
     * @param example an address of it, with {@link SampleRecords} in braces
     * @param body what is sent, JSON with single quotes or {@code multipart PART CONTENT}; may be empty
     */
    record Line(String method, String route, String example, Map<Persona, Boolean> allowed, String body) {

        String name() {
            return method + " " + route;
        }

        boolean isView() {
            return method.equals(VIEW);
        }
    }

    static List<Line> read() {
        try (var lines =
                CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofNamedCsvRecord(FILE)) {
            return lines.stream().map(AccessMatrix::line).toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static Line line(NamedCsvRecord cells) {
        return new Line(
                cells.getField("method"),
                cells.getField("route"),
                cells.getField("example"),
                Stream.of(Persona.values())
                        .collect(Collectors.toMap(Function.identity(), persona -> allowed(cells, persona))),
                cells.getField("body"));
    }

    private static boolean allowed(NamedCsvRecord cells, Persona persona) {
        var cell = cells.getField(persona.name().toLowerCase(Locale.ROOT));
        return switch (cell) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new IllegalArgumentException("yes or no, not '%s' in %s".formatted(cell, cells));
        };
    }
}
