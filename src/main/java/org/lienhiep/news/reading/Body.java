package org.lienhiep.news.reading;

import org.lienhiep.kernel.MeetingKind;

/**
 * The organ that met: "Ban Chấp hành lần thứ 17 (mở rộng), khóa V".
 *
 * @param name as the reading gives it
 * @param where the words it was read from
 * @param kind which kind of meeting it makes if no other purpose is stated; OTHER if none
 */
record Body(String name, TextRange where, MeetingKind kind) {}
