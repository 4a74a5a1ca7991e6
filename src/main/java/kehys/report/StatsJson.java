package kehys.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import kehys.audit.Cells;
import kehys.audit.ColumnCount;
import kehys.audit.CorpusStats;
import kehys.audit.Growth;
import kehys.audit.LabelCount;
import kehys.audit.LanguageStats;
import kehys.audit.Ngram;
import kehys.audit.Spread;
import kehys.audit.TaskLabels;
import kehys.audit.TextStats;

/** What is in a corpus as one JSON object, schema 1. The same corpus gives the same bytes. */
public final class StatsJson {
  private static final int SCHEMA = 1;
  private static final JsonFactory JSON = new JsonFactory();

  private final JsonGenerator json;

  private StatsJson(JsonGenerator json) {
    this.json = json;
  }

  /** Writes the object and a line end; the stream stays open. */
  public static void write(CorpusStats stats, OutputStream out) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(bytes)) {
      new StatsJson(json).write(stats);
      json.writeRaw('\n');
    }
    out.write(bytes.toByteArray());
  }

  private void write(CorpusStats stats) throws IOException {
    json.writeStartObject();
    json.writeNumberField("schema", SCHEMA);
    CorpusJson.write(json, stats.corpus());
    json.writeObjectFieldStart("languages");
    for (LanguageStats language : stats.languages()) {
      write(language);
    }
    json.writeEndObject();
    labels("tasks", stats.labels().tasks());
    cells(stats.labels().cells());
    top(stats);
    json.writeNumberField("publishers", stats.publishers());
    json.writeObjectFieldStart("columns");
    for (ColumnCount column : stats.columns()) {
      json.writeNumberField(column.column(), column.rows());
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private void write(LanguageStats language) throws IOException {
    json.writeObjectFieldStart(language.lang());
    json.writeNumberField("rows", language.rows());
    json.writeNumberField("articles", language.articles());
    json.writeNumberField("headlines", language.headlines());
    write(language.text());
    labels("labels", language.labels().tasks());
    cells(language.labels().cells());
    json.writeEndObject();
  }

  private void write(TextStats text) throws IOException {
    spread("words", text.words());
    spread("sentences_per_article", text.sentences());
    json.writeArrayFieldStart("vocabulary");
    for (Growth growth : text.vocabulary()) {
      json.writeStartObject();
      json.writeNumberField("share", growth.share());
      json.writeNumberField("rows", growth.rows());
      json.writeNumberField("types", growth.types());
      json.writeEndObject();
    }
    json.writeEndArray();
    OptionalDouble distinct = text.distinctTrigrams();
    if (distinct.isPresent()) {
      number("distinct_trigrams", distinct.getAsDouble());
    } else {
      json.writeNullField("distinct_trigrams");
    }
  }

  private void spread(String name, Spread spread) throws IOException {
    json.writeObjectFieldStart(name);
    number("mean", spread.mean());
    number("median", spread.median());
    number("p10", spread.p10());
    number("p90", spread.p90());
    json.writeEndObject();
  }

  private void number(String name, double value) throws IOException {
    json.writeNumberField(name, Rounded.of(value));
  }

  private void labels(String name, List<TaskLabels> tasks) throws IOException {
    json.writeObjectFieldStart(name);
    for (TaskLabels task : tasks) {
      json.writeObjectFieldStart(task.task());
      for (LabelCount label : task.labels()) {
        json.writeNumberField(label.label(), label.rows());
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void cells(Optional<Cells> counted) throws IOException {
    if (counted.isEmpty()) {
      return;
    }
    Cells cells = counted.get();
    json.writeObjectFieldStart("cells");
    for (int row = 0; row < cells.rows().size(); row++) {
      json.writeObjectFieldStart(cells.rows().get(row));
      for (int column = 0; column < cells.columns().size(); column++) {
        json.writeNumberField(cells.columns().get(column), cells.count(row, column));
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void top(CorpusStats stats) throws IOException {
    json.writeObjectFieldStart("top");
    for (TaskLabels task : stats.labels().tasks()) {
      json.writeObjectFieldStart(task.task());
      for (LabelCount label : task.labels()) {
        json.writeObjectFieldStart(label.label());
        for (LanguageStats language : stats.languages()) {
          ngrams(language.lang(), language.top(task.task(), label.label()));
        }
        json.writeEndObject();
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void ngrams(String lang, List<Ngram> ngrams) throws IOException {
    json.writeArrayFieldStart(lang);
    for (Ngram ngram : ngrams) {
      json.writeStartObject();
      json.writeStringField("ngram", ngram.text());
      number("z", ngram.z());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
