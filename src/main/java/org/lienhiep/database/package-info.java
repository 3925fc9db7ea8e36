/**
 * The PostgreSQL that comes with Lienhiep: started with the application, kept under the data directory, used only
 * when no other database is configured. Knows no other module.
 */
@ApplicationModule(
        displayName = "Embedded database",
        allowedDependencies = {})
@NullMarked
package org.lienhiep.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
