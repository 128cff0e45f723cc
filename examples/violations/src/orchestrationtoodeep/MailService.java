package orchestrationtoodeep;

import io.stanchion.Service;

@Service
public class MailService {
  public String send(String text) {
    return "sent: " + text;
  }
}
