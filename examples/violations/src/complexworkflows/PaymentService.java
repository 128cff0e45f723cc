package complexworkflows;

import io.stanchion.Service;

@Service
public class PaymentService {

  private final Payments payments;

  public PaymentService(Payments payments) {
    this.payments = payments;
  }

  public boolean charge(String customer, long cents) {
    return payments.charge(customer, cents);
  }

  public void refund(String customer, long cents) {
    payments.refund(customer, cents);
  }

  /** What was paid. */
  public interface Payments {
    boolean charge(String customer, long cents);

    void refund(String customer, long cents);
  }
}
