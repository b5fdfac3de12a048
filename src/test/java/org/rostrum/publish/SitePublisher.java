package org.rostrum.publish;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A program that publishes: for tests of what happens when a process dies, or two meet. */
final class SitePublisher {
  /** Written before each step on the disk, so that the other side can choose one to kill at. */
  private static final byte[] STEP = {'.'};

  private SitePublisher() {}

  /** Starts a process of it. */
  static Process start(Path out, String deed) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(SitePublisher.class.getName(), out.toString(), deed));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  /** Starts one that holds the output, and waits until it does. */
  static Process holding(Path out) throws IOException {
    Process process = start(out, "hold");
    if (!"holding".equals(output(process).readLine())) {
      throw new IOException("the other process does not hold " + out);
    }
    return process;
  }

  /** What one says that tries to hold the output and ends at once. */
  static String triesToHold(Path out) throws IOException {
    Process process = start(out, "hold");
    try {
      return String.valueOf(output(process).readLine());
    } finally {
      process.destroyForcibly();
    }
  }

  static BufferedReader output(Process process) {
    return process.inputReader(StandardCharsets.UTF_8);
  }

  /**
   * One of two sites that differ in every way: pages changed, added and removed, files that are
   * folders in the other.
   */
  static SortedMap<String, String> site(boolean first) {
    String word = first ? "first" : "second";
    SortedMap<String, String> site = new TreeMap<>();
    site.put("index.html", "front of the " + word);
    site.put("same.html", "the same in both");
    site.put(first ? "swap" : "swap/index.html", word);
    site.put(first ? "paws/a/index.html" : "paws", word);
    for (int i = 0; i < 120; i++) {
      site.put("articles/" + i + "/index.html", ("page of the " + word + " ").repeat(1 + i));
      site.put(word + "/" + i + "/index.html", word);
      site.put("assets/" + word + i + ".css", word);
    }
    return site;
  }

  /** Publishes two sites in turn until it is killed, or holds the output until its input ends. */
  public static void main(String[] arguments) throws IOException {
    Path out = Path.of(arguments[0]);
    if (arguments[1].equals("hold")) {
      hold(out);
    } else {
      publishForEver(out);
    }
  }

  private static void hold(Path out) throws IOException {
    try (FolderPublication publication = Site.open(out)) {
      System.out.println("holding");
      int end = System.in.read();
      publication.commit();
      System.out.println(end);
    } catch (OutputBusy e) {
      System.out.println("busy");
    }
  }

  private static void publishForEver(Path out) {
    Disk disk = new Disk(path -> tellStep(), true);
    for (boolean first = true; ; first = !first) {
      Site.publish(out, site(first), disk);
    }
  }

  private static void tellStep() throws IOException {
    System.out.write(STEP);
    System.out.flush();
  }
}
