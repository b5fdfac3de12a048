package org.rostrum.document.markdown;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Inputs that make readers of Markdown hang, overflow or write what they should not. */
final class HostileMarkdown {
  private static final Map<String, String> ALL = new TreeMap<>(made());

  private HostileMarkdown() {}

  static String each(int count, IntFunction<String> piece) {
    return IntStream.range(0, count).mapToObj(piece).collect(Collectors.joining());
  }

  /** All inputs by name. */
  static Map<String, String> all() {
    return ALL;
  }

  private static Map<String, String> made() {
    Map<String, String> inputs = new LinkedHashMap<>();
    nesting(inputs);
    brackets(inputs);
    marks(inputs);
    html(inputs);
    blocks(inputs);
    lines(inputs);
    return inputs;
  }

  private static void nesting(Map<String, String> inputs) {
    inputs.put("quotes on one line", ">".repeat(10_000) + "a");
    inputs.put("quotes with spaces", "> ".repeat(50_000) + "a");
    inputs.put("400 quotes", ">".repeat(400) + "a");
    inputs.put("quotes growing", each(1_000, i -> ">".repeat(i) + "a\n"));
    inputs.put("bullets on one line", "- ".repeat(10_000) + "a");
    inputs.put("numbers on one line", "1. ".repeat(10_000) + "a");
    inputs.put("mixed containers", "> - 1. ".repeat(5_000) + "a");
    inputs.put("lists by indentation", each(600, i -> "  ".repeat(i) + "- a\n"));
    inputs.put("thousands of lists by indentation", each(2_000, i -> "  ".repeat(i) + "- a\n"));
    inputs.put("braces with inline markup", "## H {#_a_}\n\n## T {session=\"a &amp; `b`\"}\n");
    inputs.put("a paragraph of hard breaks", "a  \n".repeat(50_000));
    inputs.put("a paragraph of code", "`a``".repeat(100_000));
    inputs.put("a note that is used often", "[^1]: b\n\n" + "a[^1] ".repeat(20_000));
    inputs.put("numbers by indentation", each(400, i -> "   ".repeat(i) + "1. a\n"));
    inputs.put("emphasis", "*a **a ".repeat(20_000));
    inputs.put("closed emphasis", "*a **a ".repeat(5_000) + "a** a*".repeat(5_000));
    inputs.put("nested links", "[".repeat(5_000) + "a" + "](b)".repeat(5_000));
    inputs.put("nested pictures", "![".repeat(4_900) + "a" + "](b)".repeat(4_900));
    inputs.put("nested strikes", "~~a ".repeat(20_000) + "a~~ ".repeat(20_000));
    inputs.put("notes in notes", each(3_000, i -> "[^" + i + "]: a[^" + (i + 1) + "]\n\n"));
    inputs.put(
        "notes used", "[^0]\n\n" + each(3_000, i -> "[^" + i + "]: a[^" + (i + 1) + "]\n\n"));
    inputs.put("quoted notes", "> ".repeat(90) + "[^1]: a\n\n[^1]");
    inputs.put("nested divs", "<div>\n\n".repeat(20_000));
    inputs.put("nested spans", "<span>".repeat(20_000));
    inputs.put("nested raw links", "<a href=\"b\">".repeat(20_000));
    inputs.put("nested raw emphasis", "<b><i>".repeat(20_000));
    inputs.put("nested raw tables", "<table><tr><td>".repeat(5_000));
  }

  private static void brackets(Map<String, String> inputs) {
    inputs.put("open brackets", "[".repeat(50_000));
    inputs.put("close brackets", "]".repeat(50_000));
    inputs.put("open links", "[a](b".repeat(20_000));
    inputs.put("open angled links", "[a](<b".repeat(20_000));
    inputs.put("open titles", "[a](b \"c".repeat(20_000));
    inputs.put("open single titles", "[a](b 'c".repeat(20_000));
    inputs.put("open bracketed titles", "[a](b (c".repeat(20_000));
    inputs.put("bracket pairs", "[a]".repeat(50_000));
    inputs.put("bracket chains", "[a][b".repeat(50_000));
    inputs.put("links and open pictures", "![".repeat(4_000) + "[a](b)".repeat(20_000));
    inputs.put("open pictures", "![[]()".repeat(20_000));
    inputs.put("parentheses", "[a](" + "(".repeat(50_000) + ")".repeat(50_000) + ")");
    inputs.put("escaped brackets", "\\[".repeat(100_000));
    inputs.put(
        "definitions",
        each(20_000, i -> "[" + i + "]: /" + i + "\n") + "\n" + each(20_000, i -> "[" + i + "] "));
    inputs.put(
        "definitions apart",
        each(20_000, i -> "[" + i + "]: /" + i + "\n\n") + each(20_000, i -> "[" + i + "] "));
    inputs.put("definitions in quotes", each(20_000, i -> "> [" + i + "]: /" + i + "\n"));
    inputs.put("open definitions", each(20_000, i -> "[" + i + "\n"));
    inputs.put("definitions with open titles", each(10_000, i -> "[" + i + "]: /a \"b\n"));
    inputs.put("long label", "[" + "a".repeat(200_000) + "]: /b\n\n[" + "a".repeat(200_000) + "]");
    inputs.put("footnotes", each(5_000, i -> "a[^" + i + "]\n\n[^" + i + "]: b\n\n"));
    inputs.put("one footnote, many marks", "[^1]: b\n\n" + "a[^1] ".repeat(4_000));
    inputs.put("open footnotes", "[^a".repeat(20_000));
    inputs.put("long footnote label", "[^" + " ".repeat(100_000) + "]: a");
  }

