package org.rostrum;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The floor plan: which rooms there are, and who may use whom. */
class ArchitectureTest {
  private static final String ROOT = "org.rostrum.";

  /** Every room with those that it may use; {@code diagnostic} may be used by all. */
  private static final Map<String, Set<String>> MAY_USE =
      Map.ofEntries(
          Map.entry("diagnostic", Set.of()),
          Map.entry("i18n", Set.of()),
          Map.entry("source", Set.of()),
          Map.entry("document", Set.of("source", "i18n")),
          Map.entry("coverage", Set.of("document", "source", "i18n")),
          Map.entry("theme", Set.of("document", "source", "i18n")),
          Map.entry("site", Set.of("coverage", "document", "source", "i18n")),
          Map.entry("publish", Set.of("site")),
          Map.entry("feed", Set.of("site", "coverage", "document", "i18n")),
          Map.entry("page", Set.of("theme", "site", "coverage", "document", "source", "i18n")),
          Map.entry(
              "build",
              Set.of(
                  "source",
                  "document",
                  "coverage",
                  "site",
                  "publish",
                  "theme",
                  "page",
                  "feed",
                  "i18n")),
          Map.entry("serve", Set.of("build", "publish", "site")),
          Map.entry("authoring", Set.of("source", "coverage")),
          Map.entry("cli", Set.of("build", "serve", "authoring")));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.rostrum");

  private static String room(JavaClass type) {
    String inside = type.getPackageName().substring(ROOT.length());
    int dot = inside.indexOf('.');
    return dot < 0 ? inside : inside.substring(0, dot);
  }

  private static boolean isOurs(JavaClass type) {
    return type.getPackageName().startsWith(ROOT);
  }

  static Stream<String> rooms() {
    return MAY_USE.keySet().stream().sorted();
  }

  @Test
  void everyRoomIsOnTheMap() {
    Set<String> rooms = new TreeSet<>();
    for (JavaPackage found : CLASSES.getPackage("org.rostrum").getSubpackages()) {
      rooms.add(found.getRelativeName());
    }

    assertThat(rooms).isEqualTo(new TreeSet<>(MAY_USE.keySet()));
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void aRoomUsesOnlyThoseBelowIt(String room) {
    Set<String> allowed = new TreeSet<>(MAY_USE.getOrDefault(room, Set.of()));
    allowed.add(room);
    allowed.add("diagnostic");

    noClasses()
        .that(describe("are in " + room, type -> isOurs(type) && room(type).equals(room)))
        .should()
        .dependOnClassesThat(
            describe("are in no room of " + allowed, t -> isOurs(t) && !allowed.contains(room(t))))
        .check(CLASSES);
  }

  @Test
  void whatStandsInsideARoomIsItsOwn() {
    DescribedPredicate<JavaClass> inside =
        describe("stand inside a room", type -> isOurs(type) && depth(type) > 1);

    classes().that(inside).should(onlyBeUsedFromTheirRoom()).check(CLASSES);
  }

  private static int depth(JavaClass type) {
    return type.getPackageName().substring(ROOT.length()).split("\\.", -1).length;
  }

  private static ArchCondition<JavaClass> onlyBeUsedFromTheirRoom() {
    return new ArchCondition<>("only be used from their room") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getDirectDependenciesToSelf().stream()
            .filter(use -> isOurs(use.getOriginClass()))
            .filter(use -> !room(use.getOriginClass()).equals(room(type)))
            .forEach(use -> events.add(SimpleConditionEvent.violated(type, use.getDescription())));
      }
    };
  }

  @ParameterizedTest
  @CsvSource({
    "document, com.vladsch.flexmark..",
    "document, org.yaml..",
    "document, org.jsoup..",
    "document, com.drew..",
    "theme, com.github.mustachejava..",
    "cli, picocli..",
    "serve, io.methvin..",
    "i18n, com.ibm.icu..",
    "diagnostic, org.apache.commons.text..",
    "diagnostic, com.google.gson.."
  })
  void aLibraryIsKnownInOneRoom(String room, String library) {
    noClasses()
        .that(describe("are not in " + room, type -> isOurs(type) && !room(type).equals(room)))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(CLASSES);
  }

  @Test
  void onlyBuildAndServeStartThreads() {
    Set<String> allowed = Set.of("build", "serve");

    noClasses()
        .that(describe("may not", type -> isOurs(type) && !allowed.contains(room(type))))
        .should()
        .dependOnClassesThat(
            describe(
                "run work elsewhere",
                type ->
                    type.getName().equals("java.lang.Thread$Builder")
                        || type.getName().startsWith("java.util.concurrent.Executor")
                        || type.getName().equals("java.util.concurrent.ForkJoinPool")
                        || type.getName().equals("java.util.concurrent.CompletableFuture")))
        .orShould()
        .callConstructorWhere(
            describe("a thread", call -> call.getTargetOwner().isAssignableTo(Thread.class)))
        .check(CLASSES);
  }

  private static final Set<String> READINGS_OF_THE_MACHINE =
      Set.of(
          "java.time.Instant.now",
          "java.time.LocalDate.now",
          "java.time.LocalDateTime.now",
          "java.time.OffsetDateTime.now",
          "java.time.ZonedDateTime.now",
          "java.time.Year.now",
          "java.time.Clock.systemUTC",
          "java.time.Clock.systemDefaultZone",
          "java.time.ZoneId.systemDefault",
          "java.util.TimeZone.getDefault",
          "java.util.Locale.getDefault",
          "java.nio.charset.Charset.defaultCharset",
          "java.lang.System.currentTimeMillis",
          "java.lang.System.getenv",
          "java.lang.System.getProperty",
          "java.lang.Math.random",
          "java.util.UUID.randomUUID",
          "java.util.Random.<init>",
          "java.util.concurrent.ThreadLocalRandom.current",
          "com.ibm.icu.util.ULocale.getDefault",
          "com.ibm.icu.util.TimeZone.getDefault");

  @Test
  void onlyTheCommandLineReadsTheMachine() {
    noClasses()
        .that(describe("are not in cli", type -> isOurs(type) && !room(type).equals("cli")))
        .should()
        .callCodeUnitWhere(
            describe("reads clock, locale, zone, environment or chance", this::readsTheMachine))
        .check(CLASSES);
  }

  private boolean readsTheMachine(JavaCall<?> call) {
    return READINGS_OF_THE_MACHINE.contains(
        call.getTargetOwner().getName() + "." + call.getTarget().getName());
  }

  @Test
  void onlySomeRoomsTouchFiles() {
    Set<String> allowed = Set.of("source", "publish", "serve", "authoring", "cli");

    noClasses()
        .that(describe("may not", type -> isOurs(type) && !allowed.contains(room(type))))
        .should()
        .dependOnClassesThat(
            describe(
                "open files",
                type ->
                    type.getName().equals("java.nio.file.Files")
                        || type.getName().equals("java.io.File")
                        || type.getName().equals("java.io.FileInputStream")
                        || type.getName().equals("java.io.FileOutputStream")))
        .check(CLASSES);
  }
}
