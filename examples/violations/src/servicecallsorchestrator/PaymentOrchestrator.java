package servicecallsorchestrator;

import io.stanchion.Orchestrator;

@Orchestrator
public class PaymentOrchestrator {

  private final LedgerService ledger;
  private final ReceiptService receipts;

  public PaymentOrchestrator(LedgerService ledger, ReceiptService receipts) {
    this.ledger = ledger;
    this.receipts = receipts;
  }

  public String pay(long cents) {
    return receipts.print(ledger.book(cents));
  }
}
