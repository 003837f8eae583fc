/* Messages: flat JSON objects, read into names and values, and the text buffers that lines are written in. */
#include "core_private.h"

#include <stdlib.h>

void pl_buffer_clear(pl_text_buffer *buffer) {
    buffer->length = 0;
    if (buffer->data != NULL) {
        buffer->data[0] = 0;
    }
}

static void pl_buffer_room(pl_text_buffer *buffer, size_t more) {
    if (buffer->length + more + 1 > buffer->room) {
        size_t room = (buffer->length + more + 1) * 2 + 128;
        char *data = realloc(buffer->data, room);
        if (data == NULL) {
            pl_die("no memory for a line");
        }
        buffer->data = data;
        buffer->room = room;
    }
}

void pl_buffer_add(pl_text_buffer *buffer, const char *text, size_t length) {
    pl_buffer_room(buffer, length);
    memcpy(buffer->data + buffer->length, text, length);
    buffer->data[buffer->length + length] = 0;
    buffer->length += length;
}

void pl_buffer_char(pl_text_buffer *buffer, char c) {
    pl_buffer_add(buffer, &c, 1);
}

void pl_buffer_quoted(pl_text_buffer *buffer, const char *text) {
    static const char digits[] = "0123456789abcdef";
    pl_buffer_char(buffer, '"');
    for (const char *plain = text;; text++) {
        unsigned char c = (unsigned char)*text;
        if (c >= 0x20 && c < 0x7F && c != '"' && c != '\\') {
            continue;
        }
        pl_buffer_add(buffer, plain, (size_t)(text - plain));
        plain = text + 1;
        if (c == 0) {
            break;
        } else if (c == '"' || c == '\\') {
            pl_buffer_char(buffer, '\\');
            pl_buffer_char(buffer, (char)c);
        } else { /* also what is not ASCII: whatever a driver prints, the line is UTF-8 */
            char escape[] = {'\\', 'u', '0', '0', digits[c >> 4], digits[c & 15]};
            pl_buffer_add(buffer, escape, sizeof(escape));
        }
    }
    pl_buffer_char(buffer, '"');
}

void pl_buffer_member(pl_text_buffer *buffer, const char *name) {
    if (buffer->length > 1) {
        pl_buffer_char(buffer, ',');
    }
    pl_buffer_quoted(buffer, name);
    pl_buffer_char(buffer, ':');
}

static _Noreturn void pl_not_json(const char *line) {
    pl_die("not a line of the protocol: %.200s", line);
}

static int pl_hex(const char *at) {
    int value = 0;
    for (int i = 0; i < 4; i++) {
        char c = at[i];
        int digit = c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
        if (digit < 0) {
            return -1;
        }
        value = value * 16 + digit;
    }
    return value;
}

static char *pl_utf8(char *to, unsigned code) {
    if (code < 0x80) {
        *to++ = (char)code;
    } else if (code < 0x800) {
        *to++ = (char)(0xC0 | code >> 6);
        *to++ = (char)(0x80 | (code & 0x3F));
    } else {
        *to++ = (char)(0xE0 | code >> 12);
        *to++ = (char)(0x80 | ((code >> 6) & 0x3F));
        *to++ = (char)(0x80 | (code & 0x3F));
    }
    return to;
}

/* Decodes a string in place; *at is behind the opening quote, and afterwards behind the closing one. */
static char *pl_string(char **at) {
    char *begin = *at, *to = begin, *from = begin;
    while (*from != '"') {
        if (*from == 0) {
            pl_not_json(begin);
        }
        if (*from != '\\') {
            *to++ = *from++;
            continue;
        }
        char c = from[1];
        from += 2;
        int code = c == 'u' ? pl_hex(from) : 0;
        if (c == 0 || code < 0) {
            pl_not_json(begin);
        }
        switch (c) {
        case 'u':
            to = pl_utf8(to, (unsigned)code);
            from += 4;
            break;
        case 'n': *to++ = '\n'; break;
        case 't': *to++ = '\t'; break;
        case 'r': *to++ = '\r'; break;
        case 'b': *to++ = '\b'; break;
        case 'f': *to++ = '\f'; break;
        default: *to++ = c; break;
        }
    }
    *at = from + 1;
    *to = 0; /* at the closing quote or before it */
    return begin;
}

