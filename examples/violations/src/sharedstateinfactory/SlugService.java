package sharedstateinfactory;

import io.stanchion.Service;
import java.util.Locale;

/** A number that starts over or goes on, depending on who shares the instance. */
@Service
public class SlugService {

  private int count;

  public String slug(String title) {
    count++;
    return title.toLowerCase(Locale.ROOT).replace(' ', '-') + "-" + count;
  }
}
