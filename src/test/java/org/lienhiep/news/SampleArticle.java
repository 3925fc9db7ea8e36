package org.lienhiep.news;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What tests read: an article written for them, and the one of the issue where the corpus lies beside the project. */
public final class SampleArticle {

    /** A half-year review of the sample union on 8 August 2011: 20 societies, an election, more than 90 talks. */
    public static final String REVIEW = """
            Liên hiệp hội tỉnh nhìn lại nửa năm hoạt động

            Ngày 8/8/2011, Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh Lạng Sơn đã tổ chức hội nghị sơ kết công tác 6 \
            tháng đầu năm 2011. Tham dự hội nghị có đại diện của 20 hội thành viên trên địa bàn tỉnh.

            Tại hội nghị, các đại biểu đã bầu bà Nông Thị Hoa, Phó Giám đốc Sở Nội vụ, giữ chức danh Chủ tịch Liên \
            hiệp các Hội Khoa học và Kỹ thuật tỉnh Lạng Sơn, nhiệm kỳ 2008 – 2013.

            Trong 6 tháng đầu năm, các hội thành viên đã tổ chức trên 90 buổi phổ biến khoa học kỹ thuật cho nông dân. \
            Các hội thành viên như Hội Nhà báo, Hội Khuyến học có nhiều việc làm thiết thực.

            Minh Anh
            """;

    /** An article about the weather, in which no association meets. */
    public static final String NO_MEETING = """
            Lạng Sơn đón đợt rét đầu mùa

            Sáng nay nhiệt độ ở vùng cao xuống dưới mười độ. Bà con chủ động che chắn chuồng trại cho gia súc.
            """;

    private SampleArticle() {}

    /** The article of the issue; empty where the corpus is not there. */
    public static Optional<String> seed() {
        var told = System.getenv("LIENHIEP_CORPUS");
        var file = Path.of(told == null ? "../shared/corpus" : told).resolve("seed.txt");
        try {
            return Files.isReadable(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
