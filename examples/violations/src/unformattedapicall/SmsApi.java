package unformattedapicall;

import java.util.Map;

/** The other end of the wire. */
public interface SmsApi {
  void send(Map<String, Object> message);
}
