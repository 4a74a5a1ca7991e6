package kehys.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FewArticlesTest {

  @Test
  void fewer_than_twenty_articles_are_warned_of() {
    assertThat(FewArticles.warning(19))
        .contains(
            "intervals over fewer than 20 articles are too narrow, and here are 19: what is called"
                + " a 95 % interval holds the truth in some 81 % of cases with 4 articles, 85 %"
                + " with 6, 90 % with 10, 94 % with 20");
    assertThat(FewArticles.warning(20)).isEmpty();
  }
}
