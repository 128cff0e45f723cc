package app.providers;

import io.stanchion.Service;
import java.time.Clock;

/** Names that are no English, or no names. */
@Service
public class ÜbersichtService {

  private final Clock größe;
  private final Default aDefault;

  /** A collaborator whose variable would be a keyword. */
  @Service
  public static class Default {

    public String text() {
      return "";
    }
  }

  ÜbersichtService(Clock größe, Default aDefault) {
    this.größe = größe;
    this.aDefault = aDefault;
  }

  public String größe() {
    return größe + aDefault.text();
  }
}
