package dependencycycle;

import io.stanchion.Service;

@Service
public class BookService {

  private final AuthorService authors;

  public BookService(AuthorService authors) {
    this.authors = authors;
  }

  public String titlesOf(String author) {
    return "books by " + author;
  }

  public String cover(String title, long author) {
    return title + ", by " + authors.name(author);
  }
}
