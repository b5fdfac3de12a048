package org.rostrum.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicInteger;
import org.rostrum.diagnostic.Checked;
import org.rostrum.site.Artifact;

/** Publishes nothing, but reads every content to its end, so that what is wrong with it shows. */
public final class DiscardingPublication implements Publication {
  private final AtomicInteger count = new AtomicInteger();

  /** Reads the content and forgets it; nothing changes. */
  @Override
  public Entry add(Artifact artifact) {
    try {
      artifact.content().writeTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw Failure.of("publish", artifact.path(), e);
    }
    count.incrementAndGet();
    return Entry.UNCHANGED;
  }

  /** Counts the files that were added; none is new, changed or removed. */
  @Override
  public Checked<Summary> commit() {
    return Checked.of(new Summary(count.get(), 0, 0, 0));
  }

  @Override
  public void close() {}
}
