package servicecallsorchestrator;

import io.stanchion.Service;

/** A service that calls up, to those who should call it. */
@Service
public class RetryService {

  private final PaymentOrchestrator payments;

  public RetryService(PaymentOrchestrator payments) {
    this.payments = payments;
  }

  public String payAgain(long cents) {
    return payments.pay(cents);
  }
}
