package directinstantiation;

/** Builds a component by hand that has a generated provider. */
public class MonthlyJob implements Runnable {

  private final StatementService.Accounts accounts;

  public MonthlyJob(StatementService.Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public void run() {
    StatementService statements = new StatementService(accounts);
    System.out.println(statements.monthly("DE02 1203"));
  }
}
