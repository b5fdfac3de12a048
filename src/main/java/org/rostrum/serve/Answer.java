package org.rostrum.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.rostrum.site.Content;

/** Writes answers; of a question for the head alone, only that. */
final class Answer {
  private static final int UNKNOWN_LENGTH = 0;
  private static final int NO_BODY = -1;

  private final HttpExchange exchange;
  private boolean isBegun;

  Answer(HttpExchange exchange) {
    this.exchange = exchange;
    set("Cache-Control", "no-cache");
    set("X-Content-Type-Options", "nosniff");
    set("Cross-Origin-Resource-Policy", "same-origin");
  }

  Answer set(String header, String value) {
    exchange.getResponseHeaders().set(header, value);
    return this;
  }

  /** Whether it is too late for another answer. */
  boolean isBegun() {
    return isBegun;
  }

  /** A text in full. */
  void send(int status, String type, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    set("Content-Type", type);
    isBegun = true;
    if (isHead() || bytes.length == 0) {
      set("Content-Length", String.valueOf(bytes.length));
      exchange.sendResponseHeaders(status, NO_BODY);
    } else {
      exchange.sendResponseHeaders(status, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  void redirect(String address) throws IOException {
    set("Location", address).send(302, MediaTypes.TEXT, "→ " + address + "\n");
  }

  /** A file of any size; nothing of it is sent before its first byte was read. */
  void stream(String type, Content content) throws IOException {
    set("Content-Type", type);
    if (isHead()) {
      begin(NO_BODY);
      return;
    }
    content.writeTo(new Late());
    if (!isBegun) {
      begin(NO_BODY);
    }
  }

  /** Begins an answer that goes on until somebody ends it. */
  OutputStream open(String type) throws IOException {
    set("Content-Type", type);
    begin(isHead() ? NO_BODY : UNKNOWN_LENGTH);
    return exchange.getResponseBody();
  }

  private void begin(int length) throws IOException {
    isBegun = true;
    exchange.sendResponseHeaders(200, length);
  }

  boolean isHead() {
    return exchange.getRequestMethod().equals("HEAD");
  }

  /** Begins the answer when the first byte comes. */
  private final class Late extends OutputStream {
    @Override
    public void write(int octet) throws IOException {
      write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      if (!isBegun) {
        begin(UNKNOWN_LENGTH);
      }
      exchange.getResponseBody().write(bytes, from, length);
    }
  }
}
