package org.rostrum.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds the articles that have most in common. Of what very many articles share, only those
 * published nearest in time are looked at, so that the cost for one article does not grow with the
 * site. A session or person in common counts twice as much as a tag.
 */
final class RelatedArticles {
  private static final int WINDOW = 50;
  private static final int SPECIFIC = 2;
  private static final int FEW_HITS = 512;

  private final List<Article> articles;
  private final Map<Key, Integer> positions = new HashMap<>();
  private final Map<Key, int[]> positionsByTopic;

  /** Looks at articles in their published order, the newest first. */
  RelatedArticles(List<Article> articles) {
    this.articles = articles;
    Map<Key, List<Integer>> lists = new HashMap<>();
    for (int i = 0; i < articles.size(); i++) {
      positions.put(articles.get(i).key(), i);
      for (Key topic : topics(articles.get(i))) {
        lists.computeIfAbsent(topic, unused -> new ArrayList<>()).add(i);
      }
    }
    positionsByTopic = new HashMap<>();
    lists.forEach(
        (topic, list) ->
            positionsByTopic.put(topic, list.stream().mapToInt(Integer::intValue).toArray()));
  }

  /** The most similar first; of equals the newest. */
  List<Article> to(Article article, int limit) {
    Integer self = positions.get(article.key());
    if (self == null) {
      return List.of();
    }
    Best best = new Best(limit);
    int[] hits = hits(article, self);
    for (int from = 0; from < hits.length; ) {
      int to = from + 1;
      while (to < hits.length && hits[to] == hits[from]) {
        to++;
      }
      if (hits[from] != self) {
        best.offer(hits[from], to - from);
      }
      from = to;
    }
    return best.positions().mapToObj(articles::get).toList();
  }

  /** The position of each article that shares something, as often as it does; sorted. */
  private int[] hits(Article article, int self) {
    int[] hits = new int[FEW_HITS];
    int count = 0;
    for (Key topic : topics(article)) {
      int[] all = positionsByTopic.getOrDefault(topic, new int[0]);
      int own = Arrays.binarySearch(all, self);
      int from = Math.max(0, own - WINDOW);
      int length = Math.min(all.length, own + WINDOW + 1) - from;
      for (int weight = topic.is(Kind.TAG) ? 1 : SPECIFIC; weight > 0; weight--) {
        hits = withRoom(hits, count + length);
        System.arraycopy(all, from, hits, count, length);
        count += length;
      }
    }
    Arrays.sort(hits, 0, count);
    return Arrays.copyOf(hits, count);
  }

  private static int[] withRoom(int[] hits, int size) {
    return size <= hits.length ? hits : Arrays.copyOf(hits, 2 * size);
  }

  /** The few with the highest counts, the highest first; of equals the one offered first. */
  private static final class Best {
    private final int[] positions;
    private final int[] counts;
    private int size;

    Best(int limit) {
      positions = new int[limit];
      counts = new int[limit];
    }

    void offer(int position, int count) {
      int place = size;
      while (place > 0 && counts[place - 1] < count) {
        place--;
      }
      if (place == positions.length) {
        return;
      }
      size = Math.min(size + 1, positions.length);
      System.arraycopy(positions, place, positions, place + 1, size - place - 1);
      System.arraycopy(counts, place, counts, place + 1, size - place - 1);
      positions[place] = position;
      counts[place] = count;
    }

    IntStream positions() {
      return Arrays.stream(positions, 0, size);
    }
  }

  /** What two articles can have in common: sessions, people and tags. */
  private static Set<Key> topics(Article article) {
    Set<Key> topics = new LinkedHashSet<>();
    article.sessions().forEach(session -> topics.add(session.key()));
    topics.addAll(Mentions.people(article));
    article.common().tags().forEach(tag -> topics.add(tag.key()));
    return topics;
  }
}
