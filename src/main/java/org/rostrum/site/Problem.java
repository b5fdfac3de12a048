package org.rostrum.site;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rostrum.coverage.HeldBack;
import org.rostrum.coverage.Key;
import org.rostrum.coverage.Kind;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Diagnostic;
import org.rostrum.diagnostic.Span;
import org.rostrum.source.SourcePath;

/** Why a link leads nowhere. The words are made only when they are needed. */
interface Problem {
  /** The finding at the place of the link. */
  Diagnostic at(Span place, Suggestions suggestions);

  /** A checked reference to a thing that nobody told of. */
  record Unknown(Kind kind, String reference, SourcePath from) implements Problem {
    private static final Map<Kind, Code> CODES =
        Map.of(
            Kind.PERSON, Code.REF_PERSON,
            Kind.SESSION, Code.REF_SESSION,
            Kind.AWARD, Code.REF_AWARD,
            Kind.EVENT, Code.REF_EVENT,
            Kind.ARTICLE, Code.REF_ARTICLE);

    @Override
    public Diagnostic at(Span place, Suggestions suggestions) {
      String hint = suggestions.thing(kind, reference, from).orElseGet(this::remedy);
      Code code = CODES.getOrDefault(kind, Code.LINK_BROKEN);
      return Diagnostic.of(code, place, "no " + kind.word() + " “" + reference + "”", hint);
    }

    private String remedy() {
      return switch (kind) {
        case PERSON -> "name somebody whom the site knows, or add a file under content/people/";
        case SESSION -> "write event/session, or add the session to its event";
        case AWARD -> "name an award that the site knows, or add a file under content/awards/";
        case EVENT -> "name an event that the site knows, or add content/events/ID/index.md";
        case ARTICLE, PAGE, TAG -> "link to the file itself: [words](path/to/file.md)";
      };
    }
  }

  /** A checked reference that several things answer to. */
  record Ambiguous(Kind kind, String reference, List<Key> keys) implements Problem {
    private static final int MOST_SHOWN = 5;

    @Override
    public Diagnostic at(Span place, Suggestions suggestions) {
      String all =
          keys.stream().sorted().limit(MOST_SHOWN).map(suggestions::named).collect(joining(", "));
      int rest = keys.size() - MOST_SHOWN;
      return Diagnostic.of(
          Code.REF_AMBIGUOUS,
          place,
          keys.size() + " " + plural() + " are called “" + reference + "”",
          "write one of " + all + (rest > 0 ? " and %d more".formatted(rest) : ""));
    }

    private String plural() {
      return kind == Kind.PERSON ? "people" : kind.word() + "s";
    }
  }

  /** A link to something that is not published now. */
  record Withheld(HeldBack what) implements Problem {
    @Override
    public Diagnostic at(Span place, Suggestions suggestions) {
      return Diagnostic.of(
          Code.REF_HELD_BACK,
          place,
          "“"
              + what.title()
              + "” is not published: "
              + what.why()
              + " ("
              + what.span().place()
              + ")",
          "until it is, the words stand here without a link");
    }
  }

  /** A link to something that stands on other pages only. */
  record Pageless(Key key) implements Problem {
    @Override
    public Diagnostic at(Span place, Suggestions suggestions) {
      return broken(place, "“" + key + "” has no page of its own", "link to what tells of it");
    }
  }

  /** A relative link that leads to no file. */
  record NoFile(String path, SourcePath from) implements Problem {
    @Override
    public Diagnostic at(Span place, Suggestions suggestions) {
      return broken(
          place,
          "no file “" + path + "”, seen from " + from,
          suggestions
              .file(path, from)
              .or(() -> SchemelessAddress.hint(path))
              .orElse("correct the path; it starts at this file's folder"));
    }
  }

  /** A path from the site's root at which nothing stands. */
  record NoAddress(String path) implements Problem {
    @Override
    public Diagnostic at(Span place, Suggestions suggestions) {
      return broken(
          place,
          "nothing is published at “" + path + "”",
          suggestions.address(path).orElse("correct the address, or link to the file: x.md"));
    }
  }

  /** A link without a target. */
  record Empty() implements Problem {
    @Override
    public Diagnostic at(Span place, Suggestions suggestions) {
      return broken(place, "a link without a target", "write its address between ( and )");
    }
  }

  /** A link to a place that the page does not have. */
  record NoAnchor(Page page, String fragment) implements Problem {
    @Override
    public Diagnostic at(Span place, Suggestions suggestions) {
      Optional<String> near = suggestions.anchor(page, fragment);
      return Diagnostic.of(
          Code.LINK_ANCHOR,
          place,
          "“" + page.title() + "” has no anchor “#" + fragment + "”",
          near.orElse("give the heading that is meant this id: {#" + fragment + "}"));
    }
  }

  private static Diagnostic broken(Span place, String message, String hint) {
    return Diagnostic.of(Code.LINK_BROKEN, place, message, hint);
  }
}
