package app;

import java.util.List;

public record Note(String title, int length, Order order, List<Note> parts) {}
