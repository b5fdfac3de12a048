package org.rostrum.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rostrum.build.Mode;
import org.rostrum.build.Project;
import org.rostrum.diagnostic.Visible;

/** The options of the commands that read a whole site: declared, and read into a request. */
final class SiteOptions {
  static final Option SOURCE =
      Option.value(
          "--source",
          "-s",
          "DIR",
          "the site's folder, holding content/ and, if any, templates/;",
          "default: the working folder");
  private static final Option OUTPUT =
      Option.value("--output", "-o", "DIR", "where the site goes; default: SOURCE/site-output");
  static final Option BASE_URL =
      Option.value(
          "--base-url",
          "-b",
          "URL",
          "instead of “url” in site.yaml; its path is the sub-path",
          "that the site is hosted under");
  private static final Option DRAFTS = Option.flag("--drafts", "", "publish drafts too");
  private static final Option FUTURE =
      Option.flag("--future", "", "publish what is not yet due too");
  static final Option AS_OF =
      Option.value(
          "--as-of",
          "",
          "INSTANT",
          "“now” for publication and expiry: 2026-11-24 or",
          "2026-11-24T09:00Z; default: SOURCE_DATE_EPOCH, else the clock");
  private static final Option STRICT = Option.flag("--strict", "", "warnings count as errors");
  private static final Option FORMAT =
      Option.value(
          "--format",
          "",
          "text|json",
          "how findings are printed: text to standard error,",
          "json to standard output");
  private static final Option ALL =
      Option.flag(
          "--all", "", "print each finding in full; else many of one kind", "are put together");
  private static final Option THREADS =
      Option.value("--threads", "", "N", "default: the processors there are");
  private static final Option QUIET = Option.flag("--quiet", "-q", "no summary");
  private static final Option TIMINGS =
      Option.flag("--timings", "", "a table of the stages and of the slowest pages");
  static final Option DEBUG = Option.flag(Rostrum.DEBUG, "", "stack traces for our own bugs");
  static final Option HELP = Option.flag(Rostrum.HELP, Rostrum.HELP_LETTER, "this text");

  private static final List<Option> OF_BOTH =
      List.of(
          BASE_URL, DRAFTS, FUTURE, AS_OF, STRICT, FORMAT, ALL, THREADS, QUIET, TIMINGS, DEBUG,
          HELP);

  private static final String EPOCH = "SOURCE_DATE_EPOCH";
  private static final int MOST_THREADS = 256;

  private final Environment environment;

  SiteOptions(Environment environment) {
    this.environment = environment;
  }

  /** The options of one of the two commands. */
  static List<Option> of(Mode mode) {
    List<Option> options = new ArrayList<>();
    options.add(SOURCE);
    if (mode == Mode.PUBLISH) {
      options.add(OUTPUT);
    }
    options.addAll(OF_BOTH);
    return List.copyOf(options);
  }

  /** What the options ask for, with defaults from the environment. */
  Request read(Arguments given) {
    Path source = source(given);
    Path named = folder(given, OUTPUT).map(Folders::named).orElse(source.resolve("site-output"));
    Path output = Folders.output(named, source);
    Project project =
        new Project(
            source,
            output,
            baseUrl(given),
            now(given),
            given.has(DRAFTS),
            given.has(FUTURE),
            given.has(STRICT),
            threads(given));
    return new Request(
        project,
        given.value(FORMAT).map(word -> Format.of(FORMAT.name(), word)).orElse(Format.TEXT),
        given.has(ALL),
        given.has(QUIET),
        given.has(TIMINGS));
  }

  Path source(Arguments given) {
    return Folders.source(folder(given, SOURCE).orElse(environment.folder()), environment);
  }

  static Optional<String> baseUrl(Arguments given) {
    return given.value(BASE_URL).map(url -> BaseUrl.of(BASE_URL.name(), url));
  }

  private Optional<Path> folder(Arguments given, Option option) {
    return given.value(option).map(text -> Folders.named(option.name(), text, environment));
  }

  /** What was given as “now”, else what the environment says. */
  Instant now(Arguments given) {
    Optional<String> asOf = given.value(AS_OF);
    if (asOf.isPresent()) {
      return Moment.of(AS_OF.name(), asOf.get());
    }
    String epoch = environment.variable(EPOCH);
    return epoch.isEmpty() ? environment.clock().instant() : Moment.ofEpoch(EPOCH, epoch);
  }

  private int threads(Arguments given) {
    return given.value(THREADS).map(SiteOptions::threads).orElse(environment.processors());
  }

  private static int threads(String text) {
    boolean isNumber =
        !text.isEmpty() && text.length() <= 3 && text.chars().allMatch(Character::isDigit);
    int threads = isNumber ? Integer.parseInt(text) : 0;
    if (threads < 1 || threads > MOST_THREADS) {
      throw new Misuse(
          "%s “%s” is not a number from 1 to %d"
              .formatted(THREADS.name(), Visible.text(text), MOST_THREADS));
    }
    return threads;
  }
}
