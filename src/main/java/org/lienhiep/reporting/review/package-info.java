/** What the union's office and an organisation say to each other about a report, and what waits to be reviewed. */
@NullMarked
package org.lienhiep.reporting.review;

import org.jspecify.annotations.NullMarked;
