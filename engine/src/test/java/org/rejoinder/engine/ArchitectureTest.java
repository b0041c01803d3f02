package org.rejoinder.engine;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private final JavaClasses engine = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.rejoinder.engine");

    @Test
    void packagesHaveNoCycles() {
        slices().matching("org.rejoinder.engine.(*)..")
                .should()
                .beFreeOfCycles()
                .check(engine);
    }

    @Test
    void theEngineKnowsTheModelAndTheJdkOnly() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("org.rejoinder.model..", "org.rejoinder.engine..", "java..", "org.jspecify..")
                .check(engine);
    }
}
