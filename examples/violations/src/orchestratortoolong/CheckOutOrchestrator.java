package orchestratortoolong;

import io.stanchion.Orchestrator;

/** Over the second limit: an error. */
@Orchestrator
public class CheckOutOrchestrator {

  private final GuestService guests;
  private final RoomService rooms;

  public CheckOutOrchestrator(GuestService guests, RoomService rooms) {
    this.guests = guests;
    this.rooms = rooms;
  }

  public String bill(String guest, int room) {
    return String.join(
        "\n",
        guests.greeting(guest) + ",",
        "thank you for your stay.",
        "Here is your bill for",
        rooms.label(room));
  }

  public String reminder(String guest, int room) {
    return String.join(
        "\n",
        guests.greeting(guest) + ",",
        "your bill is not paid yet.",
        "It is the one for",
        rooms.label(room));
  }

  public String survey(String guest, int room) {
    return String.join(
        "\n",
        guests.greeting(guest) + ",",
        "tell us how you liked it.",
        "You stayed in",
        rooms.label(room));
  }

  public String lostAndFound(String guest, int room) {
    return String.join(
        "\n",
        guests.greeting(guest) + ",",
        "you left something behind.",
        "It was found in",
        rooms.label(room));
  }

  public String voucher(String guest, int room) {
    return String.join(
        "\n",
        guests.greeting(guest) + ",",
        "this voucher is for you.",
        "It is good for a night in",
        rooms.label(room));
  }

  public String invitation(String guest, int room) {
    return String.join(
        "\n",
        guests.greeting(guest) + ",",
        "come back soon.",
        "We keep for you",
        rooms.label(room));
  }
}
