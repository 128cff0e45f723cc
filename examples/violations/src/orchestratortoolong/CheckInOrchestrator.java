package orchestratortoolong;

import io.stanchion.Orchestrator;

/** Over the first limit, with all its letters to guests: a warning. */
@Orchestrator
public class CheckInOrchestrator {

  private final GuestService guests;
  private final RoomService rooms;

  public CheckInOrchestrator(GuestService guests, RoomService rooms) {
    this.guests = guests;
    this.rooms = rooms;
  }

  public String welcome(String guest, int room) {
    return String.join(
        "\n",
        guests.greeting(guest) + ",",
        "welcome to our house.",
        "You stay in",
        rooms.label(room));
  }

  public String keyCard(String guest, int room) {
    return String.join(
        "\n", guests.greeting(guest) + ",", "this is your card.", "It opens", rooms.label(room));
  }

  public String parkingTicket(String guest, int room) {
    return String.join(
        "\n",
        guests.greeting(guest) + ",",
        "please leave this in your car.",
        "You park as",
        rooms.label(room));
  }

  public String wakeUpCall(String guest, int room) {
    return String.join(
        "\n",
        guests.greeting(guest) + ",",
        "you wanted to be woken.",
        "We call",
        rooms.label(room));
  }

  public String wifiCode(String guest, int room) {
    return String.join(
        "\n",
        guests.greeting(guest) + ",",
        "our network is free.",
        "The password is",
        rooms.label(room));
  }

  public String breakfast(String guest, int room) {
    return String.join(
        "\n",
        guests.greeting(guest) + ",",
        "breakfast is from seven to ten.",
        "You sit at",
        rooms.label(room));
  }
}
