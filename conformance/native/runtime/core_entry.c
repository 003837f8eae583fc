/* Entry points: which the sides serve, how one is called on its fiber, and what it returns; callouts of the driver. */
#include "core_private.h"

#include <stdio.h>
#include <stdlib.h>

struct pl_entry_row {
    const char *name;
    pl_entry_fn *function;
};
static struct pl_entry_row pl_rows[96];
static int pl_row_count;

void pl_entry(const char *name, pl_entry_fn *function) {
    for (int i = 0; i < pl_row_count; i++) {
        if (strcmp(pl_rows[i].name, name) == 0) {
            pl_rows[i].function = function;
            return;
        }
    }
    if (pl_row_count == (int)(sizeof(pl_rows) / sizeof(pl_rows[0]))) {
        pl_die("too many entry points");
    }
    pl_rows[pl_row_count++] = (struct pl_entry_row){name, function};
}

pl_entry_fn *pl_entry_find(const char *name) {
    for (int i = 0; i < pl_row_count; i++) {
        if (strcmp(pl_rows[i].name, name) == 0) {
            return pl_rows[i].function;
        }
    }
    return NULL;
}

static pl_text_buffer *pl_reply(void) {
    if (pl_running == NULL || pl_running->frame == NULL) {
        pl_die("a return outside of every entry point");
    }
    return &pl_running->frame->reply;
}

void pl_return_null(void) {
    pl_text_buffer *reply = pl_reply();
    pl_buffer_clear(reply);
    pl_buffer_add(reply, "{\"return\":null", 14);
}

void pl_return_status(NDIS_STATUS status) {
    pl_text_buffer *reply = pl_reply();
    pl_buffer_clear(reply);
    pl_buffer_add(reply, "{\"return\":", 10);
    pl_buffer_quoted(reply, pl_name_of_status(status));
}

void pl_return_put(const char *name, const char *value) {
    pl_text_buffer *reply = pl_reply();
    if (reply->length == 0) {
        pl_return_null();
    }
    if (value != NULL) {
        pl_buffer_member(reply, name);
        pl_buffer_quoted(reply, value);
    }
}

static KIRQL pl_level_named(const char *name) {
    return name == NULL ? PASSIVE_LEVEL
            : strcmp(name, "DISPATCH_LEVEL") == 0 ? DISPATCH_LEVEL
            : strcmp(name, "APC_LEVEL") == 0 ? APC_LEVEL : PASSIVE_LEVEL;
}

static const char *const pl_with_status[] = {"Attach", "Restart", "Pause", "Request", "Initialize", "Options", "PnPEvent", "Send",
                                             "Information", "Reset", "DriverEntry"};

/* The driver did not load, or has no such function. */
static void pl_return_failure(const char *name) {
    for (size_t i = 0; i < sizeof(pl_with_status) / sizeof(pl_with_status[0]); i++) {
        const char *part = strstr(name, pl_with_status[i]);
        if (part != NULL && strstr(name, "Complete") == NULL && strstr(name, "Cancel") == NULL && strstr(name, "NetBuffer") == NULL) {
            pl_return_status((NDIS_STATUS)0xC0000001);
            return;
        }
    }
    pl_return_null();
}

void pl_entry_body(void *argument) {
    pl_frame *frame = argument;
    pl_fiber *self = pl_running;
    const char *name = pl_text(&frame->call, "call");
    self->irql = self->level = pl_level_named(pl_text(&frame->call, "irql"));
    pl_entry_fn *function = pl_entry_find(name);
    if (function == NULL) {
        pl_die("the kit calls %s, which this driver has not", name);
    }
    if (pl_driver_is_loaded_for(name)) {
        function(&frame->call);
    } else {
        pl_return_failure(name);
    }
    pl_level_check_return();
    if (frame->reply.length == 0) {
        pl_return_null();
    }
    pl_buffer_char(&frame->reply, '}');
}

/* ---- callouts ---- */

static pl_text_buffer *pl_line(void) {
    if (pl_running == NULL) {
        pl_die("a callout outside of every entry point");
    }
    return &pl_running->line;
}

void pl_call_begin(const char *function) {
    pl_text_buffer *line = pl_line();
    pl_buffer_clear(line);
    pl_buffer_char(line, '{');
    pl_put("call", function);
    snprintf(pl_running->callout, sizeof(pl_running->callout), "%s", function);
}

void pl_put(const char *name, const char *value) {
    if (value != NULL) {
        pl_text_buffer *line = pl_line();
        pl_buffer_member(line, name);
        pl_buffer_quoted(line, value);
    }
}

void pl_put_bool(const char *name, bool value) {
    pl_text_buffer *line = pl_line();
    pl_buffer_member(line, name);
    pl_buffer_add(line, value ? "true" : "false", value ? 4 : 5);
}

void pl_put_format(const char *name, const char *format, ...) {
    char text[512];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(text, sizeof(text), format, arguments);
    va_end(arguments);
    pl_put(name, text);
}

bool pl_probing(void) {
    return pl_probing_process || (pl_running != NULL && pl_running->quiet);
}

const pl_message *pl_call_end(void) {
    pl_text_buffer *line = pl_line();
    if (pl_locks_are_held()) {
        pl_put_bool("locked", true); /* the kit had better not call something now, as if from another processor */
    }
    pl_buffer_char(line, '}');
    if (pl_probing()) {
        static const char success[] = "{\"return\":\"SUCCESS\"}";
        pl_message_read(&pl_running->answer, success, sizeof(success) - 1);
    } else {
        pl_turn_ask(line->data, line->length);
    }
    return &pl_running->answer;
}

NDIS_STATUS pl_call_end_status(void) {
    return pl_answer_status(pl_call_end(), 0);
}
