package unusedsuppression;

import io.stanchion.Service;
import io.stanchion.TenantScoped;

/** Suppresses what nobody finds, what is no rule, and what takes a waiver with a reason. */
@Service
@TenantScoped
@SuppressWarnings({"stanchion:ServiceTooLong", "stanchion:TenantParameterMising"})
public class MealService {

  @SuppressWarnings("stanchion:TenantParameterMissing")
  public String menu(String day) {
    return "the menu of " + day;
  }
}
