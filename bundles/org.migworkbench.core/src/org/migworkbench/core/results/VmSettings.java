package org.migworkbench.core.results;

import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import org.eclipse.emf.ecore.EAttribute;
import org.migworkbench.engine.spec.ContentSpec;
import org.migworkbench.engine.spec.DiskSpec;
import org.migworkbench.engine.spec.VmSpec;
import org.migworkbench.model.ContentData;
import org.migworkbench.model.ContentKind;
import org.migworkbench.model.ContentPlaces;
import org.migworkbench.model.ModelPackage.Literals;

/** The values of a virtual machine and its disk. */
final class VmSettings {

    private static final Map<ContentSpec.Kind, ContentKind> KINDS = Map.of(ContentSpec.Kind.RANDOM, ContentKind.RANDOM,
            ContentSpec.Kind.ZERO, ContentKind.ZERO, ContentSpec.Kind.WORDS, ContentKind.WORDS);

    private VmSettings() {
    }

    static void add(VmSpec vm, BiConsumer<EAttribute, Object> to) {
        to.accept(Literals.VIRTUAL_MACHINE__MEMORY_BYTES, vm.memoryBytes());
        to.accept(Literals.VIRTUAL_MACHINE__PAGE_SIZE_BYTES, vm.pageSizeBytes());
        to.accept(Literals.VIRTUAL_MACHINE__VCPUS, vm.vcpus());
        to.accept(Literals.VIRTUAL_MACHINE__NON_ZERO_BYTES, vm.nonZeroBytes());
        to.accept(Literals.VIRTUAL_MACHINE__WRITE_FAULT_NANOS, vm.writeFaultNanos());
        to.accept(Literals.VIRTUAL_MACHINE__FREE_BYTES, vm.classes().freeBytes());
        to.accept(Literals.VIRTUAL_MACHINE__CACHE_BYTES, vm.classes().cacheBytes());
        to.accept(Literals.VIRTUAL_MACHINE__KERNEL_BYTES, vm.classes().kernelBytes());
        addContent(vm.content(), to);
        if (vm.disk().isCopied()) {
            addDisk(vm.disk(), to);
        } else {
            to.accept(Literals.VIRTUAL_MACHINE__DISK_BYTES, Literals.VIRTUAL_MACHINE__DISK_BYTES.getDefaultValue());
        }
    }

    private static void addContent(ContentSpec content, BiConsumer<EAttribute, Object> to) {
        to.accept(Literals.VIRTUAL_MACHINE__CONTENT, KINDS.get(content.kind()));
        to.accept(Literals.VIRTUAL_MACHINE__CONTENT_PLACES,
                content.places() == ContentSpec.Places.SPREAD ? ContentPlaces.SPREAD : ContentPlaces.RANDOM);
        to.accept(Literals.VIRTUAL_MACHINE__CONTENT_DATA,
                content.data() == ContentSpec.Data.TEXT ? ContentData.TEXT : ContentData.RANDOM);
        if (content.kind() == ContentSpec.Kind.WORDS) {
            to.accept(Literals.VIRTUAL_MACHINE__WORDS_PER_WRITE, content.wordsPerWrite());
        }
    }

    private static void addDisk(DiskSpec disk, BiConsumer<EAttribute, Object> to) {
        to.accept(Literals.VIRTUAL_MACHINE__DISK_BYTES, disk.sizeBytes());
        to.accept(Literals.VIRTUAL_MACHINE__DISK_BLOCK_BYTES, disk.blockSizeBytes());
        to.accept(Literals.VIRTUAL_MACHINE__DISK_USED_BYTES, disk.usedBytes());
        to.accept(Literals.VIRTUAL_MACHINE__DISK_NON_ZERO_BYTES, disk.nonZeroBytes());
        to.accept(Literals.VIRTUAL_MACHINE__DISK_READ_BYTES_PER_SECOND, disk.readBytesPerSecond());
        to.accept(Literals.VIRTUAL_MACHINE__DISK_WRITE_BYTES_PER_SECOND, disk.writeBytesPerSecond());
        to.accept(Literals.VIRTUAL_MACHINE__DISK_WAIT_SHARE, disk.boundShare());
    }

    /** A constant in words, such as {@code link down}. */
    static String word(Enum<?> constant) {
        return constant.name().replace('_', ' ').toLowerCase(Locale.ROOT);
    }
}
