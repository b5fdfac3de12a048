package org.rostrum.diagnostic;

import static org.rostrum.diagnostic.Severity.ERROR;
import static org.rostrum.diagnostic.Severity.INFO;
import static org.rostrum.diagnostic.Severity.WARNING;

/**
 * Everything that Rostrum reports, by the name under which authors look it up. One code has one
 * severity. The printed form has dashes: {@code YAML-SYNTAX}.
 */
public enum Code {
  /** A file that is not UTF-8. */
  FILE_ENCODING(ERROR),
  /** A file that is too large to be read as text. */
  FILE_TOO_LARGE(ERROR),
  /** A file that nothing reads, where it was most likely meant to be read. */
  FILE_IGNORED(INFO),
  /** A file whose keys are those of another kind than its place says. */
  FILE_MISPLACED(ERROR),
  /** A folder whose name is nearly one that says what its files are; they are read as that. */
  FOLDER_NEAR(WARNING),
  /** A symbolic link that leads out of its folder, or in a circle; it is not followed. */
  FILE_OUTSIDE(WARNING),
  /** A name that cannot be published: control characters, or not decodable. */
  FILE_NAME(ERROR),

  /** YAML that does not parse. */
  YAML_SYNTAX(ERROR),
  /** A list where a text belongs, and the like. */
  YAML_TYPE(ERROR),
  /** An anchor, alias, merge key or tag. */
  YAML_REFUSED(ERROR),
  /** YAML that parses, but hardly means what its author meant. */
  YAML_SUSPECT(WARNING),
  /** A key that stands twice in one map; the last one counts. */
  YAML_DUPLICATE_KEY(WARNING),

  /** A key that stands again below, where it counts. */
  KEY_REPEATED(INFO),
  /** A key that no kind has. */
  KEY_UNKNOWN(INFO),
  /** A key that a coming release will read. */
  KEY_NOT_YET(INFO),
  /** A key that is nearly one of this kind, or belongs to another kind. */
  KEY_NEAR(WARNING),
  /** A required key that is absent. */
  KEY_MISSING(ERROR),
  /** A value outside of a closed list of words. */
  VALUE_UNKNOWN(ERROR),
  /** An open word that is nearly one with a meaning of its own. */
  VALUE_NEAR(WARNING),
  /** A text that YAML cut at {@code #}. */
  VALUE_CUT(WARNING),
  /** A placeholder such as {@code TBD}. */
  VALUE_PLACEHOLDER(WARNING),
  /** A date, time or duration that does not exist or cannot be read. */
  DATE_INVALID(ERROR),
  /** A date in the front matter that is not that of the file's name; the front matter counts. */
  DATE_DIFFERS(INFO),

  /** Something that is not published now. */
  HELD_BACK(INFO),
  /** A link or reference to something that is held back. */
  REF_HELD_BACK(WARNING),

  /** A session with an hour, and no time zone anywhere. */
  TIME_ZONE_MISSING(ERROR),
  /** A time zone that is no IANA id. */
  TIME_ZONE_UNKNOWN(ERROR),
  /** An offset that the event's zone does not have at that moment. */
  TIME_OFFSET_MISMATCH(ERROR),
  /** A local time that the clock change leaves out. */
  TIME_GAP(ERROR),
  /** A local time that exists twice; the earlier counts. */
  TIME_AMBIGUOUS(WARNING),
  /** An hour without any zone, outside of an event: the date counts, the hour does not. */
  TIME_HOUR_DROPPED(WARNING),
  /** The end is not after the start. */
  TIME_END_BEFORE_START(ERROR),
  /** A session on no day of its event. */
  TIME_OUTSIDE_EVENT(ERROR),

  /** No such person. */
  REF_PERSON(ERROR),
  /** No such session. */
  REF_SESSION(ERROR),
  /** No such award. */
  REF_AWARD(ERROR),
  /** No such event. */
  REF_EVENT(ERROR),
  /** No such article. */
  REF_ARTICLE(ERROR),
  /** A room that is not in the event's list. */
  REF_ROOM(ERROR),
  /** A track that is not in the event's list. */
  REF_TRACK(ERROR),
  /** A name that two things have. */
  REF_AMBIGUOUS(ERROR),
  /** One fact of one thing, told differently in two places. */
  FACT_CONTRADICTION(ERROR),
  /** A person who was made from a name. */
  PERSON_NEW(INFO),

  /** A name that differs from another one in marks or script alone; they are taken for one. */
  NAME_SIMILAR(WARNING),
  /** A name that may be those of two people; it is taken for one. */
  NAME_JOINED(INFO),

  /** A grant without a recipient. */
  AWARD_NO_RECIPIENT(ERROR),
  /** A quote without a speaker. */
  QUOTE_NO_SPEAKER(ERROR),

  /** A picture without an alternative text. */
  IMG_ALT(WARNING),
  /** A picture without a credit. */
  IMG_CREDIT(WARNING),
  /** A picture on another host. */
  IMG_REMOTE(INFO),
  /** No such picture. */
  IMG_MISSING(ERROR),
  /** A picture whose name is equal but for case. */
  IMG_CASE(ERROR),
  /** A picture that is not what its name says, or cannot be read. */
  IMG_TYPE(ERROR),
  /** A picture that is cut off, or that no browser can show. */
  IMG_BROKEN(ERROR),
  /** A picture that can run code or ask other hosts; that is taken out, but under static/. */
  IMG_ACTIVE(WARNING),

  /** Two sources for one address. */
  URL_DUPLICATE(ERROR),
  /** Two addresses that are equal but for case or Unicode form. */
  URL_CASE(ERROR),
  /** An alias on the address of a page. */
  URL_ALIAS_HIDES(ERROR),
  /** An address that cannot be one: it leads out of the site, or has forbidden characters. */
  URL_INVALID(ERROR),

  /** An address that browsers cannot follow: an unknown scheme, no host; shown as text. */
  LINK_UNKNOWN(WARNING),
  /** A link to something that the site does not have. */
  LINK_BROKEN(ERROR),
  /** A link to an anchor that the page does not have. */
  LINK_ANCHOR(ERROR),
  /** A scheme that can run code. */
  LINK_SCHEME(ERROR),

  /** No {@code url} in site.yaml. */
  SITE_URL(INFO),

  /** A name that no view has. */
  TPL_NAME(ERROR),
  /** A partial, layout or block that does not exist. */
  TPL_PARTIAL(ERROR),
  /** A template that does not parse. */
  TPL_SYNTAX(ERROR),

  /** Markdown nested deeper than 100 levels. */
  MARKDOWN_TOO_DEEP(ERROR),
  /** Markdown that would take minutes to read. */
  MARKDOWN_TOO_COMPLEX(ERROR),
  /** What was meant as a link, a picture, a note or a heading, and is shown as it is written. */
  TEXT_SUSPECT(WARNING),
  /** A tag of another generator's template language in a text, where readers see it as it is. */
  TEXT_TEMPLATE(INFO),
  /** An HTML element or attribute that was dropped, or is never closed. */
  SAFE_HTML(WARNING),

  /** A file that Rostrum did not write stands in the way. */
  OUTPUT_FOREIGN(ERROR);

  private final Severity severity;
  private final String id;

  Code(Severity severity) {
    this.severity = severity;
    this.id = name().replace('_', '-');
  }

  /** The severity of every finding with this code. */
  public Severity severity() {
    return severity;
  }

  /** The printed form, e.g. {@code REF-PERSON}. */
  public String id() {
    return id;
  }
}
