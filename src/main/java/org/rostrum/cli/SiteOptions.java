package org.rostrum.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rostrum.build.Mode;
import org.rostrum.build.Project;
import org.rostrum.diagnostic.Visible;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The options of the commands that read a whole site: declared, and read into a request. */
final class SiteOptions {
  private static final String SOURCE = "--source";
  private static final String OUTPUT = "--output";
  private static final String BASE_URL = "--base-url";
  private static final String DRAFTS = "--drafts";
  private static final String FUTURE = "--future";
  private static final String AS_OF = "--as-of";
  private static final String STRICT = "--strict";
  private static final String FORMAT = "--format";
  private static final String THREADS = "--threads";
  private static final String QUIET = "--quiet";
  private static final String TIMINGS = "--timings";

  private static final String EPOCH = "SOURCE_DATE_EPOCH";
  private static final int MOST_THREADS = 256;

  private final Environment environment;

  SiteOptions(Environment environment) {
    this.environment = environment;
  }

  /** New declarations: picocli keeps the values in them. */
  static List<OptionSpec> of(Mode mode) {
    List<OptionSpec> options = new ArrayList<>();
    options.add(
        value("DIR", "-s", SOURCE)
            .description(
                "the site's folder, holding content/ and, if any, templates/;",
                "default: the working folder")
            .build());
    if (mode == Mode.PUBLISH) {
      options.add(
          value("DIR", "-o", OUTPUT)
              .description("where the site goes; default: SOURCE/site-output")
              .build());
    }
    addWhatIsPublished(options);
    addWhatIsPrinted(options);
    return options;
  }

  private static void addWhatIsPublished(List<OptionSpec> options) {
    options.add(
        value("URL", "-b", BASE_URL)
            .description(
                "instead of “url” in site.yaml; its path is the sub-path",
                "that the site is hosted under")
            .build());
    options.add(flag(DRAFTS).description("publish drafts too").build());
    options.add(flag(FUTURE).description("publish what is not yet due too").build());
    options.add(
        value("INSTANT", AS_OF)
            .description(
                "“now” for publication and expiry: 2026-11-24 or",
                "2026-11-24T09:00Z; default: SOURCE_DATE_EPOCH, else the clock")
            .build());
  }

  private static void addWhatIsPrinted(List<OptionSpec> options) {
    options.add(flag(STRICT).description("warnings count as errors").build());
    options.add(
        value("text|json", FORMAT)
            .description(
                "how findings are printed: text to standard error, json to", "standard output")
            .build());
    options.add(value("N", THREADS).description("default: the processors there are").build());
    options.add(flag("-q", QUIET).description("no summary").build());
    options.add(
        flag(TIMINGS).description("a table of the stages and of the slowest pages").build());
    options.add(flag("--debug").description("stack traces for our own bugs").build());
    options.add(flag("-h", "--help").usageHelp(true).description("this text").build());
  }

  private static OptionSpec.Builder value(String label, String... names) {
    return OptionSpec.builder(names).type(String.class).arity("1").paramLabel(label);
  }

  private static OptionSpec.Builder flag(String... names) {
    return OptionSpec.builder(names).type(boolean.class).arity("0");
  }

  /** What the options ask for, with defaults from the environment. */
  Request read(ParseResult given) {
    Path source = Folders.source(folder(given, SOURCE).orElse(environment.folder()), environment);
    Path output =
        Folders.output(folder(given, OUTPUT).orElse(source.resolve("site-output")), source);
    Project project =
        new Project(
            source,
            output,
            text(given, BASE_URL).map(url -> BaseUrl.of(BASE_URL, url)),
            now(given),
            given.hasMatchedOption(DRAFTS),
            given.hasMatchedOption(FUTURE),
            given.hasMatchedOption(STRICT),
            threads(given));
    return new Request(
        project,
        text(given, FORMAT).map(word -> Format.of(FORMAT, word)).orElse(Format.TEXT),
        given.hasMatchedOption(QUIET),
        given.hasMatchedOption(TIMINGS));
  }

  private Optional<Path> folder(ParseResult given, String option) {
    return text(given, option).map(text -> path(option, text));
  }

  private Path path(String option, String text) {
    try {
      return environment.folder().resolve(text).normalize();
    } catch (InvalidPathException unreadable) {
      throw new Misuse(option + " “" + Visible.text(text) + "” cannot be the name of a folder");
    }
  }

  private Instant now(ParseResult given) {
    Optional<String> asOf = text(given, AS_OF);
    if (asOf.isPresent()) {
      return Moment.of(AS_OF, asOf.get());
    }
    String epoch = environment.variable(EPOCH);
    return epoch.isEmpty() ? environment.clock().instant() : Moment.ofEpoch(EPOCH, epoch);
  }

  private int threads(ParseResult given) {
    return text(given, THREADS).map(SiteOptions::threads).orElse(environment.processors());
  }

  private static int threads(String text) {
    boolean isNumber =
        !text.isEmpty() && text.length() <= 3 && text.chars().allMatch(Character::isDigit);
    int threads = isNumber ? Integer.parseInt(text) : 0;
    if (threads < 1 || threads > MOST_THREADS) {
      throw new Misuse(
          "%s “%s” is not a number from 1 to %d"
              .formatted(THREADS, Visible.text(text), MOST_THREADS));
    }
    return threads;
  }

  private static Optional<String> text(ParseResult given, String option) {
    @Nullable String value = given.matchedOptionValue(option, null);
    return Optional.ofNullable(value);
  }
}
