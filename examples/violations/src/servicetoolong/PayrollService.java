package servicetoolong;

import io.stanchion.Service;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Wages, taxes, holidays, bonuses and the text of the pay slip: nobody keeps all of it in mind. */
@Service
public class PayrollService {

  private static final BigDecimal CHURCH_TAX = new BigDecimal("0.09");
  private static final BigDecimal WAGE_TAX = new BigDecimal("0.21");
  private static final BigDecimal PENSION = new BigDecimal("0.093");
  private static final int HOURS_PER_WEEK = 40;

  public String paySlip(Employee employee, List<Integer> hours) {
    BigDecimal gross = gross(employee, hours).add(bonus(employee));
    StringBuilder slip = new StringBuilder("Pay slip of " + employee.name() + "\n");
    slip.append("gross   ").append(gross).append('\n');
    slip.append("tax     ").append(tax(employee, gross)).append('\n');
    slip.append("pension ").append(pension(gross)).append('\n');
    slip.append("net     ").append(net(employee, gross)).append('\n');
    slip.append("holiday ").append(holidays(employee)).append(" days\n");
    return slip.toString();
  }

  private BigDecimal gross(Employee employee, List<Integer> hours) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int week : hours) {
      int regular = Math.min(week, HOURS_PER_WEEK);
      int extra = week - regular;
      sum = sum.add(employee.wage().multiply(BigDecimal.valueOf(regular)));
      sum = sum.add(employee.wage().multiply(BigDecimal.valueOf(extra * 1.25)));
    }
    return cents(sum);
  }

  private BigDecimal bonus(Employee employee) {
    if (employee.years() < 3) {
      return BigDecimal.ZERO;
    }
    return employee.wage().multiply(BigDecimal.valueOf(employee.years()));
  }

  private BigDecimal tax(Employee employee, BigDecimal gross) {
    BigDecimal wageTax = gross.multiply(WAGE_TAX);
    if (!employee.paysChurchTax()) {
      return cents(wageTax);
    }
    return cents(wageTax.add(wageTax.multiply(CHURCH_TAX)));
  }

  private BigDecimal pension(BigDecimal gross) {
    return cents(gross.multiply(PENSION));
  }

  private BigDecimal net(Employee employee, BigDecimal gross) {
    return gross.subtract(tax(employee, gross)).subtract(pension(gross));
  }

  private int holidays(Employee employee) {
    return employee.years() < 5 ? 28 : 30;
  }

  private BigDecimal cents(BigDecimal amount) {
    return amount.setScale(2, RoundingMode.HALF_UP);
  }

  /** Who is paid. */
  public record Employee(String name, BigDecimal wage, int years, boolean paysChurchTax) {}
}
