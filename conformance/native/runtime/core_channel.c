/*
 * The line to the kit: one line at a time, read without a buffer of the C library, so that the next process after a fork
 * goes on where this one stopped. In a batch many lines of the kit come in one, each with the answer that it expects.
 */
#include "core_private.h"

#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <unistd.h>

enum { PL_MOST = 1 << 20, PL_PATIENCE_MS = 3000 };

static pl_text_buffer pl_input; /* the line that was read last; what follows it is moved to the beginning */
static size_t pl_input_line;    /* length of that line with its line feed */
static pl_text_buffer pl_said;  /* our lines since the batch began */
static char *pl_batch;          /* what is left of the batch, or NULL */
static char *pl_heard;          /* the line of the kit that was taken last, of a batch or alone */
static size_t pl_heard_length;

void pl_channel_write(int to, const char *data, size_t length) {
    while (length > 0) {
        ssize_t n = write(to, data, length);
        if (n < 0 && errno != EINTR) {
            _exit(0); /* the kit is gone */
        }
        if (n > 0) {
            data += n;
            length -= (size_t)n;
        }
    }
}

/* The next line, without its line feed; the process ends with its input. */
static char *pl_read_line(size_t *length) {
    size_t rest = pl_input.length - pl_input_line;
    if (pl_input_line > 0) {
        memmove(pl_input.data, pl_input.data + pl_input_line, rest);
    }
    pl_input.length = rest;
    size_t seen = 0;
    for (;;) {
        char *end = pl_input.data == NULL ? NULL : memchr(pl_input.data + seen, '\n', pl_input.length - seen);
        if (end != NULL) {
            *end = 0;
            *length = (size_t)(end - pl_input.data);
            pl_input_line = *length + 1;
            return pl_input.data;
        }
        seen = pl_input.length;
        if (pl_input.length > PL_MOST) {
            pl_die("a line of more than %d bytes", PL_MOST);
        }
        char some[1 << 14];
        ssize_t n = read(STDIN_FILENO, some, sizeof(some));
        if (n == 0 || (n < 0 && errno != EINTR)) {
            _exit(0);
        }
        if (n > 0) {
            pl_buffer_add(&pl_input, some, (size_t)n);
        }
    }
}

/* Takes the next object of the batch; NULL at its end. */
static char *pl_batch_take(size_t *length) {
    char *p = pl_batch;
    while (*p == ',' || *p == ' ') {
        p++;
    }
    if (*p != '{') {
        return NULL;
    }
    char *begin = p;
    bool quoted = false;
    for (int depth = 0;; p++) {
        if (*p == 0) {
            pl_die("a batch without an end");
        } else if (quoted) {
            if (*p == '\\' && p[1] != 0) {
                p++;
            } else if (*p == '"') {
                quoted = false;
            }
        } else if (*p == '"') {
            quoted = true;
        } else if (*p == '{') {
            depth++;
        } else if (*p == '}' && --depth == 0) {
            break;
        }
    }
    pl_batch = p + 1;
    *length = (size_t)(pl_batch - begin);
    return begin;
}

static const char pl_batch_begin[] = "{\"batch\":[";

static void pl_hear(pl_message *into) {
    size_t length;
    char *line = pl_read_line(&length);
    size_t n = sizeof(pl_batch_begin) - 1;
    if (strncmp(line, pl_batch_begin, n) == 0) {
        pl_batch = line + n;
        pl_buffer_clear(&pl_said);
        line = pl_batch_take(&length);
        if (line == NULL) {
            pl_die("an empty batch");
        }
    }
    pl_heard = line;
    pl_heard_length = length;
    pl_message_read(into, line, length);
}

bool pl_channel_save(void) {
    size_t rest = pl_batch == NULL ? 0 : strlen(pl_batch) + 1;
    size_t sizes[3] = {pl_heard_length, rest, pl_batch == NULL ? 0 : pl_said.length};
    const char *parts[3] = {pl_heard, pl_batch, pl_said.data};
    if (sizes[0] + sizes[1] + sizes[2] > sizeof(pl_shared->kept)) {
        return false;
    }
    char *to = pl_shared->kept;
    for (int i = 0; i < 3; i++) {
        pl_shared->kept_sizes[i] = sizes[i];
        if (sizes[i] > 0) {
            memcpy(to, parts[i], sizes[i]);
            to += sizes[i];
        }
    }
    return true;
}

void pl_channel_restore(pl_message *into) {
    const size_t *sizes = pl_shared->kept_sizes;
    pl_message_read(into, pl_shared->kept, sizes[0]);
    if (sizes[1] > 0) {
        pl_batch = pl_own(sizes[1]);
        memcpy(pl_batch, pl_shared->kept + sizes[0], sizes[1]);
        pl_buffer_clear(&pl_said);
        pl_buffer_add(&pl_said, pl_shared->kept + sizes[0] + sizes[1], sizes[2]);
    }
}

void pl_channel_hello(pl_message *into) {
    pl_hear(into);
}

void pl_channel_exchange(const char *line, size_t length, pl_message *into) {
    static pl_text_buffer out;
    pl_buffer_clear(&out);
    if (pl_batch == NULL) {
        pl_buffer_add(&out, line, length);
    } else {
        if (pl_said.length > 0) {
            pl_buffer_char(&pl_said, ',');
        }
        pl_buffer_add(&pl_said, line, length);
        size_t n;
        char *expected = pl_batch_take(&n);
        if (expected != NULL && n == length && memcmp(expected, line, n) == 0) {
            char *next = pl_batch_take(&n);
            if (next != NULL) {
                pl_heard = next;
                pl_heard_length = n;
                pl_message_read(into, next, n);
                return;
            }
        }
        pl_buffer_add(&out, pl_batch_begin, sizeof(pl_batch_begin) - 1);
        pl_buffer_add(&out, pl_said.data, pl_said.length);
        pl_buffer_add(&out, "]}", 2);
        pl_batch = NULL;
    }
    pl_buffer_char(&out, '\n');
    pl_channel_write(STDOUT_FILENO, out.data, out.length);
    pl_hear(into);
}

void pl_channel_last_words(const char *line, size_t length) {
    if (pl_batch != NULL) {
        pl_channel_write(STDOUT_FILENO, pl_batch_begin, sizeof(pl_batch_begin) - 1);
        if (pl_said.length > 0) {
            pl_channel_write(STDOUT_FILENO, pl_said.data, pl_said.length);
            pl_channel_write(STDOUT_FILENO, ",", 1);
        }
    }
    pl_channel_write(STDOUT_FILENO, line, length);
    pl_channel_write(STDOUT_FILENO, "]}\n" + (pl_batch == NULL ? 2 : 0), pl_batch == NULL ? 1 : 3);
    struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};
    if (poll(&input, 1, PL_PATIENCE_MS) > 0) { /* the answer; then the process ends */
        char answer[4096];
        ssize_t n = read(STDIN_FILENO, answer, sizeof(answer));
        (void)n;
    }
}
