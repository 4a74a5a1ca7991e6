package kehys.report;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import kehys.data.Sha256;

/**
 * Fills a page. Everything put into it is escaped; style and script stand in the page, and its
 * content-security policy lets nothing else run and nothing be fetched.
 */
final class Template {
  private static final Configuration PAGES = pages();

  private final String name;
  private final String style;
  private final String script;

  /** The template of this name among the resources, in the dress of an article's page. */
  Template(String name) {
    this(name, "page");
  }

  /**
   * A template in a dress of its own.
   *
   * @param name the template's among the resources
   * @param dress name of the style sheet and of the script, without their endings
   */
  Template(String name, String dress) {
    this.name = name;
    this.style = resource(dress + ".css");
    this.script = resource(dress + ".js");
  }

  private static Configuration pages() {
    Configuration pages = new Configuration(Configuration.VERSION_2_3_34);
    pages.setTemplateLoader(new ClassTemplateLoader(Template.class, ""));
    pages.setDefaultEncoding(StandardCharsets.UTF_8.name());
    pages.setOutputFormat(HTMLOutputFormat.INSTANCE);
    pages.setLocale(Locale.ROOT);
    pages.setNumberFormat("computer");
    pages.setLogTemplateExceptions(false);
    return pages;
  }

  /** Writes the page; the stream stays open. */
  void write(Map<String, Object> values, OutputStream out) throws IOException {
    Map<String, Object> all = new HashMap<>(values);
    all.put("style", style);
    all.put("script", script);
    all.put("policy", policy(style, script));
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    try {
      PAGES.getTemplate(name).process(all, writer);
    } catch (TemplateException e) {
      throw new IllegalStateException(name + ": " + e.getMessage(), e);
    }
    writer.flush();
  }

  private static String policy(String style, String script) {
    return "default-src 'none'; style-src " + hash(style) + "; script-src " + hash(script);
  }

  /** As the policy names an inline text: the hash of its bytes. */
  private static String hash(String text) {
    byte[] digest = Sha256.digest().digest(text.getBytes(StandardCharsets.UTF_8));
    return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
  }

  private static String resource(String file) {
    try (InputStream in = Template.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("expected the resource " + file + ", found none");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("expected to read the resource " + file + ", cannot", e);
    }
  }
}
