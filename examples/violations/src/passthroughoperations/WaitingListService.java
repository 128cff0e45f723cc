package passthroughoperations;

import io.stanchion.Service;

@Service
public class WaitingListService {

  private final WaitingLists lists;

  public WaitingListService(WaitingLists lists) {
    this.lists = lists;
  }

  public void append(String course, String student) {
    lists.append(course, student);
  }

  public String next(String course) {
    return lists.removeFirst(course);
  }

  /** Who waits for a seat. */
  public interface WaitingLists {
    void append(String course, String student);

    String removeFirst(String course);
  }
}
