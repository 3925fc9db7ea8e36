package org.lienhiep.news.coverage.ui;

import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.id.OrganisationId;

/** Whose meetings and press of which half-year a list shows. */
record Place(OrganisationId organisation, HalfYear period) {}
