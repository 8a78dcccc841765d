package rongcuo.steps;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.DocumentName;
import rongcuo.steps.course.Paper;

/** The documents of a case, in the order in which a case makes them. */
public final class Papers {

  /** 卷宗目录: the index of the case's own files, which no step makes. */
  private static final Paper FILE_INDEX = Paper.ofMatter(DocumentName.FILE_INDEX);

  public static final List<Paper> ALL = all();

  private Papers() {}

  private static List<Paper> all() {
    List<Paper> papers = new ArrayList<>();
    Steps.ALL.forEach(step -> papers.addAll(step.papers()));
    papers.add(FILE_INDEX);
    papers.sort(Comparator.comparing(Paper::name));
    return List.copyOf(papers);
  }

  /** The document of a name. */
  public static Paper of(DocumentName name) {
    return ALL.stream().filter(paper -> paper.name() == name).findFirst().orElseThrow();
  }

  /**
   * The document with this id or Chinese name, or the only one whose Chinese name ends so (决定书);
   * null if there is none.
   */
  public static @Nullable Paper byName(String name) {
    List<Paper> ending = new ArrayList<>();
    for (Paper paper : ALL) {
      if (paper.id().equals(name) || paper.names().contains(name)) {
        return paper;
      }
      if (paper.names().stream().anyMatch(each -> each.endsWith(name))) {
        ending.add(paper);
      }
    }
    return ending.size() == 1 && !name.isEmpty() ? ending.get(0) : null;
  }
}
