package complexworkflows;

import io.stanchion.Service;

@Service
public class MailService {

  private final Mails mails;

  public MailService(Mails mails) {
    this.mails = mails;
  }

  public void send(String customer, String text) {
    mails.send(customer, text);
  }

  /** What customers are told. */
  public interface Mails {
    void send(String customer, String text);
  }
}
