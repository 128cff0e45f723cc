package unformattedapicall;

import io.stanchion.Service;
import java.util.Map;

/** There is a schema for this API, and here it is not used. */
@Service
public class ReminderService {

  private final SmsApi api;

  public ReminderService(SmsApi api) {
    this.api = api;
  }

  public void remind(String phone, String appointment) {
    api.send(Map.of("to", phone, "text", "Do not forget: " + appointment));
  }
}
