package org.rostrum.build;

/** Is told how far a build has come. Called from many threads. */
public interface Progress {
  /** A stage begins that has so many steps; 0 if nobody knows. */
  void stage(String name, int total);

  /** One step is done. */
  void step();
}
