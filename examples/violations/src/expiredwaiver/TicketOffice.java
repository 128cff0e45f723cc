package expiredwaiver;

import io.stanchion.Waiver;

/** The first waiver is over, so what it accepted is reported again. The second one never says when it ends. */
public class TicketOffice {

  @Waiver(
      rule = "DirectInstantiation",
      because = "the old office closes at the end of the year",
      until = "2020-12-31")
  public String open(String visitor) {
    return new TicketService().sell(visitor);
  }

  @Waiver(rule = "DirectInstantiation", because = "the new office is not ready", until = "spring")
  public String close() {
    return "closed";
  }
}
