package domainclusters;

import io.stanchion.Orchestrator;

/** Leases on one side, repairs on the other, and no operation that needs both. */
@Orchestrator
public class HousingOrchestrator {

  private final LeaseService leases;
  private final DepositService deposits;
  private final RepairService repairs;
  private final CraftsmanService craftsmen;

  public HousingOrchestrator(
      LeaseService leases,
      DepositService deposits,
      RepairService repairs,
      CraftsmanService craftsmen) {
    this.leases = leases;
    this.deposits = deposits;
    this.repairs = repairs;
    this.craftsmen = craftsmen;
  }

  public String moveIn(String tenant, String flat, long rent) {
    return deposits.take(leases.sign(tenant, flat), 3 * rent);
  }

  public String repair(String damage) {
    return repairs.order(damage, craftsmen.find(selectTrade(damage)));
  }

  private String selectTrade(String damage) {
    if (damage.contains("water") || damage.contains("heating")) {
      return "plumber";
    }
    return damage.contains("light") ? "electrician" : "carpenter";
  }
}
