/* Which function an address of this executable is in, by the executable's own symbol table. */
#include "core_private.h"

#include <elf.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

struct pl_function {
    uint64_t at;
    const char *name;
};
static struct pl_function *pl_functions;
static size_t pl_function_count;

static int pl_by_address(const void *a, const void *b) {
    uint64_t x = ((const struct pl_function *)a)->at, y = ((const struct pl_function *)b)->at;
    return x < y ? -1 : x > y;
}

static void pl_read_table(const char *file, const Elf64_Shdr *table, const Elf64_Shdr *names) {
    const Elf64_Sym *symbols = (const Elf64_Sym *)(file + table->sh_offset);
    size_t count = table->sh_size / sizeof(*symbols);
    pl_functions = pl_own(count * sizeof(*pl_functions));
    for (size_t i = 0; i < count; i++) {
        if (ELF64_ST_TYPE(symbols[i].st_info) == STT_FUNC && symbols[i].st_value != 0) {
            pl_functions[pl_function_count++] =
                    (struct pl_function){symbols[i].st_value, file + names->sh_offset + symbols[i].st_name};
        }
    }
    qsort(pl_functions, pl_function_count, sizeof(*pl_functions), pl_by_address);
}

static void pl_read_symbols(void) {
    int from = open("/proc/self/exe", O_RDONLY | O_CLOEXEC);
    struct stat status;
    if (from < 0 || fstat(from, &status) != 0) {
        return;
    }
    const char *file = mmap(NULL, (size_t)status.st_size, PROT_READ, MAP_PRIVATE, from, 0);
    close(from);
    if (file == MAP_FAILED) {
        return;
    }
    const Elf64_Ehdr *header = (const Elf64_Ehdr *)file;
    const Elf64_Shdr *sections = (const Elf64_Shdr *)(file + header->e_shoff);
    for (int i = 0; i < header->e_shnum; i++) {
        if (sections[i].sh_type == SHT_SYMTAB) {
            pl_read_table(file, &sections[i], &sections[sections[i].sh_link]);
            return;
        }
    }
}

const char *pl_symbol(const void *address, size_t *offset) {
    static bool read;
    if (!read) {
        read = true;
        pl_read_symbols();
    }
    uint64_t at = (uint64_t)((const char *)address - pl_program_base);
    size_t low = 0, high = pl_function_count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (pl_functions[middle].at <= at) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    *offset = low == 0 ? at : at - pl_functions[low - 1].at;
    return low == 0 ? "" : pl_functions[low - 1].name;
}