  private static void marks(Map<String, String> inputs) {
    inputs.put("growing back-ticks", each(600, i -> "`".repeat(i + 1) + " "));
    inputs.put("back-ticks", "`a``".repeat(50_000));
    inputs.put("open back-ticks", each(400, i -> "a" + "`".repeat(400 - i)));
    inputs.put("one run of back-ticks", "`".repeat(400_000) + "a");
    inputs.put("stars", "*".repeat(200_000) + "a");
    inputs.put("stars and letters", "a*".repeat(100_000));
    inputs.put("double stars and letters", "a**b".repeat(50_000) + "c*".repeat(50_000));
    inputs.put("underscores", "_".repeat(200_000) + "a");
    inputs.put("underscores and letters", "_a ".repeat(100_000) + "a_ ".repeat(100_000));
    inputs.put("alternating marks", "*_".repeat(100_000));
    inputs.put("open and close", "*a_ ".repeat(50_000));
    inputs.put("multiples of three", "a***b**c*d".repeat(20_000));
    inputs.put("bangs", "!".repeat(100_000));
    inputs.put("tildes", "~~".repeat(100_000) + "a ~~b".repeat(50_000));
    inputs.put("backslashes", "\\".repeat(200_000));
    inputs.put("quotation marks", "\"'".repeat(100_000));
    inputs.put("open quotation marks", " \"a 'b".repeat(50_000));
    inputs.put("hyphens", "a" + "-".repeat(200_000));
    inputs.put("dots", ".".repeat(200_000));
    inputs.put("braces", "# " + "{".repeat(100_000) + "}".repeat(100_000));
    inputs.put("heading attributes", "# a " + "{.a ".repeat(50_000) + "}");
    inputs.put("picture attributes", "![a](b){credit=\"c\" ".repeat(20_000));
    inputs.put("entities", "&amp;".repeat(100_000));
    inputs.put("open entities", "&".repeat(200_000));
    inputs.put("long entity", "&" + "a".repeat(200_000) + ";");
    inputs.put("number entities", "&#x10FFFF;&#0;&#xD800;".repeat(20_000));
  }

  private static void html(Map<String, String> inputs) {
    inputs.put("open comments", "a<!--".repeat(20_000));
    inputs.put("open comment blocks", "<!--\n\n".repeat(20_000));
    inputs.put("open instructions", "a<?".repeat(20_000));
    inputs.put("open declarations", "a<!A".repeat(20_000));
    inputs.put("open CDATA", "a<![CDATA[".repeat(20_000));
    inputs.put("open tags", "a<a ".repeat(20_000));
    inputs.put("open attributes", "a<a b=\"".repeat(20_000));
    inputs.put("open single attributes", "a<a b='c\"".repeat(20_000));
    inputs.put("many attributes", "<a " + "b=c ".repeat(50_000) + ">");
    inputs.put("many attribute names", "<p " + each(20_000, i -> "a" + i + " ") + ">");
    inputs.put("less-than signs", "<".repeat(200_000));
    inputs.put("open scripts", "<script>".repeat(20_000));
    inputs.put("inline scripts", "a <script>".repeat(20_000));
    inputs.put("unclosed HTML", "<div><p><b>".repeat(10_000) + "a");
    inputs.put("unopened HTML", "<p></b></i></a></div></p>\n".repeat(5_000));
    inputs.put("misnested HTML", "<b><p></b></p>\n".repeat(3_000));
    inputs.put("HTML blocks with brackets", "<div>\n" + "<".repeat(200_000) + "\n</div>");
    inputs.put("HTML block with open markup", "<div>\n" + "<!".repeat(50_000) + "\n</div>");
    inputs.put("HTML block of scripts", "<div>\n" + "<script>".repeat(20_000) + "\n</div>");
    inputs.put("attributes in a block", "<div\n" + "a='\n".repeat(50_000));
    inputs.put("angle addresses", "<http:".repeat(50_000));
    inputs.put("angle mails", "<a@".repeat(50_000));
  }

