package org.rostrum.site;

/** The path of a published file from the site's root: {@code people/ada/index.html}. */
public record SitePath(String value) implements Comparable<SitePath> {
  @Override
  public int compareTo(SitePath other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
