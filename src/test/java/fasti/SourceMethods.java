package fasti;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/// Reads the methods of source files by the compiler's own parser.
final class SourceMethods extends TreeScanner<Void, List<SourceMethods.Method>> {
  private final CompilationUnitTree unit;
  private final Trees trees;

  /// @param name with the file it stands in
  /// @param lines from its first to its last, both counted
  record Method(String name, long lines, int parameters) {}

  private SourceMethods(CompilationUnitTree unit, Trees trees) {
    this.unit = unit;
    this.trees = trees;
  }

  static List<Method> of(List<Path> files) throws IOException {
    var methods = new ArrayList<Method>();
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var manager = compiler.getStandardFileManager(null, null, null)) {
      var sources = manager.getJavaFileObjectsFromPaths(files);
      var task = (JavacTask) compiler.getTask(null, manager, null, null, null, sources);
      var trees = Trees.instance(task);
      for (var unit : task.parse()) {
        new SourceMethods(unit, trees).scan(unit, methods);
      }
    }
    return List.copyOf(methods);
  }

  /// Constructors are left out: what a class or record is made of is told by its fields.
  @Override
  public Void visitMethod(MethodTree method, List<Method> found) {
    if (method.getReturnType() != null) {
      found.add(
          new Method(
              unit.getSourceFile().getName() + ": " + method.getName(),
              lines(method),
              method.getParameters().size()));
    }
    return super.visitMethod(method, found);
  }

  private long lines(MethodTree method) {
    var positions = trees.getSourcePositions();
    var numbers = unit.getLineMap();
    return 1
        + numbers.getLineNumber(positions.getEndPosition(unit, method))
        - numbers.getLineNumber(positions.getStartPosition(unit, method));
  }
}
