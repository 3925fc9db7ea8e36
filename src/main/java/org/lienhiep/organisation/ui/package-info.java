/** Pages of organisations; other features link to them through {@link org.lienhiep.organisation.ui.OrganisationLinks}. */
@NamedInterface("ui")
@NullMarked
package org.lienhiep.organisation.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
