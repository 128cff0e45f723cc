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
import io.stanchion.examples.contacts.results.ResultService.Item;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;

/** Results that are there later, and parameters that the contacts do not have. */
@Service(path = "/later")
class LaterService {

  public CompletionStage<Optional<Item>> find(String id) {
    return CompletableFuture.supplyAsync(
        () -> id.equals("1") ? Optional.of(new Item(id)) : Optional.empty());
  }

  public CompletableFuture<Stream<Item>> listItems() {
    return CompletableFuture.supplyAsync(() -> Stream.of(new Item("a")).onClose(Closed::count));
  }

  public CompletableFuture<Boolean> delete(String id) {
    return CompletableFuture.completedFuture(id.equals("1"));
  }

  public CompletableFuture<Void> update(String id) {
    return CompletableFuture.completedFuture(null);
  }

  public List<String> findAll(
      int[] numbers, Set<Boolean> flags, Optional<List<LocalDate>> days, char letter) {
    return List.of(
        numbers.length + " numbers", flags.toString(), days.toString(), String.valueOf(letter));
  }
}
