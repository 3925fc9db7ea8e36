/** Organisations over REST. */
@NullMarked
package org.lienhiep.organisation.api;

import org.jspecify.annotations.NullMarked;
