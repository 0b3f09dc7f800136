package io.github.backupchecker.binding;

/**
 * What may stand under a key, and how it is read.
 *
 * @param <T> what reading gives, whether the key is there or not
 */
public sealed interface Form<T>
    permits AnyForm,
        EitherForm,
        ListForm,
        MapForm,
        ObjectForm,
        ObjectsForm,
        ReferenceForm,
        ScalarForm {

  /** Reads what stands under a key; what does not fit becomes a located problem. */
  T read(Slot slot);
}
