package fieldmapping;

public record Appointment(
    String title,
    String date,
    String time,
    int length,
    String room,
    String customer,
    String note) {}