  private static void blocks(Map<String, String> inputs) {
    inputs.put(
        "wide table",
        "|a".repeat(1_000) + "|\n" + "|-".repeat(1_000) + "|\n" + "|b|\n".repeat(100));
    inputs.put(
        "tall wide table",
        "|a".repeat(1_000) + "|\n" + "|-".repeat(1_000) + "|\n" + "|b|\n".repeat(50_000));
    inputs.put("very wide table", "|a".repeat(50_000) + "|\n" + "|-".repeat(50_000) + "|\n");
    inputs.put("dashes without a table", "a\n" + ("-".repeat(1_000) + "|x\n").repeat(200));
    inputs.put("tables in one paragraph", "a|b\n-|-\n".repeat(20_000));
    inputs.put("delimiter rows", "|-|\n".repeat(50_000));
    inputs.put("pipes", "|".repeat(200_000));
    inputs.put("headings", "# a\n".repeat(50_000));
    inputs.put("heading with spaces", "# a" + " ".repeat(200_000) + "b");
    inputs.put("heading with hashes", "# a" + " #".repeat(100_000) + "b");
    inputs.put("underlines", "a\n=\n".repeat(30_000));
    inputs.put("rules", "* ".repeat(100_000));
    inputs.put("rule lines", "***\n".repeat(50_000));
    inputs.put("fences", "```\n".repeat(50_000));
    inputs.put("open fence", "```\n" + "a\n".repeat(100_000));
    inputs.put("code lines", "    a\n\n".repeat(50_000));
    inputs.put("definition terms", "a\n: b\n\n".repeat(20_000));
    inputs.put("definition items", "a\n" + ": b\n".repeat(20_000));
    inputs.put("definition paragraphs", "a\n\n: b\n".repeat(10_000));
    inputs.put("colons", ":".repeat(100_000));
    inputs.put("colon lines", ": a\n".repeat(30_000));
    inputs.put("lists", "- a\n".repeat(50_000));
    inputs.put("loose lists", "- a\n\n".repeat(50_000));
    inputs.put("empty items", "-\n".repeat(50_000));
    inputs.put("alternating lists", "- a\n+ b\n".repeat(20_000));
    inputs.put("tasks", "- [ ] a\n".repeat(30_000));
    inputs.put("quote lines", "> a\n".repeat(50_000));
    inputs.put("quotes apart", "> a\n\n".repeat(30_000));
    inputs.put("lazy quotes", "> a\nb\n".repeat(30_000));
    inputs.put("attributed quotes", "> a\n> — b\n\n".repeat(20_000));
    inputs.put("alerts", "> [!NOTE]\n> a\n\n".repeat(20_000));
    inputs.put("blank lines", "\n".repeat(500_000));
    inputs.put("tabs", "\t".repeat(100_000) + "a");
    inputs.put("tab lists", "-\t".repeat(450) + "a");
    inputs.put("figures", "![a](b)\n\n".repeat(20_000));
  }

  private static void lines(Map<String, String> inputs) {
    inputs.put("one long line", "word ".repeat(92_892));
    inputs.put("one long word", "a".repeat(464_460));
    inputs.put("mail-like", "a@".repeat(232_230));
    inputs.put("mail-like with dots", "a.".repeat(200_000) + "@");
    inputs.put("mail hosts", "a@b.".repeat(100_000));
    inputs.put("www", "www.".repeat(116_115));
    inputs.put("http", "http://".repeat(60_000));
    inputs.put("addresses", "http://a.b ".repeat(30_000));
    inputs.put("address with parentheses", "http://a.b/" + "(".repeat(200_000));
    inputs.put("address with closing ones", "http://a.b/" + ")".repeat(200_000));
    inputs.put("address with semicolons", "http://a.b/" + "&a;".repeat(60_000));
    inputs.put("addresses in brackets", "[http://a.b ".repeat(4_900));
    inputs.put("hard breaks", "a  \n".repeat(50_000));
    inputs.put("backslash breaks", "a\\\n".repeat(50_000));
    inputs.put("quoted breaks", "> a  \n".repeat(30_000));
    inputs.put("NUL", "\0".repeat(100_000));
    inputs.put("lone surrogates", "\uD800a\uDC00".repeat(50_000));
    inputs.put("noncharacters", "\uFFFE\uFFFF\uFDD0".repeat(30_000));
    inputs.put("right-to-left marks", "\u202E\u2066a".repeat(50_000));
    inputs.put("carriage returns", "a\r".repeat(50_000));
  }
}
