package unscopedtenantcall;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Sends the invoices of all organizations in one mail, and shows anybody those of everybody. */
public class ReminderJob {
  private final InvoiceService invoices;
  private final Consumer<List<String>> mail;

  public ReminderJob(InvoiceService invoices, Consumer<List<String>> mail) {
    this.invoices = invoices;
    this.mail = mail;
  }

  public void run() {
    mail.accept(invoices.listUnpaid(Optional.empty()));
  }

  public List<String> preview(String organizationHeader) {
    return invoices.listUnpaid(Optional.ofNullable(organizationHeader));
  }
}
