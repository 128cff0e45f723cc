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
package io.stanchion.processor.parse.code;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import io.stanchion.processor.model.TypeRef;
import io.stanchion.processor.parse.TenancyParser;
import io.stanchion.processor.parse.TypeParser;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether the code of a class has to do with a type of interest at all. Most code has not,
 * and to find that out costs far less than to read it.
 */
public final class Mentions {

  /** How a suppression of ours begins, which is text and no type. */
  private static final String SUPPRESSION = "stanchion:";

  private final Trees trees;
  private final TypeParser types;
  private final Predicate<TypeRef> isOfInterest;
  private final Map<String, Boolean> known = new HashMap<>();

  /** Mentions in the code of one compilation. */
  public Mentions(Trees trees, TypeParser types, Predicate<TypeRef> isOfInterest) {
    this.trees = trees;
    this.types = types;
    this.isOfInterest = isOfInterest;
  }

  /**
   * Whether there is one in the class, without its member classes; also where the code does not
   * resolve, so that nobody knows.
   */
  public boolean isIn(TreePath path) {
    Scanner scanner = new Scanner(path.getLeaf());
    scanner.scan(path, null);
    return scanner.found;
  }

  private boolean isConcerned(Element element) {
    if (element instanceof ExecutableElement method) {
      return isInOne(method)
          || isConcerned(method.getReturnType())
          || TenancyParser.ofMethod(method).isPresent();
    }
    if (element instanceof VariableElement variable) {
      return isConcerned(variable.asType())
          || isInOne(variable)
          || isSuppression(variable.getConstantValue());
    }
    return element instanceof TypeElement type
        ? isConcerned(types.parse(type))
        : !(element instanceof PackageElement) && isConcerned(element.asType());
  }

  private static boolean isSuppression(@Nullable Object value) {
    return value instanceof String text && text.startsWith(SUPPRESSION);
  }

  private boolean isInOne(Element member) {
    return member.getEnclosingElement() instanceof TypeElement owner && isConcerned(owner);
  }

  private boolean isConcerned(TypeMirror type) {
    return !type.getKind().isPrimitive() && isConcerned(types.parse(type));
  }

  private boolean isConcerned(TypeRef type) {
    return type.all().anyMatch(this::isOne);
  }

  private boolean isOne(TypeRef type) {
    if (type.kind() == TypeRef.Kind.UNRESOLVED) {
      return true;
    }
    Boolean answer = known.get(type.name());
    if (answer == null) {
      answer = isOfInterest.test(type);
      if (type.kind() == TypeRef.Kind.DECLARED) {
        known.put(type.name(), answer);
      }
    }
    return answer;
  }

  /** Looks at what the names in the code were resolved to. */
  private final class Scanner extends TreePathScanner<Void, Void> {

    private final Tree root;
    private boolean found;

    Scanner(Tree root) {
      this.root = root;
    }

    @Override
    public Void scan(Tree tree, Void nothing) {
      return found ? null : super.scan(tree, null);
    }

    @Override
    public Void visitClass(ClassTree tree, Void nothing) {
      boolean isMember =
          tree != root && getCurrentPath().getParentPath().getLeaf() instanceof ClassTree;
      return isMember ? null : super.visitClass(tree, null);
    }

    @Override
    public Void visitIdentifier(IdentifierTree tree, Void nothing) {
      look();
      return super.visitIdentifier(tree, null);
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree tree, Void nothing) {
      look();
      return super.visitMemberSelect(tree, null);
    }

    @Override
    public Void visitMemberReference(MemberReferenceTree tree, Void nothing) {
      look();
      return super.visitMemberReference(tree, null);
    }

    @Override
    public Void visitNewClass(NewClassTree tree, Void nothing) {
      look();
      return super.visitNewClass(tree, null);
    }

    @Override
    public Void visitLiteral(LiteralTree tree, Void nothing) {
      found = found || isSuppression(tree.getValue());
      return super.visitLiteral(tree, null);
    }

    private void look() {
      Element element = trees.getElement(getCurrentPath());
      found = found || element == null || isConcerned(element);
    }
  }
}
