-- 200,000 records of the national size: 63 unions, 40 societies in each, and what they recorded in ten years.
create function pg_temp.one_of(choices text[], seed bigint) returns text language sql immutable
    return choices[1 + abs(hashint8(seed)) % cardinality(choices)];
create function pg_temp.person_name(n bigint) returns text language sql immutable
    return pg_temp.one_of('{Nguyễn,Trần,Lê,Phạm,Hoàng,Huỳnh,Phan,Vũ,Đặng,Bùi,Đỗ,Hồ,Ngô,Dương,Lý,Nông,Hà,Vi}', n) || ' '
        || pg_temp.one_of('{Văn,Thị,Hữu,Đức,Ngọc,Minh,Xuân,Thanh,Quang,Kim,Thuỳ,Hoài}', n * 3 + 1) || ' '
        || pg_temp.one_of('{An,Bình,Chi,Dung,Đạt,Giang,Hà,Hoà,Hùng,Khánh,Lan,Linh,Long,Mai,Nam,Nga,Phúc,Quân,Sơn,Thuý,Tùng,Uyên,Việt,Yến}', n * 7 + 2);
create function pg_temp.field(n bigint) returns text language sql immutable
    return (array['Nhà báo', 'Châm cứu', 'Khuyến học', 'Luật gia', 'Làm vườn', 'Đông y', 'Điều dưỡng', 'Cầu đường',
        'Xây dựng', 'Kiến trúc sư', 'Thú y', 'Chăn nuôi', 'Tin học', 'Vật lý', 'Hoá học', 'Lâm nghiệp', 'Thuỷ lợi',
        'Sinh vật cảnh', 'Kinh tế', 'Kế toán', 'Nữ trí thức', 'Cựu giáo chức', 'Y học', 'Dược học', 'Tâm lý giáo dục',
        'Bảo vệ thiên nhiên', 'Khoa học lịch sử', 'Địa chất', 'Cơ khí', 'Điện lực', 'Năng lượng', 'Thuỷ sản',
        'Trí thức trẻ', 'Tự động hoá', 'Đo lường', 'Chữ thập đỏ', 'Di sản', 'Văn nghệ', 'Nước sạch', 'Môi trường'])[n];
create function pg_temp.topic(n bigint) returns text language sql immutable
    return pg_temp.one_of(array['chuyển đổi số', 'an toàn thực phẩm', 'nông thôn mới', 'bảo vệ rừng', 'phòng chống lũ quét',
        'giống cây trồng', 'năng lượng mặt trời', 'sức khoẻ cộng đồng', 'di sản văn hoá', 'khởi nghiệp của thanh niên',
        'tư vấn, phản biện và giám định xã hội', 'sáng tạo kỹ thuật', 'phổ biến kiến thức', 'xây dựng đội ngũ trí thức'], n);
;;
insert into organisation (id, version, created_at, created_by, updated_at, updated_by, code, kind)
select md5('o' || u || '.' || s)::uuid, 0, now(), 'bench', now(), 'bench',
       'Z' || u || case when s > 0 then '-S' || s else '' end, case when s > 0 then 'SOCIETY' else 'UNION' end
from generate_series(1, 63) u, generate_series(0, 40) s;
;;
insert into organisation_name (id, version, created_at, created_by, updated_at, updated_by, organisation_id, lang, name)
select md5('n' || u || '.' || s)::uuid, 0, now(), 'bench', now(), 'bench', md5('o' || u || '.' || s)::uuid, 'vi',
       case when s > 0 then 'Hội ' || pg_temp.field(s) else 'Liên hiệp các Hội Khoa học và Kỹ thuật' end
       || ' tỉnh ' || pg_temp.one_of('{Bắc,Nam,Đông,Tây,Thanh,Quảng,Hà,Lạng,Bình,Vĩnh}', u) || ' '
       || pg_temp.one_of('{Lâm,Sơn,Giang,Ninh,Định,Phước,Long,Trị,Ngãi,Hải}', u * 13) || ' ' || u
from generate_series(1, 63) u, generate_series(0, 40) s;
;;
insert into membership (id, version, created_at, created_by, updated_at, updated_by, member_id, parent_id, valid_from)
select md5('m' || u || '.' || s)::uuid, 0, now(), 'bench', now(), 'bench', md5('o' || u || '.' || s)::uuid,
       md5('o' || u || '.0')::uuid, '2005'
from generate_series(1, 63) u, generate_series(1, 40) s;
;;
insert into person (id, version, created_at, created_by, updated_at, updated_by, name, derived)
select md5('p' || n)::uuid, 0, now(), 'bench', now(), 'bench', pg_temp.person_name(n), false
from generate_series(1, 30000) n;
;;
insert into body (id, version, created_at, created_by, updated_at, updated_by, organisation_id, kind, name, derived)
select md5('b' || u || '.' || s)::uuid, 0, now(), 'bench', now(), 'bench', md5('o' || u || '.' || s)::uuid,
       'EXECUTIVE_COMMITTEE', 'Ban Chấp hành', false
