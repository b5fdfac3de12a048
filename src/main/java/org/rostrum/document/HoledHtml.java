package org.rostrum.document;

import java.util.Arrays;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * HTML with numbered holes: one text, and the places in it where something is put in later.
 * Immutable.
 */
public final class HoledHtml {
  private static final HoledHtml EMPTY = new Builder(0).build();

  private final String text;
  private final int[] places;
  private final int[] holes;

  private HoledHtml(String text, int[] places, int[] holes) {
    this.text = text;
    this.places = places;
    this.holes = holes;
  }

  /** No HTML at all. */
  public static HoledHtml empty() {
    return EMPTY;
  }

  /** The HTML with nothing in its holes. */
  public String text() {
    return text;
  }

  /** The HTML with each hole filled; holes are asked for in the order of the text. */
  public String filled(IntFunction<String> filling) {
    if (places.length == 0) {
      return text;
    }
    StringBuilder filled = new StringBuilder(text.length() + 64 * places.length);
    int done = 0;
    for (int i = 0; i < places.length; i++) {
      filled.append(text, done, places[i]).append(filling.apply(holes[i]));
      done = places[i];
    }
    return filled.append(text, done, text.length()).toString();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof HoledHtml html
        && text.equals(html.text)
        && Arrays.equals(places, html.places)
        && Arrays.equals(holes, html.holes);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** Puts HTML together. Belongs to one thread. */
  public static final class Builder {
    private final StringBuilder text;
    private int[] places = new int[8];
    private int[] holes = new int[8];
    private int count;

    /**
     * An empty text.
     *
     * @param capacity the length that it will have, roughly
     */
    public Builder(int capacity) {
      this.text = new StringBuilder(capacity);
    }

    /** The text so far, to append to. */
    public StringBuilder text() {
      return text;
    }

    /** Leaves a hole at the end of the text so far; the number is the caller's. */
    public void hole(int number) {
      if (count == places.length) {
        places = Arrays.copyOf(places, 2 * count);
        holes = Arrays.copyOf(holes, 2 * count);
      }
      places[count] = text.length();
      holes[count] = number;
      count++;
    }

    /** Inserts HTML into the text so far; holes behind it move on. */
    public void insert(int at, String html) {
      text.insert(at, html);
      for (int i = count - 1; i >= 0 && places[i] >= at; i--) {
        places[i] += html.length();
      }
    }

    /** The finished HTML. */
    public HoledHtml build() {
      return new HoledHtml(
          text.toString(), Arrays.copyOf(places, count), Arrays.copyOf(holes, count));
    }
  }
}
