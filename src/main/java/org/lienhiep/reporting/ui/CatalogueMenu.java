package org.lienhiep.reporting.ui;

import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.shell.MenuChoice;
import org.springframework.stereotype.Component;

/** The catalogue is in the menu of those who keep it; others come to it by links where they need it. */
@Component
class CatalogueMenu implements MenuChoice {

    private final Access access;

    CatalogueMenu(Access access) {
        this.access = access;
    }

    @Override
    public boolean offers(String path) {
        return !path.equals(ReportLinks.INDICATORS) || access.mayAnywhere(Permission.EDIT_INDICATORS);
    }
}
