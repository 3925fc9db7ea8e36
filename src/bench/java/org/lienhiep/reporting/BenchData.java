package org.lienhiep.reporting;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.function.Consumer;
import org.lienhiep.kernel.HalfYear;

/**
 * The tables of a country: unions of 30 societies with 20 half-years and 40 indicators each. The newest half-year is
 * submitted, all others are approved. Every run makes the same figures.
 *
 * @param unions how many; 63 is the national size of 1.5 million cells
 * @param folder where the tables lie
 */
record BenchData(int unions, Path folder) {

    static final int SOCIETIES = 30;
    static final int INDICATORS = 40;
    static final HalfYear FIRST = new HalfYear(2016, 1);
    static final HalfYear LAST = new HalfYear(2025, 2);

    static BenchData write(int unions) {
        try {
            var data = new BenchData(unions, Files.createTempDirectory("bench"));
            data.table("unions", out -> {
                out.println("code,name");
                data.eachUnion(union -> out.println(union + ",Liên hiệp " + union));
            });
            data.table("societies", out -> {
                out.println("code,union,name,memberSince");
                data.eachUnion(union -> eachSociety(union, code -> out.println(code + "," + union + ",Hội " + code + ",2005")));
            });
            data.table("indicators", out -> {
                out.println("code,name,section,unit");
                for (int i = 1; i <= INDICATORS; i++) {
                    out.println("n%03d,Chỉ tiêu %d,Đo,lượt".formatted(i, i));
                }
            });
            data.table("values", data::values);
            return data;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private void values(PrintWriter out) {
        var random = new Random(20111118);
        out.println("organisation,indicator,halfYear,value,state");
        eachUnion(union -> eachSociety(union, code -> {
            for (var period : HalfYear.between(FIRST, LAST)) {
                var state = period.equals(LAST) ? "SUBMITTED" : "APPROVED";
                for (int i = 1; i <= INDICATORS; i++) {
                    out.println(code + ",n" + (i < 10 ? "00" : "0") + i + "," + period + "," + (1 + random.nextInt(400))
                            + "," + state);
                }
            }
        }));
    }

    int cells() {
        return unions * SOCIETIES * (LAST.number() - FIRST.number() + 1) * INDICATORS;
    }

    Path table(String name) {
        return folder.resolve(name + ".csv");
    }

    private void table(String name, Consumer<PrintWriter> rows) throws IOException {
        try (var out = new PrintWriter(Files.newBufferedWriter(table(name), UTF_8))) {
            rows.accept(out);
        }
    }

    private void eachUnion(Consumer<String> each) {
        for (int u = 1; u <= unions; u++) {
            each.accept("N%03d".formatted(u));
        }
    }

    private static void eachSociety(String union, Consumer<String> each) {
        for (int s = 1; s <= SOCIETIES; s++) {
            each.accept("%s-S%02d".formatted(union, s));
        }
    }
}
