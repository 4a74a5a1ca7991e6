package kehys.data;

import java.util.Arrays;
import java.util.stream.Collectors;
import kehys.text.PublisherType;

/** What a message says of a publisher's type. */
final class Publishers {
  private Publishers() {}

  /** The fault of a type that is none. */
  static String fault(String place, String found) {
    String allowed =
        Arrays.stream(PublisherType.values())
            .map(PublisherType::label)
            .collect(Collectors.joining(", "));
    return place + ": expected one of " + allowed + ", found " + Found.quoted(found);
  }
}
