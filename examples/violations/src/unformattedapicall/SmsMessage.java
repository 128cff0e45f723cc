package unformattedapicall;

import io.stanchion.IntegrationSchema;
import java.util.Map;

/** How the API wants its messages, written down once. */
@IntegrationSchema(client = SmsApi.class)
public record SmsMessage(String to, String text) {

  static SmsMessage of(String to, String text) {
    return new SmsMessage(to.replace(" ", ""), text.strip());
  }

  Map<String, Object> toApi() {
    return Map.of("to", to, "text", text);
  }
}
