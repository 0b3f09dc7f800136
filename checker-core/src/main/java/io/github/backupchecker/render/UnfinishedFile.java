package io.github.backupchecker.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A file under a name of its own beside its target, whose place it takes once it is whole.
 *
 * <p>It is locked while it is written, so that a later run can tell what an interrupted one left
 * behind, and clear it.
 */
final class UnfinishedFile implements AutoCloseable {
  private final Path path;
  private final FileChannel channel;

  private UnfinishedFile(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /** A new file beside a target, after what interrupted runs left there was cleared. */
  static UnfinishedFile beside(Target target) throws IOException {
    UnfinishedName name = UnfinishedName.of(target);
    clear(target.folder(), name);
    while (true) {
      Path path = target.folder().resolve(name.with(ThreadLocalRandom.current().nextInt()));
      FileChannel channel =
          FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      // another run may have taken it for a file left behind before it was locked
      if (isLocked(channel) && Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
        return new UnfinishedFile(path, channel);
      }
      channel.close();
    }
  }

  OutputStream output() {
    return Channels.newOutputStream(channel);
  }

  /** Takes the place of a file or a link; what a link leads to stays as it is. */
  void moveTo(Path target) throws IOException {
    // a full disk is told of here at the latest, while the old report is whole
    channel.force(true);
    keepPermissions(target);
    try {
      Files.move(path, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(path, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Takes a place where nothing stands; what came to stand there meanwhile stays as it is. */
  void moveToFree(Path target) throws IOException {
    channel.force(true);
    try {
      // unlike a move, a second name is never given in the place of another file
      Files.createLink(target, path);
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (FileSystemException | UnsupportedOperationException e) {
      Files.move(path, target);
    }
  }

  /** Who may read a report does not change because it is written anew. */
  private void keepPermissions(Path target) throws IOException {
    PosixFileAttributeView own = Files.getFileAttributeView(path, PosixFileAttributeView.class);
    if (own == null || !Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Set<PosixFilePermission> kept = Files.getPosixFilePermissions(target);
    // most have those of a new file, and some file systems let nobody set them
    if (!kept.equals(own.readAttributes().permissions())) {
      own.setPermissions(kept);
    }
  }

  @Override
  public void close() throws IOException {
    try (channel) {
      Files.deleteIfExists(path);
    }
  }

  /** Whether the file is this run's own, as far as the file system knows locks. */
  private static boolean isLocked(FileChannel channel) {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    } catch (IOException e) {
      return true;
    }
  }

  private static void clear(Path folder, UnfinishedName name) {
    try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, name::isOfOtherProcess)) {
      for (Path file : left) {
        clear(file);
      }
    } catch (IOException | DirectoryIteratorException e) {
      // what cannot be cleared does not stop a report
      return;
    }
  }

  private static void clear(Path file) {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (FileChannel channel =
            FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        FileLock lock = channel.tryLock()) {
      if (lock != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException | OverlappingFileLockException e) {
      // it is in use, or somebody else's
      return;
    }
  }
}
