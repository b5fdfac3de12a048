package org.rostrum.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the articles that have most in common. Of what very many articles share, only those
 * published nearest in time are looked at, so that the cost for one article does not grow with the
 * site.
 */
final class RelatedArticles {
  private static final int WINDOW = 50;
  private static final int SPECIFIC = 2;

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
    Map<Integer, Integer> scores = new HashMap<>();
    for (Key topic : topics(article)) {
      int weight = topic.is(Kind.TAG) ? 1 : SPECIFIC;
      countNear(positionsByTopic.getOrDefault(topic, new int[0]), self, weight, scores);
    }
    return scores.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(limit)
        .map(entry -> articles.get(entry.getKey()))
        .toList();
  }

  private static void countNear(
      int[] positions, int self, int weight, Map<Integer, Integer> scores) {
    int own = Arrays.binarySearch(positions, self);
    int from = Math.max(0, own - WINDOW);
    int to = Math.min(positions.length, own + WINDOW + 1);
    for (int i = from; i < to; i++) {
      if (positions[i] != self) {
        scores.merge(positions[i], weight, Integer::sum);
      }
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
