package routeconflict;

import io.stanchion.Service;

/** Both operations are GET /postcards/{id}. */
@Service(path = "/postcards")
public class PostcardService {

  private final Postcards postcards;

  public PostcardService(Postcards postcards) {
    this.postcards = postcards;
  }

  public String getPostcard(long id) {
    return postcards.text(id);
  }

  public String findPostcard(long id) {
    return postcards.picture(id);
  }

  /** Text and picture of postcards. */
  public interface Postcards {
    String text(long id);

    String picture(long id);
  }
}
