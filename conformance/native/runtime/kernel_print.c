/*
 * Formatted text with the conversions of Windows: %s of the format's own width, %S of the other, %ws, %hs, %wZ, %Z, %I64x,
 * and long with 32 bits. One engine for formats and results of 8 and of 16 bits.
 */
#include "core_private.h"

#include <stdio.h>

struct pl_out {
    void *to;
    size_t room, length; /* in characters; what does not fit is only counted */
    bool wide;
};
struct pl_format {
    const void *at;
    bool wide;
};

static unsigned pl_peek(const struct pl_format *format) {
    return format->wide ? *(const WCHAR *)format->at : *(const unsigned char *)format->at;
}

static void pl_step(struct pl_format *format) {
    format->at = (const char *)format->at + (format->wide ? 2 : 1);
}

static void pl_emit(struct pl_out *out, unsigned c) {
    if (out->length < out->room) {
        if (out->wide) {
            ((WCHAR *)out->to)[out->length] = (WCHAR)c;
        } else {
            ((CHAR *)out->to)[out->length] = (CHAR)(c > 0xFF ? '?' : c);
        }
    }
    out->length++;
}

struct pl_spec {
    bool left, zero, plus, space, hash;
    int width, precision; /* -1: none */
    int bytes;            /* of an integer */
    char size;            /* 'h', 'w' or 0 for texts */
};

static void pl_pad(struct pl_out *out, int n, unsigned c) {
    for (; n > 0; n--) {
        pl_emit(out, c);
    }
}

static void pl_characters(struct pl_out *out, const struct pl_spec *spec, const void *text, bool wide, size_t length) {
    int n = (int)length;
    if (spec->precision >= 0 && n > spec->precision) {
        n = spec->precision;
    }
    pl_pad(out, spec->left ? 0 : spec->width - n, ' ');
    for (int i = 0; i < n; i++) {
        pl_emit(out, wide ? ((const WCHAR *)text)[i] : ((const unsigned char *)text)[i]);
    }
    pl_pad(out, spec->left ? spec->width - n : 0, ' ');
}

static void pl_text_of(struct pl_out *out, const struct pl_spec *spec, const void *text, bool wide) {
    if (text == NULL) {
        pl_characters(out, spec, "(null)", false, 6);
        return;
    }
    size_t most = spec->precision >= 0 ? (size_t)spec->precision : (size_t)1 << 20, n = 0;
    while (n < most && (wide ? ((const WCHAR *)text)[n] != 0 : ((const char *)text)[n] != 0)) {
        n++;
    }
    pl_characters(out, spec, text, wide, n);
}

static void pl_number_of(struct pl_out *out, const struct pl_spec *spec, uint64_t value, unsigned base, bool upper, const char *sign) {
    char digits[72];
    int n = 0;
    do {
        digits[n++] = (upper ? "0123456789ABCDEF" : "0123456789abcdef")[value % base];
        value /= base;
    } while (value != 0);
    int least = spec->precision >= 0 ? spec->precision : 0;
    int before = (int)strlen(sign);
    if (spec->precision < 0 && spec->zero && !spec->left) {
        least = spec->width - before;
    }
    int zeros = least > n ? least - n : 0;
    int total = before + zeros + n;
    pl_pad(out, spec->left ? 0 : spec->width - total, ' ');
    for (; *sign != 0; sign++) {
        pl_emit(out, (unsigned char)*sign);
    }
    pl_pad(out, zeros, '0');
    while (n > 0) {
        pl_emit(out, (unsigned char)digits[--n]);
    }
    pl_pad(out, spec->left ? spec->width - total : 0, ' ');
}

static int pl_count(struct pl_format *format, va_list *arguments) {
    if (pl_peek(format) == '*') {
        pl_step(format);
        return va_arg(*arguments, int);
    }
    int n = 0;
    for (; pl_peek(format) >= '0' && pl_peek(format) <= '9'; pl_step(format)) {
        n = n * 10 + (int)(pl_peek(format) - '0');
        n = n > 4096 ? 4096 : n;
    }
    return n;
}

