package passthroughoperations;

import io.stanchion.Service;

@Service
public class CourseService {

  private final Courses courses;

  public CourseService(Courses courses) {
    this.courses = courses;
  }

  public int freeSeats(String course) {
    return courses.seats(course) - courses.taken(course);
  }

  public void take(String course, String student) {
    courses.take(course, student);
  }

  public void giveUp(String course, String student) {
    courses.giveUp(course, student);
  }

  /** Seats of courses. */
  public interface Courses {
    int seats(String course);

    int taken(String course);

    void take(String course, String student);

    void giveUp(String course, String student);
  }
}
