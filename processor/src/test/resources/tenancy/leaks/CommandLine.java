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
package leaks.commandline;

import crm.InvoiceService;
import java.util.List;

/** A program for the command line. */
public final class CommandLine {
  private CommandLine() {}

  public static void main(String[] arguments) {
    List<String> all = new InvoiceService().listInvoices(arguments.length == 0 ? null : arguments[0]); // flagged: UnscopedTenantCall
    System.out.println(all.size());
  }
}
