package dependencycycle;

import io.stanchion.Service;

/** Authors need books, books need authors: neither can be created first. */
@Service
public class AuthorService {

  private final BookService books;

  public AuthorService(BookService books) {
    this.books = books;
  }

  public String biography(String author) {
    return author + " wrote " + books.titlesOf(author);
  }

  public String name(long id) {
    return "Author " + id;
  }
}
