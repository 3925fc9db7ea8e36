/** Search over the REST API. */
@NullMarked
package org.lienhiep.search.api;

import org.jspecify.annotations.NullMarked;
