package org.rostrum.document.markdown;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rooms inside Markdown, and which of them each may not use. */
final class RoomsTest {
  private static final String HERE = "org.rostrum.document.markdown";
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(HERE);

  @ParameterizedTest
  @CsvSource({
    "syntax, tree inline block html write",
    "tree, inline block html write",
    "inline, block html write",
    "block, html write",
    "html, tree inline block write"
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
  void noRoomUsesTheReader() {
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
