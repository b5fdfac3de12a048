package org.rostrum.coverage.link;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rooms inside the linker, and which of them each may not use. */
final class RoomsTest {
  private static final String HERE = "org.rostrum.coverage.link";
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(HERE);

  @ParameterizedTest
  @CsvSource({
    "told, name merge held time picture book award",
    "name, told merge held time picture book award",
    "merge, name held time picture book award",
    "held, merge time picture book award",
    "time, name held picture book award",
    "picture, name merge held time book award",
    "book, award"
  })
  void aRoomUsesOnlyThoseBelowIt(String room, String above) {
    noClasses()
        .that()
        .resideInAPackage(inside(room))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            Stream.of(above.split(" ")).map(RoomsTest::inside).toArray(String[]::new))
        .check(CLASSES);
  }

  @Test
  void noRoomUsesTheFrontDoor() {
    noClasses()
        .that()
        .resideInAPackage(inside("*"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(HERE)
        .check(CLASSES);
  }

  private static String inside(String room) {
    return HERE + "." + room;
  }
}