static void pl_read_spec(struct pl_format *format, struct pl_spec *spec, va_list *arguments) {
    *spec = (struct pl_spec){.precision = -1, .bytes = 4};
    for (bool flags = true; flags;) {
        switch (pl_peek(format)) {
        case '-': spec->left = true; break;
        case '0': spec->zero = true; break;
        case '+': spec->plus = true; break;
        case ' ': spec->space = true; break;
        case '#': spec->hash = true; break;
        default: flags = false; continue;
        }
        pl_step(format);
    }
    spec->width = pl_count(format, arguments);
    if (spec->width < 0) {
        spec->left = true;
        spec->width = -spec->width;
    }
    if (pl_peek(format) == '.') {
        pl_step(format);
        spec->precision = pl_count(format, arguments);
    }
    for (bool sizes = true; sizes; sizes = sizes && (pl_step(format), true)) {
        switch (pl_peek(format)) {
        case 'h':
            spec->bytes = spec->size == 'h' ? 1 : 2;
            spec->size = 'h';
            break;
        case 'l':
            spec->bytes = spec->size == 'l' ? 8 : 4;
            spec->size = 'l';
            break;
        case 'w': spec->size = 'w'; break;
        case 'z': case 'j': case 't': spec->bytes = 8; break;
        case 'I': {
            struct pl_format next = *format;
            pl_step(&next);
            unsigned a = pl_peek(&next);
            if (a == '6' || a == '3') {
                spec->bytes = a == '6' ? 8 : 4;
                pl_step(format);
                pl_step(format);
            } else {
                spec->bytes = 8;
            }
            break;
        }
        default: sizes = false; break;
        }
    }
}

static uint64_t pl_unsigned_of(uint64_t value, int bytes) {
    return bytes == 8 ? value : bytes == 4 ? (uint32_t)value : bytes == 2 ? (uint16_t)value : (uint8_t)value;
}

static int64_t pl_signed_of(uint64_t value, int bytes) {
    return bytes == 8 ? (int64_t)value : bytes == 4 ? (int32_t)value : bytes == 2 ? (int16_t)value : (int8_t)value;
}

static void pl_convert(struct pl_out *out, unsigned conversion, struct pl_spec *spec, bool wide_format, va_list *arguments) {
    switch (conversion) {
    case 'd': case 'i': {
        int64_t value = pl_signed_of(va_arg(*arguments, uint64_t), spec->bytes);
        const char *sign = value < 0 ? "-" : spec->plus ? "+" : spec->space ? " " : "";
        pl_number_of(out, spec, value < 0 ? 0 - (uint64_t)value : (uint64_t)value, 10, false, sign);
        return;
    }
    case 'u': case 'o': case 'x': case 'X': {
        uint64_t value = pl_unsigned_of(va_arg(*arguments, uint64_t), spec->bytes);
        unsigned base = conversion == 'u' ? 10 : conversion == 'o' ? 8 : 16;
        const char *prefix = spec->hash && value != 0 && base == 16 ? conversion == 'x' ? "0x" : "0X" : "";
        pl_number_of(out, spec, value, base, conversion == 'X', prefix);
        return;
    }
    case 'p':
        spec->precision = 16;
        pl_number_of(out, spec, (uintptr_t)va_arg(*arguments, void *), 16, true, "");
        return;
    case 'c': case 'C': {
        WCHAR c = (WCHAR)va_arg(*arguments, int);
        pl_characters(out, spec, &c, true, 1);
        return;
    }
    case 's': case 'S': {
        bool wide = spec->size == 'w' || spec->size == 'l' ? true : spec->size == 'h' ? false : wide_format == (conversion == 's');
        pl_text_of(out, spec, va_arg(*arguments, void *), wide);
        return;
    }
    case 'Z': {
        const UNICODE_STRING *string = va_arg(*arguments, void *);
        bool wide = spec->size == 'w' || spec->size == 'l' || (spec->size == 0 && wide_format);
        if (string == NULL || string->Buffer == NULL) {
            pl_text_of(out, spec, NULL, false);
        } else {
            pl_characters(out, spec, string->Buffer, wide, wide ? string->Length / 2u : string->Length);
        }
        return;
    }
    case 'e': case 'f': case 'g': case 'E': case 'G': {
        char text[64], format[] = {'%', '.', '*', (char)conversion, 0};
        snprintf(text, sizeof(text), format, spec->precision < 0 ? 6 : spec->precision, va_arg(*arguments, double));
        spec->precision = -1;
        pl_text_of(out, spec, text, false);
        return;
    }
    case '%':
        pl_emit(out, '%');
        return;
    default:
        pl_emit(out, '%');
        pl_emit(out, conversion);
        return;
    }
}

/* How many characters the whole text has; `room` of them are stored, without a terminator. */
size_t pl_print(void *to, size_t room, bool wide, const void *text, bool wide_format, va_list arguments) {
    struct pl_out out = {.to = to, .room = room, .wide = wide};
    struct pl_format format = {text, wide_format};
    va_list rest;
    va_copy(rest, arguments);
    for (unsigned c; (c = pl_peek(&format)) != 0; pl_step(&format)) {
        if (c != '%') {
            pl_emit(&out, c);
            continue;
        }
        pl_step(&format);
        struct pl_spec spec;
        pl_read_spec(&format, &spec, &rest);
        if (pl_peek(&format) == 0) {
            break;
        }
        pl_convert(&out, pl_peek(&format), &spec, wide_format, &rest);
    }
    va_end(rest);
    return out.length;
}
