package org.lienhiep.news.learning;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One written name that two records could be meant by.
 *
 * @param asked the name as someone confirmed it last
 * @param present what it means until somebody answers: id of the record; null when that is gone meanwhile
 */
public record LearnedQuestion(LearnedRow asked, @Nullable UUID present) {}
