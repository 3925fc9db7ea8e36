/**
 * The sample union that {@code --demo} fills an empty database with: invented, in CSV and HTML files, taken over by
 * the product's own importers and services. May know every module; nobody knows it.
 */
@ApplicationModule(displayName = "Demonstration")
@NullMarked
package org.lienhiep.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
