/**
 * Who is signed in and what he may do where: roles on an organisation and all below it, the security of web and API,
 * and the audit trail. Knows typed ids only; organisations and accounts answer its questions through the ports
 * {@link org.lienhiep.access.OrganisationTree} and {@link org.lienhiep.access.GrantDirectory}.
 */
@ApplicationModule(displayName = "Access", allowedDependencies = "kernel")
@NullMarked
package org.lienhiep.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
