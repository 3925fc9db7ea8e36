package org.lienhiep.kernel.signing;

import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.PersonId;

/**
 * A member of a body on a day.
 *
 * @param name as it is written in minutes, without titles
 * @param office the post he holds in the body, such as "Phó Chủ tịch"; null where it is not recorded
 */
public record BodyMember(
        PersonId person, String name, @Nullable String office) {}
