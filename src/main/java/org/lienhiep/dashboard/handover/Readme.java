package org.lienhiep.dashboard.handover;

import org.lienhiep.shell.Formats;
import org.lienhiep.shell.I18n;

/** The page that lies on top of a pack. */
final class Readme {

    private Readme() {}

    static String of(Handover handover) {
        return """
            HỒ SƠ BÀN GIAO CÔNG TÁC THƯ KÝ
            %1$s (%2$s), lập ngày %3$s

            bien-ban-ban-giao.pdf   Biên bản để in, ký. Bản .docx để sửa, bổ sung trước khi ký.
            so-sach/                Sổ tổ chức, lãnh đạo, cuộc họp, quyết định, báo cáo, tin bài: từng tệp CSV
                                    và một tệp Excel (so-sach.xlsx).
            van-ban/                Văn bản chính thức gần nhất.
            tep-cuoc-hop/           Tệp đính kèm các cuộc họp gần đây.

            Việc đầu tiên của người nhận:
            1. Nhờ quản trị viên lập tài khoản riêng; không dùng chung tài khoản của người giao.
            2. Nhờ người giao thu hồi các mã truy cập ghi trong biên bản.
            3. Mở mục "Bàn làm việc" trong phần mềm: %4$d việc đang chờ, %5$d việc quá hạn.

            Hồ sơ này không có mật khẩu hay mã truy cập nào. Giữ kín vì có số điện thoại, thư điện tử.

            --
            Handover of the secretary's work of %2$s, %3$s. Registers are in so-sach (CSV and Excel), the last official
            documents in van-ban, files of recent meetings in tep-cuoc-hop. No password or token is in this pack.
            """.formatted(
                        handover.organisation().name().vi(),
                        handover.organisation().code(),
                        Formats.of(I18n.VIETNAMESE).day(handover.day()),
                        handover.desk().total(),
                        handover.desk().late());
    }
}
