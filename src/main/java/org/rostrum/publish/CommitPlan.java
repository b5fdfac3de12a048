package org.rostrum.publish;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rostrum.publish.Step.Deed;
import org.rostrum.site.SitePath;

/** Decides what has to be done to turn the published site into the one that was added. */
final class CommitPlan {
  private static final Comparator<SitePath> DEEPEST_FIRST =
      Comparator.comparingLong(CommitPlan::depth).reversed().thenComparing(path -> path);

  private final OutputTree tree;
  private final Manifest last;
  private final Manifest next;
  private final List<Arrival> staged;

  /**
   * Plans.
   *
   * @param tree what stands in the output
   * @param last what of it is ours
   * @param arrivals the whole new site
   */
  CommitPlan(OutputTree tree, Manifest last, Collection<Arrival> arrivals) {
    this.tree = tree;
    this.last = last;
    this.next = manifest(arrivals);
    this.staged = arrivals.stream().filter(Arrival::isStaged).toList();
  }

  private static Manifest manifest(Collection<Arrival> arrivals) {
    SortedMap<SitePath, Fingerprint> files = new TreeMap<>();
    arrivals.forEach(arrival -> files.put(arrival.path(), arrival.fingerprint()));
    return new Manifest(files);
  }

  /** What stands in the way and is not ours; sorted, each once. */
  List<SitePath> foreign() {
    return staged.stream()
        .flatMap(arrival -> foreign(arrival).stream())
        .distinct()
        .sorted()
        .toList();
  }

  private Optional<SitePath> foreign(Arrival arrival) {
    SitePath at = arrival.standing().at();
    return switch (arrival.standing().kind()) {
      case NOTHING -> Optional.empty();
      case FILE -> last.lists(at) ? Optional.empty() : Optional.of(at);
      case FOLDER -> tree.firstForeign(at, last);
      case OTHER -> Optional.of(at);
    };
  }

  /** The changes in their order, and what is ours after them. */
  Journal journal() {
    Set<String> swaps =
        staged.stream()
            .filter(Arrival::isSwap)
            .map(arrival -> arrival.unit().value())
            .collect(Collectors.toSet());
    Map<Boolean, List<Step>> removals =
        removed()
            .map(path -> new Step(Deed.REMOVE, path))
            .collect(Collectors.partitioningBy(step -> isInside(step.path().value(), swaps)));
    List<Step> steps = new ArrayList<>(removals.getOrDefault(true, List.of()));
    steps.addAll(moves());
    steps.addAll(removals.getOrDefault(false, List.of()));
    return new Journal(steps, next);
  }

  private Stream<SitePath> removed() {
    return last.files().keySet().stream()
        .filter(path -> !next.lists(path) && tree.standing(path).isFile(path));
  }

  /** Whether a path, or a folder above it, is one of the given. */
  private static boolean isInside(String path, Set<String> tops) {
    for (int end = path.length(); end > 0; end = path.lastIndexOf('/', end - 1)) {
      if (tops.contains(path.substring(0, end))) {
        return true;
      }
    }
    return false;
  }

  private List<Step> moves() {
    Map<SitePath, Turn> turns = new TreeMap<>(DEEPEST_FIRST);
    staged.forEach(file -> turns.merge(file.unit(), Turn.of(file.path()), Turn::later));
    Set<SitePath> replaced =
        staged.stream()
            .filter(file -> file.standing().isFile(file.path()))
            .map(Arrival::path)
            .collect(Collectors.toSet());
    return turns.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .map(unit -> new Step(replaced.contains(unit) ? Deed.REPLACE : Deed.ADD, unit))
        .toList();
  }

  private static long depth(SitePath path) {
    return path.value().chars().filter(letter -> letter == '/').count();
  }

  /** What taking the steps amounts to. */
  Summary summary(Journal journal) {
    long removed = journal.steps().stream().filter(step -> step.deed() == Deed.REMOVE).count();
    return new Summary(
        next.files().size(), count(Entry.NEW), count(Entry.CHANGED), Math.toIntExact(removed));
  }

  private int count(Entry entry) {
    return Math.toIntExact(staged.stream().filter(arrival -> arrival.entry() == entry).count());
  }
}
