package org.lienhiep.news.ui;

import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.OrganisationId;

/**
 * An organisation that the article names.
 *
 * @param organisation the registered one it is; null when none is known
 */
record Mention(String name, @Nullable OrganisationId organisation) {}
