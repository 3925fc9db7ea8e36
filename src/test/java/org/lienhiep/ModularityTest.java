package org.lienhiep;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import jakarta.persistence.Entity;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;

/** The architecture of src/docs/architecture.md, as far as a machine can check it. */
class ModularityTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.lienhiep");

    @Test
    void modulesKnowOnlyWhomTheyDeclare() {
        ApplicationModules.of(Application.class).verify();
    }

    @Test
    void entitiesAndRepositoriesStayInTheirModule() {
        noClasses()
                .that()
                .areAnnotatedWith(Entity.class)
                .or()
                .areAssignableTo(Repository.class)
                .should()
                .bePublic()
                .check(CLASSES);
    }

    @Test
    void onlyScreensKnowVaadin() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..ui..", "org.lienhiep.shell..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .check(CLASSES);
    }

    @Test
    void viewsAreCalledByTheBrowserOnly() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .and()
                .haveSimpleNameNotEndingWith("LoginView") // Spring Security's configuration names it
                .should()
                .bePackagePrivate()
                .andShould()
                .resideInAPackage("..ui")
                .check(CLASSES);
    }

    @Test
    void featuresMeetInPublicTypesAndNotInTheApi() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..api..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.lienhiep..api..")
                .check(CLASSES);
    }

    @Test
    void packagesAreNamedAfterWhatTheyAreAbout() {
        noClasses()
                .should()
                .resideInAnyPackage(
                        "..common..", "..util..", "..utils..", "..impl..", "..dto..", "..mapper..", "..service..")
                .check(CLASSES);
    }

    @Test
    void dependenciesComeThroughConstructors() {
        noFields().should().beAnnotatedWith(Autowired.class).check(CLASSES);
    }

    @Test
    void everyPackageSaysThatNullIsTheException() {
        CLASSES.stream()
                .map(each -> each.getPackage())
                .distinct()
                .filter(each -> !each.getName().equals("org.lienhiep"))
                .forEach(each -> org.assertj.core.api.Assertions.assertThat(each.isAnnotatedWith(NullMarked.class))
                        .as(each.getName() + " is @NullMarked")
                        .isTrue());
    }
}
