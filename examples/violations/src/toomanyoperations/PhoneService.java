package toomanyoperations;

import io.stanchion.Service;
import java.util.List;
import java.util.Optional;

/** Nine operations: numbers, and who has which of them. */
@Service
public class PhoneService {

  private final Phones phones;
  private final Assignments assignments;

  public PhoneService(Phones phones, Assignments assignments) {
    this.phones = phones;
    this.assignments = assignments;
  }

  public void create(String number) {
    phones.add(number);
  }

  public Optional<String> get(long id) {
    return phones.number(id);
  }

  public List<String> list() {
    return phones.all();
  }

  public void rename(long id, String label) {
    phones.label(id, label);
  }

  public void delete(long id) {
    phones.remove(id);
  }

  public void assign(long id, String user) {
    assignments.put(id, user);
  }

  public void release(long id) {
    assignments.clear(id);
  }

  public void transfer(long id, String user) {
    assignments.clear(id);
    assignments.put(id, user);
  }

  public Optional<String> assignee(long id) {
    return assignments.user(id);
  }

  /** The numbers. */
  public interface Phones {
    void add(String number);

    Optional<String> number(long id);

    List<String> all();

    void label(long id, String label);

    void remove(long id);
  }

  /** Who has which number. */
  public interface Assignments {
    void put(long id, String user);

    void clear(long id);

    Optional<String> user(long id);
  }
}
