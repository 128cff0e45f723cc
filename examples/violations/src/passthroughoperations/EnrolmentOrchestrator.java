package passthroughoperations;

import io.stanchion.Orchestrator;

/** One operation of three only hands the call on: not yet a sinkhole. */
@Orchestrator
public class EnrolmentOrchestrator {

  private final CourseService courses;
  private final WaitingListService waiting;

  public EnrolmentOrchestrator(CourseService courses, WaitingListService waiting) {
    this.courses = courses;
    this.waiting = waiting;
  }

  public int freeSeats(String course) {
    return courses.freeSeats(course);
  }

  public void enrol(String course, String student) {
    if (courses.freeSeats(course) > 0) {
      courses.take(course, student);
    } else {
      waiting.append(course, student);
    }
  }

  public void withdraw(String course, String student) {
    courses.giveUp(course, student);
    courses.take(course, waiting.next(course));
  }
}
