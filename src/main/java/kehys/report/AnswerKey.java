package kehys.report;

import java.util.Locale;

/** What an answer says beside its tasks, by the names of JSON Lines; CSV has some of them. */
enum AnswerKey {
  SCHEMA,
  DOC_ID,
  INDEX,
  KIND,
  LANG,
  START,
  END,
  TEXT,
  STANCE,
  DECISION,
  SOURCE,
  LIKELIHOOD,
  EVIDENCE,
  EXPLAINED;

  private final String label = name().toLowerCase(Locale.ROOT);

  /** The key in JSON Lines, and the column in CSV. */
  String label() {
    return label;
  }
}
