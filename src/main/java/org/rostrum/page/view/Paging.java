package org.rostrum.page.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Divides long lists into pages, and links these to each other. */
public final class Paging {
  private static final int NEIGHBOURS = 2;

  private Paging() {}

  /** One page of a list: its number from 1, of how many, and what stands on it. */
  public record Slice<T>(int number, int count, List<T> items) {
    /** Copies the list. */
    public Slice {
      items = List.copyOf(items);
    }

    /** Whether it is the first page. */
    public boolean isFirst() {
      return number == 1;
    }
  }

  /**
   * The links between the pages of a list.
   *
   * @param position “Page 2 of 5”
   */
  public record Pager(
      String position,
      Optional<String> previous,
      Optional<String> next,
      List<PageNumber> numbers) {}

  /** A page in the row of pages; a gap stands for those between its neighbours. */
  public record PageNumber(String number, String url, boolean isCurrent, boolean isGap) {}

  /** Pages of at most {@code size} items; of nothing, one page without any. */
  public static <T> List<Slice<T>> slices(List<T> items, int size) {
    int count = Math.max(1, (items.size() + size - 1) / size);
    return IntStream.range(0, count)
        .mapToObj(i -> new Slice<>(i + 1, count, items.subList(i * size, end(items, i, size))))
        .toList();
  }

  private static int end(List<?> items, int index, int size) {
    return (int) Math.min(items.size(), (index + 1L) * size);
  }

  /** The links from one page to the others; none if it is the only one. */
  public static Optional<Pager> pager(Slice<?> slice, IntFunction<String> url, Words words) {
    if (slice.count() == 1) {
      return Optional.empty();
    }
    int number = slice.number();
    return Optional.of(
        new Pager(
            words.text(
                "pageOf",
                Map.of(
                    "number", Integer.toString(number),
                    "count", Integer.toString(slice.count()))),
            number > 1 ? Optional.of(url.apply(number - 1)) : Optional.empty(),
            number < slice.count() ? Optional.of(url.apply(number + 1)) : Optional.empty(),
            numbers(slice, url)));
  }

  /** The first and the last page, and those near: 1 … 4 5 6 7 8 … 20. */
  private static List<PageNumber> numbers(Slice<?> slice, IntFunction<String> url) {
    List<PageNumber> numbers = new ArrayList<>();
    int last = 0;
    for (int number : shown(slice.number(), slice.count())) {
      if (number > last + 1) {
        numbers.add(new PageNumber("…", "", false, true));
      }
      numbers.add(
          new PageNumber(
              Integer.toString(number), url.apply(number), number == slice.number(), false));
      last = number;
    }
    return numbers;
  }

  private static int[] shown(int current, int count) {
    int from = Math.max(2, current - NEIGHBOURS);
    int to = Math.min(count - 1, current + NEIGHBOURS);
    IntStream between = IntStream.rangeClosed(from, to);
    return IntStream.concat(IntStream.of(1), IntStream.concat(between, IntStream.of(count)))
        .toArray();
  }
}
