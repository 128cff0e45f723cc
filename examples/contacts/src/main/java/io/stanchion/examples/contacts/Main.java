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
package io.stanchion.examples.contacts;

import io.stanchion.examples.contacts.calendar.CalendarServer;
import java.io.IOException;

/** Starts the application, and the calendar that it calls. */
public final class Main {

  private Main() {}

  public static void main(String[] arguments) throws IOException {
    Settings settings = Settings.fromEnvironment();
    CalendarServer calendar = CalendarServer.start();
    ContactsApplication application = ContactsApplication.start(settings, calendar.address());
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  application.close();
                  calendar.close();
                }));
    System.out.println("Contacts listens on " + application.address());
  }
}
