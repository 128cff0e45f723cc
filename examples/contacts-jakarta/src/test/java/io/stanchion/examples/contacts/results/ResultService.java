/*
 * Copyright The Stanchion Authors
 *
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *     https://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
package io.stanchion.examples.contacts.results;

import io.stanchion.Service;
import jakarta.ws.rs.core.Response;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Results that the contacts do not have. */
@Service(path = "/results")
class ResultService {

  public Stream<Item> listItems() {
    return Stream.of(new Item("a"), new Item("b")).onClose(Closed::count);
  }

  public IntStream findNumbers() {
    return IntStream.of(1, 2).onClose(Closed::count);
  }

  public OptionalInt findCount(int id) {
    return id == 1 ? OptionalInt.of(7) : OptionalInt.empty();
  }

  public Item find(String id) {
    return id.equals("1") ? new Item(id) : null;
  }

  public String findText(String id) {
    return id;
  }

  public Response answer(int status) {
    return Response.status(status).header("X-Own", "yes").build();
  }

  public CompletionStage<Item> start(boolean well) {
    return CompletableFuture.supplyAsync(() -> well ? new Item("started") : null);
  }

  record Item(String name) {}
}
