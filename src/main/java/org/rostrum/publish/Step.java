package org.rostrum.publish;

import java.util.Locale;
import org.rostrum.site.SitePath;

/** One change to the site. To take it again when it has been taken does nothing. */
record Step(Deed deed, SitePath path) {
  /** What is done at the path. */
  enum Deed {
    /** A staged file, or folder with all that is in it, goes to where nothing stands. */
    ADD,
    /** A staged file takes the place of ours. */
    REPLACE,
    /** Our file goes, and folders that are empty then. */
    REMOVE
  }

  /** The line of a journal: {@code replace people/ada/index.html}. */
  String line() {
    return deed.name().toLowerCase(Locale.ROOT) + " " + Lines.quoted(path);
  }

  /**
   * The step of a journal's line.
   *
   * @throws IllegalArgumentException if it is none
   */
  static Step ofLine(String line) {
    var words = Lines.words(line, 2);
    return new Step(Deed.valueOf(words.get(0).toUpperCase(Locale.ROOT)), Lines.path(words.get(1)));
  }
}
