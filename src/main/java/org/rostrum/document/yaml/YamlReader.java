package org.rostrum.document.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import org.rostrum.diagnostic.Checked;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Findings;
import org.rostrum.document.Fields;
import org.rostrum.document.Value;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads the YAML of a file. */
public final class YamlReader {
  /** In bytes of UTF-8; what is broken in more than that would be looked for too long. */
  private static final int LARGEST = 2 << 20;

  private YamlReader() {}

  /**
   * The map that a file's YAML is, with as much of it as can be read.
   *
   * @return empty if it is something else than a map, or is known not to be YAML; this is reported
   */
  public static Checked<Optional<Fields>> read(FrontMatter front) {
    if (!front.isYaml()) {
      return Checked.of(Optional.empty());
    }
    if (front.block().text().getBytes(UTF_8).length > LARGEST) {
      return tooLarge(front.block());
    }
    Findings found = new Findings();
    YamlBlock block = found.take(ControlCharacters.mend(front.block()));
    return found.with(found.take(read(block)));
  }

  private static Checked<Optional<Fields>> tooLarge(YamlBlock block) {
    Findings found = new Findings();
    found.add(
        Code.FILE_TOO_LARGE,
        block.spanAt(1, 1, Integer.MAX_VALUE / 2),
        "the YAML that begins here is larger than 2 MiB, which is the most that is read",
        "split the file into several, or write long texts below the front matter");
    return found.with(Optional.empty());
  }

  private static void tooDeep(YamlBlock block, int offset, Findings found) {
    found.add(
        Code.YAML_REFUSED,
        block.span(offset, offset + 1),
        "brackets are opened here without end",
        "close the brackets, or put a text that has brackets in quotes");
  }

  private static Checked<Optional<Fields>> read(YamlBlock block) {
    if (Toml.isAll(block.lines())) {
      return Toml.refused(block);
    }
    Findings found = new Findings();
    try {
      Optional<Value> value = new ValueReader(block, found).read();
      boolean isText = value.flatMap(Value::asText).isPresent();
      return isText ? BrokenYaml.read(block) : found.with(asMap(block, value, found));
    } catch (TooDeep e) {
      tooDeep(block, e.offset(), found);
      return found.with(Optional.empty());
    } catch (YAMLException e) {
      return BrokenYaml.read(block);
    }
  }

  private static String hint(YamlBlock block) {
    String name = block.file().path().value().replaceFirst(".*/", "");
    return name.matches("schedule\\.ya?ml")
        ? "write “sessions:” on a line of its own above it"
        : "write one line for each fact, for example “title: Opening”";
  }

  /** Front matter must be a map; none at all is an empty one. */
  static Optional<Fields> asMap(YamlBlock block, Optional<Value> value, Findings found) {
    if (value.isEmpty()) {
      return Optional.of(new Fields(List.of(), block.span(0, 0)));
    }
    Optional<Fields> fields = value.flatMap(Value::asFields);
    if (fields.isEmpty()) {
      found.add(
          Code.YAML_TYPE,
          value.get().span(),
          value.get().what() + " stands where “key: value” lines belong",
          hint(block));
    }
    return fields;
  }
}
