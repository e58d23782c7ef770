package org.reportedfigures.figures;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A constant as files and addresses write it: {@code MORE_THAN} is {@code more-than}. */
public interface EnumId {
    String name();

    /** The word in files and addresses. */
    default String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant of that id. */
    static <E extends Enum<E> & EnumId> Optional<E> of(Class<E> type, String id) {
        return Arrays.stream(type.getEnumConstants()).filter(e -> e.id().equals(id)).findFirst();
    }

    /** The ids of all constants, in their order. */
    static <E extends Enum<E> & EnumId> List<String> ids(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(EnumId::id).toList();
    }
}
