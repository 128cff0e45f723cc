package complexworkflows;

import io.stanchion.Orchestrator;

/** Orders, returns and exchanges: each needs four services, and decides on the way. */
@Orchestrator
public class OrderOrchestrator {

  private final StockService stock;
  private final PaymentService payments;
  private final ParcelService parcels;
  private final MailService mails;

  public OrderOrchestrator(
      StockService stock, PaymentService payments, ParcelService parcels, MailService mails) {
    this.stock = stock;
    this.payments = payments;
    this.parcels = parcels;
    this.mails = mails;
  }

  public void order(String customer, String item, long cents) {
    if (!stock.reserve(item) || !payments.charge(customer, cents)) {
      mails.send(customer, "We could not take your order");
      return;
    }
    parcels.send(item, customer);
    mails.send(customer, "Your parcel is on its way");
  }

  public void takeBack(String customer, String item, long cents, int days) {
    if (days > 14 || !parcels.hasArrived(item)) {
      mails.send(customer, "You cannot give this back");
      return;
    }
    stock.putBack(item);
    payments.refund(customer, days > 7 ? cents / 2 : cents);
    mails.send(customer, "You get your money back");
  }

  public void exchange(String customer, String old, String wanted, long difference) {
    if (!parcels.hasArrived(old) || !stock.reserve(wanted)) {
      mails.send(customer, "You cannot exchange this");
      return;
    }
    payments.charge(customer, difference);
    parcels.send(wanted, customer);
    mails.send(customer, "The other one is on its way");
  }
}