from generate_series(1, 63) u, generate_series(0, 40) s;
;;
insert into post (id, version, created_at, created_by, updated_at, updated_by, body_id, title, position, derived)
select md5('q' || u || '.' || s)::uuid, 0, now(), 'bench', now(), 'bench', md5('b' || u || '.' || s)::uuid,
       'Uỷ viên', 0, false
from generate_series(1, 63) u, generate_series(0, 40) s;
;;
insert into tenure (id, version, created_at, created_by, updated_at, updated_by, person_id, post_id, body_id, one_seat,
                    valid_from, how, adopted)
select md5('t' || n)::uuid, 0, now(), 'bench', now(), 'bench', md5('p' || n)::uuid,
       md5('q' || 1 + n % 63 || '.' || n / 63 % 41)::uuid, md5('b' || 1 + n % 63 || '.' || n / 63 % 41)::uuid, false,
       (2005 + n % 20)::text, 'ELECTED', false
from generate_series(1, 30000) n;
;;
insert into meeting (id, version, created_at, created_by, updated_at, updated_by, host_id, kind, state, title, enlarged,
                     held_on, place, minutes, search_text)
select md5('e' || n)::uuid, 0, now(), 'bench', now(), 'bench', md5('o' || 1 + n % 63 || '.' || n / 63 % 41)::uuid,
       'WORKSHOP', 'HELD', title, false, date '2015-01-01' + (n % 4000)::int, 'Hội trường tỉnh',
       'Hội nghị thống nhất tiếp tục công tác ' || pg_temp.topic(n * 3) || '. Ông ' || pg_temp.person_name(n * 11)
       || ' đề nghị các hội thành viên gửi báo cáo về ' || pg_temp.topic(n * 5) || '.',
       search_key(title || ' · Hội trường tỉnh · ' || o.name)
from (select n, pg_temp.one_of('{Hội thảo,Hội nghị,Tập huấn,Toạ đàm,Lễ ký kết}', n) || ' về ' || pg_temp.topic(n) || ' lần '
             || n % 50 as title from generate_series(1, 60000) n) made
join organisation_name o on o.organisation_id = md5('o' || 1 + n % 63 || '.' || n / 63 % 41)::uuid;
;;
insert into meeting_host (meeting_id, position, organisation_id) select id, 0, host_id from meeting where created_by = 'bench';
;;
insert into decision (id, version, created_at, created_by, updated_at, updated_by, meeting_id, position, number, text, state
                      /*columns*/)
select md5('d' || n)::uuid, 0, now(), 'bench', now(), 'bench', md5('e' || n)::uuid, 0, (n % 9 + 1)::text,
       'Giao Hội ' || pg_temp.field(1 + n % 40) || ' chủ trì ' || pg_temp.topic(n * 17) || ' trước quý ' || 1 + n % 4, 'OPEN'
       /*values*/
from generate_series(1, 60000) n;
;;
insert into report (id, version, created_at, created_by, updated_at, updated_by, organisation_id, union_id, half_year,
                    member, state, state_since, state_by, narrative, entered_at, entered_by)
select md5('r' || u || '.' || s || '.' || h)::uuid, 0, now(), 'bench', now(), 'bench', md5('o' || u || '.' || s)::uuid,
       md5('o' || u || '.0')::uuid, h, true, 'DRAFT', now(), 'bench',
       'Hội đã tổ chức ' || h % 7 || ' lớp tập huấn về ' || pg_temp.topic(u * 1000 + s * 20 + h) || '; vận động hội viên '
       || pg_temp.topic(u * 3000 + s * 7 + h) || '.', now(), 'bench'
from generate_series(1, 63) u, generate_series(1, 40) s, generate_series(4042, 4051) h;
;;
insert into article (id, version, created_at, created_by, updated_at, updated_by, organisation_id, title, publisher,
                     published_on, text, checksum)
select md5('a' || n)::uuid, 0, now(), 'bench', now(), 'bench', md5('o' || 1 + n % 63 || '.0')::uuid,
       'Liên hiệp hội bàn về ' || pg_temp.topic(n) || ' kỳ ' || n, 'Báo tỉnh', date '2015-01-01' + (n % 4000)::int,
       (select string_agg('Ngày ' || i || ', ông ' || pg_temp.person_name(n * 19 + i) || ' cho biết công tác '
               || pg_temp.topic(n + i) || ' của các hội thành viên đạt kết quả tốt.', ' ') from generate_series(1, 10) i),
       sha256(n::text::bytea)
from generate_series(1, 22500) n;