static char *pl_blank(char *at) {
    while (*at == ' ' || *at == '\t' || *at == '\r' || *at == '\n') {
        at++;
    }
    return at;
}

/* A value; what is nested is skipped and counts as null. `end` gets the character behind the value before it is cut. */
static const char *pl_value(char **at, char *end) {
    char *begin = *at, *p = begin;
    if (*p == '"') {
        p++;
        const char *text = pl_string(&p);
        *at = p;
        *end = *p;
        return text;
    }
    if (*p == '{' || *p == '[') {
        int depth = 0;
        do {
            if (*p == '"') {
                p++;
                pl_string(&p);
                continue;
            }
            depth += *p == '{' || *p == '[' ? 1 : *p == '}' || *p == ']' ? -1 : 0;
            if (*p++ == 0) {
                pl_not_json(begin);
            }
        } while (depth > 0);
        *at = p;
        *end = *p;
        return NULL;
    }
    while (*p != 0 && *p != ',' && *p != '}' && *p != ' ') {
        p++;
    }
    *at = p;
    *end = *p;
    if (p == begin) {
        pl_not_json(begin);
    }
    *p = 0;
    return strcmp(begin, "null") == 0 ? NULL : begin;
}

static enum pl_kind pl_kind_of(const pl_message *message, const char *line) {
    for (int i = 0; i < message->count; i++) {
        const char *name = message->members[i].name;
        if (strcmp(name, "call") == 0) return PL_CALL;
        if (strcmp(name, "return") == 0) return PL_RETURN;
        if (strcmp(name, "reset") == 0) return PL_RESET;
        if (strcmp(name, "bye") == 0) return PL_BYE;
        if (strcmp(name, "hello") == 0) return PL_HELLO;
    }
    pl_not_json(line);
}

void pl_message_read(pl_message *message, const char *line, size_t length) {
    pl_buffer_clear(&message->text);
    pl_buffer_add(&message->text, line, length);
    message->count = 0;
    char *at = pl_blank(message->text.data);
    char next = *at++;
    if (next != '{') {
        pl_not_json(line);
    }
    at = pl_blank(at);
    for (next = *at == '}' ? '}' : ','; next == ',';) {
        at = pl_blank(at);
        if (*at++ != '"') {
            pl_not_json(line);
        }
        const char *name = pl_string(&at);
        at = pl_blank(at);
        if (*at++ != ':') {
            pl_not_json(line);
        }
        at = pl_blank(at);
        const char *value = pl_value(&at, &next);
        if (next == ' ') {
            at = pl_blank(at + 1);
            next = *at;
        }
        at++;
        if (message->count < PL_MEMBERS) {
            message->members[message->count].name = name;
            message->members[message->count++].value = value;
        }
    }
    if (next != '}') {
        pl_not_json(line);
    }
    message->kind = pl_kind_of(message, line);
}

void pl_message_swap(pl_message *a, pl_message *b) {
    pl_message c = *a;
    *a = *b;
    *b = c;
}

const char *pl_text(const pl_message *message, const char *name) {
    for (int i = 0; i < message->count; i++) {
        if (strcmp(message->members[i].name, name) == 0) {
            return message->members[i].value;
        }
    }
    return NULL;
}

bool pl_true(const pl_message *message, const char *name) {
    const char *text = pl_text(message, name);
    return text != NULL && strcmp(text, "true") == 0;
}

NDIS_STATUS pl_answer_status(const pl_message *answer, NDIS_STATUS otherwise) {
    const char *name = pl_text(answer, "return");
    return name == NULL ? otherwise : pl_status_of(name);
}
