package org.rostrum.serve;

import org.rostrum.build.Preview;

/** Is told what happens to the site while it is served, on whatever thread it happens. */
public interface Listener {
  /** The site was planned anew, with errors or without. */
  void planned(Preview preview);

  /** The site could not be read; the reason is for the author. */
  void failed(String reason);

  /** A bug of ours kept something from being done. */
  void bug(Throwable bug);
}
