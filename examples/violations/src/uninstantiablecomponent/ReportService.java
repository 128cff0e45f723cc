package uninstantiablecomponent;

import io.stanchion.Service;

/** Nobody can create an abstract class. */
@Service
public abstract class ReportService {

  public String report(String month) {
    return "Report of " + month + ": " + text(month);
  }

  protected abstract String text(String month);
}
