package directinstantiation;

import io.stanchion.Service;

@Service
public class StatementService {

  private final Accounts accounts;

  public StatementService(Accounts accounts) {
    this.accounts = accounts;
  }

  public String monthly(String account) {
    return account + ": " + accounts.balance(account);
  }

  /** What is on the accounts. */
  public interface Accounts {
    long balance(String account);
  }
}
