package fasti.epub;

import java.util.HashSet;
import nl.siegmann.epublib.domain.Resource;
import nl.siegmann.epublib.domain.Resources;

/// epublib's files of a book, which looks through all of them for each new one to see whether its
/// id is taken: here it asks a set.
final class NamedResources extends Resources {
  private static final long serialVersionUID = 1;

  private final HashSet<String> ids = new HashSet<>();

  @Override
  public Resource add(Resource resource) {
    var added = super.add(resource);
    ids.add(added.getId());
    return added;
  }

  @Override
  public boolean containsId(String id) {
    return ids.contains(id);
  }
}
