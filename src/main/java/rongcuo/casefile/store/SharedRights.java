package rongcuo.casefile.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.UserPrincipal;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who may read and write a file that others share, carried over to the one that replaces it. */
public final class SharedRights {

  private static final int STICKY = 01000;
  private static final String NOT_PERMITTED = "Operation not permitted";

  private SharedRights() {}

  /**
   * Gives a new file, which is its maker's alone, the rights of the one that it is to replace. Only
   * root may give files away: otherwise the new one is its maker's. The group's rights go only
   * where the group itself could not be kept.
   *
   * @param content of the new file; null if it is not in hand, and a list of further users is lost
   */
  public static void carry(Path from, Path to, byte @Nullable [] content) throws IOException {
    if (!OwnerOnly.isPosix(from)) {
      return;
    }
    PosixFileAttributes old = attributes(from);
    PosixFileAttributes made = attributes(to);
    boolean ownerKept = carryOwner(from, to);
    boolean groupKept = carryGroup(old, to);
    if (content != null
        && groupKept
        && (made.group().equals(old.group()) || !made.owner().equals(old.owner()))) {
      carryAccessList(from, to, content);
      carryOwner(from, to);
      carryGroup(old, to);
    }
    view(to).setPermissions(permissions(old.permissions(), ownerKept, groupKept));
  }

  /** Lets those read a file who may read its folder. */
  static void readableAsFolder(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !OwnerOnly.isPosix(file)) {
      return;
    }
    Set<PosixFilePermission> readers = EnumSet.copyOf(attributes(folder).permissions());
    readers.retainAll(EnumSet.of(PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ));
    readers.addAll(OwnerOnly.PERMISSIONS);
    view(file).setPermissions(readers);
  }

  /** Lets those who may read and write one file do so with another, if its owner asks for it. */
  public static void follow(Path leading, Path file) {
    try {
      if (OwnerOnly.isPosix(file)) {
        PosixFileAttributes old = attributes(leading);
        PosixFileAttributes own = attributes(file);
        if (!own.permissions().equals(old.permissions()) || !own.group().equals(old.group())) {
          boolean groupKept = carryGroup(old, file);
          view(file).setPermissions(permissions(old.permissions(), true, groupKept));
        }
      }
    } catch (IOException e) {
      // A colleague's file: its owner's next change lets others in.
      return;
    }
  }

  /** Gives a new file to the owner of another, if that may be. */
  static boolean carryOwner(Path from, Path to) throws IOException {
    if (!OwnerOnly.isPosix(from)) {
      return true;
    }
    UserPrincipal owner = attributes(from).owner();
    try {
      if (!attributes(to).owner().equals(owner)) {
        view(to).setOwner(owner);
      }
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean carryGroup(PosixFileAttributes old, Path to) throws IOException {
    try {
      if (!attributes(to).group().equals(old.group())) {
        view(to).setGroup(old.group());
      }
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * The platform copies a list of further users and groups (a POSIX ACL) with a file and in no
   * other way; what then looks like the group's rights is the mask of that list.
   */
  private static void carryAccessList(Path from, Path to, byte[] content) throws IOException {
    try {
      Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      DurableFile.write(to, content);
      return;
    }
    Set<PosixFilePermission> writable = EnumSet.copyOf(attributes(to).permissions());
    writable.add(PosixFilePermission.OWNER_WRITE);
    view(to).setPermissions(writable);
    try (FileChannel channel =
        FileChannel.open(
            to,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING,
            LinkOption.NOFOLLOW_LINKS)) {
      DurableFile.fill(channel, content);
    }
  }

  /** What is left of rights under another owner or group. */
  static Set<PosixFilePermission> permissions(
      Set<PosixFilePermission> old, boolean ownerKept, boolean groupKept) {
    Set<PosixFilePermission> permissions = EnumSet.noneOf(PosixFilePermission.class);
    permissions.addAll(old);
    if (!ownerKept) {
      // Whoever made the change could read and write, as one of the group or of all.
      permissions.add(PosixFilePermission.OWNER_READ);
      permissions.add(PosixFilePermission.OWNER_WRITE);
    }
    if (!groupKept) {
      // The old group is now among all others, the new one was: both keep what either had.
      carryToOthers(permissions, PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ);
      carryToOthers(permissions, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);
      carryToOthers(
          permissions, PosixFilePermission.GROUP_EXECUTE, PosixFilePermission.OTHERS_EXECUTE);
    }
    return permissions;
  }

  private static void carryToOthers(
      Set<PosixFilePermission> permissions, PosixFilePermission group, PosixFilePermission others) {
    if (!permissions.contains(group) || !permissions.contains(others)) {
      permissions.remove(group);
      permissions.remove(others);
    }
  }

  /** Whether it failed as the file's folder lets only owners replace and remove their files. */
  static boolean isOfAnotherInStickyFolder(Path file, FileSystemException failure) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !String.valueOf(failure.getMessage()).contains(NOT_PERMITTED)) {
      return false;
    }
    try {
      return ((Integer) Files.getAttribute(folder, "unix:mode") & STICKY) != 0;
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
      return false;
    }
  }

  private static PosixFileAttributes attributes(Path file) throws IOException {
    return Files.readAttributes(file, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
  }

  private static PosixFileAttributeView view(Path file) {
    return Files.getFileAttributeView(
        file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
  }
}
